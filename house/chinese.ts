import { declaredData } from './file-length.ts'
import type { Guard, Offence } from './guard.ts'
import { lineAt } from './guard.ts'
import { capabilityOf, layerOf } from './place.ts'
import { sourceOf } from './source.ts'
import { isTest, sources } from './tree.ts'

/** The language and its labels, the law, documents as they are printed, and pages. */
const layers = ['kernel', 'law', 'gongwen', 'web-kit']
const anywhere = /(^|\/)([^/]+-)?messages\.ts$|(^|\/)web\.tsx$|\/ui\/|\/apps\/web\//
const declarations =
  /(^|\/)([^/]+-)?(record|measures|operations|passages|template|fields|capacity|index)\.ts$|\/(rules|passages|templates)\//
/** Documents the program writes, and the words it knows in documents it reads. */
const documents = /(^|\/)([^/]+-)?(document|words)\.ts$|\/documents\//

export const chineseGuard: Guard = {
  name: 'chinese',
  says: 'Chinese stands where it is read: declarations, rules, pages, messages, documents, examples, tests',
  atLeast: 40,
  look(tree) {
    const files = sources(tree).filter(([path]) => !mayHold(path))
    return { seen: files.length, offences: files.flatMap(([path, text]) => chineseIn(path, sourceOf(text).prose)) }
  },
}

function mayHold(path: string): boolean {
  if (isTest(path) || anywhere.test(path) || declaredData.test(path)) return true
  if (capabilityOf(path) !== undefined) return declarations.test(path) || documents.test(path)
  return layers.includes(layerOf(path) ?? '')
}

/** One offence a line. */
function chineseIn(path: string, prose: string): Offence[] {
  const lines = new Set([...prose.matchAll(/\p{Script=Han}+/gu)].map(({ index }) => lineAt(prose, index)))
  return [...lines].map((line) => ({ path, line, what: 'Chinese text: its place is a messages.ts beside it' }))
}
