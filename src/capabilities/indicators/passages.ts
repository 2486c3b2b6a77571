import { cite } from '#kernel/citation.ts'
import type { Figure, Measure } from '#kernel/measure.ts'
import { orderBy } from '#kernel/order-by.ts'
import {
  clause,
  definePassage,
  gap,
  type Ledger,
  type Passage,
  type Piece,
  point,
  resting,
  say,
  sentence,
  type Written,
} from '#kernel/passage.ts'
import { indicator } from './indicator-record.ts'
import { type Indicator, indicatorLastValue, indicatorTarget, indicatorValue, proves } from './measures.ts'

const basis = cite('本产品规则：凡述必有据')

/** Last year's record of the same indicator must say the same. */
const looks = [{ over: indicator, from: -1, until: 0 }]

/** No two parts of a text have the same heading. */
const leads: Readonly<Record<string, string>> = {
  study: '用数据检验学法普法',
  'first-responsible': '用数据检验机关工作',
  supervision: '用数据检验监督服务',
}

const comparedPassages = Object.keys(indicator.fields.pillar.choices).map((pillar) =>
  definePassage({
    id: `indicators/${pillar}`,
    pillar,
    order: 95,
    lead: leads[pillar] ?? '用数据检验工作',
    basis,
    looks,
    *write(ledger) {
      for (const one of inOrder(ledger)) if (one.pillar === pillar) yield* compared(ledger, one)
    },
  }),
)

const targetsPassage = definePassage({
  id: 'indicators/targets',
  pillar: 'measures',
  order: 95,
  basis,
  *write(ledger) {
    const aimed = inOrder(ledger).filter(({ target }) => target !== null)
    if (aimed.length === 0) return
    const aims = aimed.flatMap((one, index): readonly Piece[] => [
      `${index === 0 ? `${ledger.year + 1}年，` : '；'}${clause(one.title)}${one.direction === 'up' ? '不低于' : '不高于'}`,
      figureOf(ledger, indicatorTarget, one),
      one.unit,
    ])
    yield point('明确可核对的目标', resting(sentence([...aims, '。']), aimed))
  },
})

export const indicatorPassages: readonly Passage[] = [...comparedPassages, targetsPassage]

function* compared(ledger: Ledger, one: Indicator): Generator<Written> {
  const name = clause(one.title)
  const value = figureOf(ledger, indicatorValue, one)
  if (one.lastValue === null) return yield resting(say`${name}为${value}${one.unit}。`, [one])
  const before = ledger.records(indicator, ledger.year - 1).find(({ title }) => title === one.title)
  if (before !== undefined && before.value !== one.lastValue)
    return yield gap(`成效指标“${name}”上年的数与上年台账登记的不一致`, indicator)
  const last = figureOf(ledger, indicatorLastValue, one)
  const { unit } = one
  if (proves(one)) yield resting(say`${name}由去年的${last}${unit}${changeWord(one)}${value}${unit}。`, [one])
  else yield resting(say`${name}为${value}${unit}，去年为${last}${unit}。`, [one])
}

/** Counts and days grow fewer, shares and scores grow lower. */
function changeWord({ direction, unit }: Indicator): string {
  if (direction === 'up') return '提高到'
  return /^[%分]|百分点/u.test(unit) ? '下降到' : '减少到'
}

/** The record stays among those the sentence rests on, so the figure does not claim it for itself. */
function figureOf(ledger: Ledger, measure: Measure<typeof indicator>, { title }: Indicator): Figure {
  return { ...ledger.figure(measure, { field: 'title', value: title }), records: [] }
}

function inOrder(ledger: Ledger): readonly Indicator[] {
  return ledger.records(indicator).toSorted(orderBy((one) => one.measuredOn))
}
