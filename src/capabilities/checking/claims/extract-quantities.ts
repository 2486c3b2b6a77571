import type { FoldedText } from '../folded-text.ts'
import type { Claim, ClaimParts } from './claim.ts'
import { numeralWords } from './numeral-words.ts'
import { quantityWords as words } from './quantity-words.ts'
import { readNumeral } from './read-numeral.ts'

interface Figure {
  readonly at: number
  readonly end: number
  readonly value: number
  readonly classifier: string
  readonly approx?: string
}

/** Quantities of the folded text in text order. What stands in 《》, 〔〕 or short quotes is a name, not a count. */
export function extractQuantities(folded: FoldedText): readonly Claim[] {
  const bare = folded.text.replaceAll(names, (name) => '　'.repeat(name.length))
  const figures = withoutOverlap([...arabicFigures(bare), ...chineseFigures(bare), ...percentages(bare)])
  const whole = wholesOf(bare, figures)
  return figures.map((figure, index) => {
    const { at, end, value, classifier, approx } = figure
    const before = clauseBefore(bare, at)
    const parts: ClaimParts = {
      ...around(bare, figure, before),
      ...{ value, classifier },
      ...(approx === undefined ? {} : { approx }),
      ...optional('wholeAt', whole[index]),
      ...optional('perYear', perYear(bare, figure)),
      ...optional('eventAt', eventBefore(bare, figures, index)),
    }
    return { kind: 'quantity', ...folded.rangeOf(at, end), text: folded.text.slice(at, end), at, parts }
  })
}

const names = /《(?:[^《》]|《[^《》]*》)*》|〔[^〔〕]*〕|“[^“”]{1,12}”/gu
/** 比上年增加3人 is no whole that parts could be of. */
const compared = /(?:增加|减少|上升|下降|提高|降低|增长|[比较](?:上年|去年))(?:了|约|近)?$/u
const people = /^人/u
const events = /^[次场期轮]/u

function arabicFigures(bare: string): readonly Figure[] {
  return [...bare.matchAll(words.arabic)].map(({ index, 0: text, ...groups }) => {
    const [, whole = '', fraction = '', scale = '', more, scaleAfter = '', classifier = '', about] = [
      text,
      ...list(groups),
    ]
    const factor = (numeralWords.scales[scale] ?? 1) * (numeralWords.scales[scaleAfter] ?? 1)
    const value = Number(whole.replaceAll(',', '') + fraction) * factor
    const before = words.approxBefore.exec(bare.slice(Math.max(0, index - 3), index))?.[1]
    return { at: index, end: index + text.length, value, classifier, ...optional('approx', more ?? about ?? before) }
  })
}

function list(groups: Readonly<Record<string, unknown>>): readonly (string | undefined)[] {
  return [1, 2, 3, 4, 5, 6, 7].map((at) => {
    const group = groups[at]
    return typeof group === 'string' ? group : undefined
  })
}

function chineseFigures(bare: string): readonly Figure[] {
  const spoken = [...bare.matchAll(words.chinese)].map(({ index, 0: text, 1: numeral = '', 2: classifier = '' }) => {
    const end = index + text.length
    return { at: end - numeral.length - classifier.length, end, value: readNumeral(numeral), classifier }
  })
  const great = [...bare.matchAll(words.large)].map(
    ({ index, 0: text, 1: numeral = '', 2: more, 3: classifier = '' }) => ({
      ...{ at: index, end: index + text.length, value: readNumeral(numeral), classifier },
      ...optional('approx', more),
    }),
  )
  return [...spoken, ...great]
}

function percentages(bare: string): readonly Figure[] {
  return [...bare.matchAll(words.percent)].map(({ index, 0: text, 1: numeral = '' }) => ({
    ...{ at: index, end: index + text.length, value: readNumeral(numeral), classifier: '%' },
  }))
}

function withoutOverlap(figures: readonly Figure[]): readonly Figure[] {
  const sorted = figures.filter(({ value }) => Number.isFinite(value)).toSorted((a, b) => a.at - b.at || b.end - a.end)
  return sorted.filter((figure, index) => index === 0 || figure.at >= (sorted[index - 1]?.end ?? 0))
}

/** From the last mark to the figure; an enumeration comma parts clauses too. */
function clauseBefore(bare: string, at: number): string {
  return /[^，。；：！？、\n]*$/u.exec(bare.slice(Math.max(0, at - 60), at))?.[0] ?? ''
}

function around(bare: string, { at, end, classifier }: Figure, before: string): ClaimParts {
  const scope = [...before.matchAll(words.scope)].at(-1)?.[0]
  const verb = [...before.matchAll(words.verb)].at(-1)
  const object = (verb === undefined ? before : before.slice(verb.index + verb[0].length))
    .replaceAll(words.scope, '')
    .replace(words.approxBefore, '')
  const after = /^的?([\p{Script=Han}]{1,12})/u.exec(bare.slice(end, end + 14))?.[1] ?? ''
  const line = bare.slice(Math.max(0, at - 40), at)
  const rate = /[%‰]/u.test(classifier) ? words.rate.exec(line)?.[1] : undefined
  const sum = words.sum.exec(line)?.[1]
  return {
    ...optional('scope', scope),
    ...optional('verb', verb?.[0]),
    ...optional('object', object === '' ? after || undefined : object),
    ...optional('rate', rate),
    ...optional('sumOf', sum?.split(/[、和及]/u)),
  }
}

/** 其中 opens a list of parts of the figure before it in the sentence, up to the next mark greater than a comma. */
function wholesOf(bare: string, figures: readonly Figure[]): readonly (number | undefined)[] {
  const openers = [...bare.matchAll(words.partOpener)].map(({ index }) => index)
  return figures.map(({ at, classifier }, index) => {
    const opener = openers.findLast((one) => one < at && !/[。；！？\n]/u.test(bare.slice(one, at)))
    if (opener === undefined) return undefined
    const before = figures
      .slice(0, index)
      .filter((one) => !compared.test(bare.slice(Math.max(0, one.at - 8), one.at)))
      .filter((one) => one.end <= opener && !/[。；！？\n]/u.test(bare.slice(one.end, opener)))
    // 52件，罚款364万元，其中按日计罚3件: the whole is the last of the unit, if any is.
    return (before.findLast((one) => one.classifier === classifier) ?? before.at(-1))?.at
  })
}

function perYear(bare: string, { at, end }: Figure): number | undefined {
  const from = Math.max(0, at - 24)
  for (const { index, 0: text, 1: often = '' } of bare.slice(from, end).matchAll(words.frequency)) {
    if (from + index + text.length >= at) return words.frequencies[often]
  }
  return undefined
}

/** 培训5场210人次: the people belong to the sessions just before. */
function eventBefore(bare: string, figures: readonly Figure[], index: number): number | undefined {
  const [figure, before] = [figures[index], figures[index - 1]]
  if (figure === undefined || before === undefined) return undefined
  if (!people.test(figure.classifier) || !events.test(before.classifier)) return undefined
  const between = bare.slice(before.end, figure.at)
  return between.length <= 12 && !/[。；\n]/u.test(between) ? before.at : undefined
}

function optional<K extends string, V>(key: K, value: V | undefined): { readonly [P in K]?: V } {
  const made: { [P in K]?: V } = {}
  if (value !== undefined) made[key] = value
  return made
}
