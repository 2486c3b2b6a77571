import type { Guard, Offence } from './guard.ts'
import { reached, sourceOf } from './source.ts'
import { isTest, sources, type Tree } from './tree.ts'

const rule = /^src\/capabilities\/([^/]+)\/rules\/([^/]+)\.ts$/
const headings = ['依据', '错误示例', '正确示例', '何时不适用']

export const rulesGuard: Guard = {
  name: 'rules',
  says: 'every rule has its test and its page, bears the name of its file and is used',
  atLeast: 3,
  look(tree) {
    const files = sources(tree).filter(([path]) => rule.test(path) && !isTest(path) && !path.endsWith('/index.ts'))
    const used = new Set(
      sources(tree)
        .filter(([path]) => !isTest(path))
        .flatMap(([path, text]) => sourceOf(text).imports.map(({ specifier }) => reached(path, specifier))),
    )
    return {
      seen: files.length,
      offences: files.flatMap(([path, text]): Offence[] => {
        const id = path.replace(rule, '$1/$2')
        const offences: Offence[] = missingBeside(tree, path)
        if (!text.includes(`'${id}'`)) offences.push({ path, what: `its id is not '${id}'` })
        if (!used.has(path)) offences.push({ path, what: 'nothing uses it' })
        return offences
      }),
    }
  },
}

function missingBeside(tree: Tree, path: string): Offence[] {
  const test = path.replace(/\.ts$/, '.test.ts')
  const page = path.replace(/\.ts$/, '.md')
  const offences: Offence[] = [test, page]
    .filter((file) => !tree.has(file))
    .map((file) => ({ path: file, what: 'is not there' }))
  const text = tree.get(page)
  if (text === undefined) return offences
  const missing = headings.filter((heading) => !new RegExp(`^#+ +${heading}`, 'm').test(text))
  return [...offences, ...missing.map((heading) => ({ path: page, what: `has no heading ${heading}` }))]
}
