import { cite } from '#kernel/citation.ts'
import { type FigureInText, figuresBySentence } from '../figures-of.ts'
import type { TextRule } from '../text-rule.ts'

/** Kinds that together make the whole. */
const pairs: readonly (readonly [one: RegExp, other: RegExp])[] = [
  [/主办/u, /协办|会办|分办/u],
  [/线上/u, /线下/u],
  [/已办结|办结/u, /正在办理|未办结|在办/u],
  [/^[^，]*男/u, /女/u],
]

/** 9件，主办6件、协办5件: the whole, and the sum of the two that end here. */
function pairOf(figures: readonly FigureInText[], index: number): { total: FigureInText; sum: number } | null {
  const [total, one, other] = [figures[index - 2], figures[index - 1], figures[index]]
  if (total === undefined || one === undefined || other === undefined) return null
  if (total.unit !== one.unit || one.unit !== other.unit) return null
  const isPair = pairs.some(([first, second]) => first.test(one.before) && second.test(other.before))
  return isPair && one.parts.wholeAt === undefined ? { total, sum: one.value + other.value } : null
}

/** 民事3件、行政2件，共6件: what is listed before a sum, without a gap. */
function listBefore(figures: readonly FigureInText[], index: number): readonly FigureInText[] {
  const sum = figures[index]
  if (sum === undefined || !/(?:^|[，、])(?:共|共计|合计|总计)[^，]{0,4}$/u.test(sum.before)) return []
  const listed: FigureInText[] = []
  for (let at = index - 1; at >= 0; at -= 1) {
    const [one, next] = [figures[at], listed[0] ?? sum]
    if (one === undefined || one.unit !== sum.unit) break
    const between = sum.sentence.text.slice(one.until - sum.sentence.start, next.at - sum.sentence.start)
    if (!/^[、，和及][^，。；]{0,14}$/u.test(between)) break
    listed.unshift(one)
  }
  return listed
}

export const numberSumWrong: TextRule = {
  meta: {
    id: 'checking/number-sum-wrong',
    code: 'NUM-03',
    needs: 'text',
    basis: cite('数据前后一致是公文校核的通行要求', undefined, 'unverified'),
    since: '2021-01-01',
    strength: 'block',
    message: '分项相加与总数不符',
    cure: '核实分项和总数。',
  },
  *check(text) {
    for (const figures of figuresBySentence(text)) {
      for (const [index, figure] of figures.entries()) {
        const pair = pairOf(figures, index)
        if (pair !== null && pair.sum !== pair.total.value)
          yield {
            start: pair.total.start,
            end: figure.end,
            message: `分项相加为${pair.sum}，总数写的是${pair.total.text}`,
          }
        const over = listAfter(figures, index)
        if (over !== null)
          yield { start: figure.start, end: over.end, message: `分项相加为${over.sum}，总数写的是${figure.text}` }
        const listed = listBefore(figures, index)
        const sum = listed.reduce((total, { value }) => total + value, 0)
        const [first] = listed
        if (first !== undefined && listed.length > 1 && sum !== figure.value)
          yield { start: first.start, end: figure.end, message: `分项相加为${sum}，总数写的是${figure.text}` }
      }
    }
  },
}

/** 29件，胜诉21件、败诉5件、和解6件: three kinds at least, parted by 、 only, that are more than the whole. */
function listAfter(figures: readonly FigureInText[], index: number): { end: number; sum: number } | null {
  const total = figures[index]
  if (total === undefined) return null
  const between = (one: FigureInText, next: FigureInText) =>
    one.sentence.text.slice(one.until - one.sentence.start, next.at - one.sentence.start)
  const listed: FigureInText[] = []
  for (const next of figures.slice(index + 1)) {
    const before = listed.at(-1) ?? total
    const isNext = listed.length === 0 ? /^，(?!其中)[\p{Script=Han}]{2,6}$/u : /^[、和][\p{Script=Han}]{2,6}$/u
    if (next.unit !== total.unit || !isNext.test(between(before, next))) break
    listed.push(next)
  }
  const sum = listed.reduce((whole, { value }) => whole + value, 0)
  const last = listed.at(-1)
  return last !== undefined && listed.length > 2 && sum > total.value ? { end: last.end, sum } : null
}
