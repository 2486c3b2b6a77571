import type { Guard } from './guard.ts'
import { offencesOf } from './guard.ts'
import { layerOf } from './place.ts'
import { sourceOf } from './source.ts'
import { isTest, programs } from './tree.ts'

const skip =
  /\b(it|test|describe|suite|t)\s*\.\s*(only|skip|todo)\b|[{,]\s*(only|skip|todo)\s*:\s*(?!false\b)[^,}\s]|\bx(it|describe)\s*\(/g
/** Tests of the platform and of the start may need what a machine withholds: `{ skip: cannotMount }`. */
const onCondition = /[{,]\s*skip\s*:\s*!?(?!true\b|false\b)[A-Za-z]/g

export const skippedTestsGuard: Guard = {
  name: 'skipped-tests',
  says: 'no test is skipped, put off or run alone; in the platform and the start only where the machine withholds',
  atLeast: 15,
  look(tree) {
    const files = programs(tree).filter(([path]) => isTest(path))
    return {
      seen: files.length,
      offences: files.flatMap(([path, text]) => {
        const { code } = sourceOf(text)
        const mayNeed = layerOf(path) === 'platform' || path.startsWith('tests/start/')
        const held = mayNeed ? code.replaceAll(onCondition, (found) => ' '.repeat(found.length)) : code
        return offencesOf(path, held, skip, 'leaves tests out')
      }),
    }
  },
}
