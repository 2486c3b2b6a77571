import { cite } from '#kernel/citation.ts'
import { type FigureInText, figuresBySentence } from '../figures-of.ts'
import type { TextRule } from '../text-rule.ts'

/** 参考率 of 应考 and 实考, 合格率 of 参考 and 合格. */
const relations: Readonly<Record<string, RegExp>> = {
  参考: /实考|参考|参加/u,
  到课: /实到|到课/u,
  出席: /实到|出席/u,
  参训: /参训|参加/u,
  办结: /办结|办理完毕/u,
  满意: /满意/u,
  覆盖: /覆盖/u,
  采纳: /采纳/u,
  结案: /审结|结案|办结/u,
  审结: /审结|办结/u,
  整改: /整改/u,
  回复: /回复|答复/u,
  答复: /答复|回复/u,
  通过: /通过|合格/u,
  合格: /合格|通过/u,
  出庭: /出庭/u,
}

function related(stem: string, words: string): boolean {
  return relations[stem]?.test(words) === true
}

function round(value: number): number {
  return Math.round(value * 10) / 10
}

export const numberRateWrong: TextRule = {
  meta: {
    id: 'checking/number-rate-wrong',
    code: 'NUM-04',
    needs: 'text',
    basis: cite('数据前后一致是公文校核的通行要求', undefined, 'unverified'),
    since: '2021-01-01',
    strength: 'block',
    message: '比率与前面的数字不符',
    cure: '按前面的数字重新计算。',
  },
  *check(text) {
    for (const all of figuresBySentence(text)) {
      yield* wrongChanges(all)
      const figures = all.filter(({ parts, before }) => parts.wholeAt === undefined && !/^(?:含|其中)/u.test(before))
      for (const [index, rate] of figures.entries()) {
        const [whole, part] = [figures[index - 2], figures[index - 1]]
        const stem = rate.parts.rate?.match(/([\p{Script=Han}]{2})率/u)?.[1]
        if (rate.unit !== '%' || stem === undefined || whole === undefined || part === undefined) continue
        if (whole.unit !== part.unit || whole.value < part.value || whole.value === 0) continue
        if (!part.before.includes(stem) && !related(stem, part.before)) continue
        const due = (part.value / whole.value) * 100
        const digits = rate.text.split('.')[1]?.replace('%', '').length ?? 0
        if (Math.abs(due - rate.value) > 0.51 / 10 ** digits)
          yield { start: rate.start, end: rate.end, message: `按${whole.text}、${part.text}计算，应为${round(due)}%` }
      }
    }
  },
}

/** 由9个工作日压缩到5个工作日，压缩60%: the change in percent of the first. */
function* wrongChanges(figures: readonly FigureInText[]) {
  for (const [index, rate] of figures.entries()) {
    const [from, to] = [figures[index - 2], figures[index - 1]]
    if (from === undefined || to === undefined || rate.unit !== '%' || from.unit !== to.unit || from.unit === '%')
      continue
    if (!/[由从]$/u.test(from.before) || !/[到至为]$/u.test(to.before) || from.value === 0) continue
    if (!/(?:压缩|缩短|下降|减少|增长|增加|上升|提高)(?:了|达)?$/u.test(rate.before)) continue
    const due = Math.abs((to.value - from.value) / from.value) * 100
    if (Math.abs(due - rate.value) > 1)
      yield { start: rate.start, end: rate.end, message: `由${from.text}到${to.text}，应为${round(due)}%` }
  }
}
