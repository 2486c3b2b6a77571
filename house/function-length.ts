import { declaredData } from './file-length.ts'
import { functionsIn } from './functions.ts'
import type { Guard, Offence } from './guard.ts'
import { lineAt } from './guard.ts'
import { sourceOf } from './source.ts'
import { programs } from './tree.ts'

const longest = 60
/** A group of tests is a list, no function. */
const group = /\b(describe|suite)\s*\(.*$/

export const functionLengthGuard: Guard = {
  name: 'function-length',
  says: `a function has at most ${longest} lines, a React component too`,
  atLeast: 300,
  look(tree) {
    let seen = 0
    const offences: Offence[] = []
    for (const [path, text] of programs(tree).filter(([path]) => !declaredData.test(path))) {
      const { code } = sourceOf(text)
      for (const { from, to, head } of functionsIn(code)) {
        seen += 1
        const line = lineAt(code, from)
        const lines = lineAt(code, to) - line + 1
        if (lines > longest && !group.test(head))
          offences.push({ path, line, what: `${lines} lines, more than ${longest}` })
      }
    }
    return { seen, offences }
  },
}
