import { cite } from '#kernel/citation.ts'
import { figuresBySentence } from '../figures-of.ts'
import { findIn } from '../find-in.ts'
import { opposites } from '../opposites-data.ts'
import { partAt } from '../part-at.ts'
import type { TextHit, TextRule } from '../text-rule.ts'
import type { TextUnderCheck } from '../text-under-check.ts'

const whole = /全覆盖|件件[\p{Script=Han}]{1,6}|全部[\p{Script=Han}]{2}|100%/u
/** Words by which a result is said of everyone and everything. */
const everyone = /全体|全员|全部|全覆盖|所有|人人|无一/u
const done = /覆盖|检查|走访|办结|答复|完成|整改|审查(?!起诉)|销号|落实/u

export const numberUniversalContradicted: TextRule = {
  meta: {
    id: 'checking/number-universal-contradicted',
    code: 'NUM-08',
    needs: 'text',
    basis: cite('数据前后一致是公文校核的通行要求', undefined, 'unverified'),
    since: '2021-01-01',
    strength: 'warn',
    message: '“全部”“件件”一类的话与数字矛盾',
    cure: '按数字改写。',
  },
  *check(text) {
    yield* deniedByProblem(text)
    for (const figures of figuresBySentence(text)) {
      const [first] = figures
      const universal = first === undefined ? null : whole.exec(first.sentence.text)
      if (first === undefined || universal === null) continue
      for (const [index, part] of figures.entries()) {
        const total = figures[index - 1]
        if (total === undefined || total.unit !== part.unit || total.unit === '%' || part.value >= total.value) continue
        if (!done.test(part.before) || (part.parts.wholeAt !== undefined && !done.test(part.before))) continue
        const at = first.sentence.start + universal.index
        if (partAt(text.parts, text.folded.rangeOf(at, at + 1).start)?.kind === 'measures') continue
        yield {
          ...text.folded.rangeOf(at, at + universal[0].length),
          message: `写了“${universal[0]}”，但${total.text}中只有${part.text}`,
        }
      }
    }
  },
}

/** 全体干部……明显提升, and then a problem that says the contrary. */
function* deniedByProblem(text: TextUnderCheck): Generator<TextHit> {
  for (const { result, problem } of opposites) {
    const denied = [...findIn(text, new RegExp(problem, 'gu'))].find(
      ({ start }) => partAt(text.parts, start)?.kind === 'problems',
    )
    if (denied === undefined) continue
    for (const said of findIn(text, new RegExp(`[^，。；\\n]{0,16}(?:${result.source})`, 'gu'))) {
      const from = everyone.exec(said.match[0])?.index
      if (partAt(text.parts, said.start)?.kind !== 'results' || from === undefined) continue
      yield {
        ...text.folded.rangeOf(said.match.index + from, said.after),
        message: `后面的问题写的是“${denied.match[0]}”`,
      }
      break
    }
  }
}
