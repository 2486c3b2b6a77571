import type { Guard } from './guard.ts'
import { programs } from './tree.ts'

const longest = 300
/** Declared data: rows, not reasoning. */
export const declaredData = /(^|\/)examples[^/]*\.ts$|\/examples\/|-data\.ts$/

export const fileLengthGuard: Guard = {
  name: 'file-length',
  says: `a file has at most ${longest} lines; declared data apart`,
  atLeast: 80,
  look(tree) {
    const files = programs(tree).filter(([path]) => !declaredData.test(path))
    const long = files.map(([path, text]) => ({ path, lines: text.trimEnd().split('\n').length }))
    return {
      seen: files.length,
      offences: long
        .filter(({ lines }) => lines > longest)
        .map(({ path, lines }) => ({ path, what: `${lines} lines, more than ${longest}` })),
    }
  },
}
