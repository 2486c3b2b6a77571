import type { Guard } from './guard.ts'
import { offencesOf } from './guard.ts'
import { sourceOf } from './source.ts'
import { programs } from './tree.ts'

const assertion = /(?<=[\w$)\]}])!(?![=\w])/g

export const nonNullGuard: Guard = {
  name: 'non-null',
  says: 'nothing is said to be there by `!`',
  atLeast: 80,
  look(tree) {
    const files = programs(tree)
    return {
      seen: files.length,
      offences: files.flatMap(([path, text]) => offencesOf(path, sourceOf(text).code, assertion, 'asserts by `!`')),
    }
  },
}
