import type { Guard, Offence } from './guard.ts'
import { lineAt } from './guard.ts'
import { layerOf } from './place.ts'
import { sourceOf } from './source.ts'
import { programs } from './tree.ts'

const clauses = /\b(import|export)\s+(type\s+)?([\w$]+\s*,\s*)?(\{[^}]*\}|\*\s+as\s+[\w$]+)/g
const cast = /(?<=[\w$)\]}'"`>]\s+)as\s+(?!const\b)[\w$({['"`]/g
const angled = /(?<=[=(,:?]\s*|\breturn\s+)<[A-Z][\w.$]*(\[\])?>\s*[\w$[{]/g

export const castsGuard: Guard = {
  name: 'casts',
  says: 'types are cast in kernel and derive only; `as const` and `satisfies` are no casts',
  atLeast: 60,
  look(tree) {
    const files = programs(tree).filter(([path]) => !['kernel', 'derive'].includes(layerOf(path) ?? ''))
    return { seen: files.length, offences: files.flatMap(([path, text]) => castsIn(path, sourceOf(text).code)) }
  },
}

function castsIn(path: string, whole: string): Offence[] {
  const code = whole.replaceAll(clauses, (clause) => clause.replaceAll(/[^\n]/g, ' '))
  const found = [...code.matchAll(cast)].filter(({ index }) => !isKeyMapping(code, index))
  const angles = path.endsWith('.ts') ? [...code.matchAll(angled)] : []
  return [...found, ...angles].map(({ index }) => ({ path, line: lineAt(code, index), what: 'casts a type' }))
}

/** `{ [K in keyof T as …]: … }` */
function isKeyMapping(code: string, at: number): boolean {
  return /\[\s*[\w$]+\s+in\s[^\]]*$/.test(code.slice(Math.max(0, at - 160), at))
}
