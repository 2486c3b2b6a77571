import type { Guard } from './guard.ts'
import { offencesOf } from './guard.ts'
import { sourceOf } from './source.ts'
import { programs } from './tree.ts'

/** The type, not a property or a call of that name. */
const type = /(?<![.\w$#])any(?![\w$]|\s*[(:?])/g

export const anyGuard: Guard = {
  name: 'any',
  says: 'there is no `any`',
  atLeast: 80,
  look(tree) {
    const files = programs(tree)
    return {
      seen: files.length,
      offences: files.flatMap(([path, text]) => offencesOf(path, sourceOf(text).code, type, 'says `any`')),
    }
  },
}
