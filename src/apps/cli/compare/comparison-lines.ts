import { formatTable, printable } from '../table.ts'
import { compareMessages as messages } from './compare-messages.ts'
import type { ToldComparison, ToldMatch, ToldPair, ToldPlace } from './told-comparison.ts'

/** Passages of one pair that are shown. */
const mostShown = 8
const longestQuote = 60
/** Texts whose parts are shown. */
const mostRows = 200

/** A comparison as people read it: the pairs over the levels, then what each text is made of. */
export function comparisonLines(told: ToldComparison): readonly string[] {
  const { files, pairs, below, notRun } = told
  const over = pairs.filter(({ level }) => level !== 'none').length
  return [
    messages.head(files.length, pairs.length + below, over),
    ...pairs.flatMap(pairLines),
    ...(below > 0 ? [messages.below(below)] : []),
    '',
    messages.sharesHead,
    ...shareTable(told),
    ...(notRun.length === 0 ? [] : ['', messages.notRun(notRun.map((one) => messages.lacking[one]))]),
  ]
}

function pairLines({ one, other, relation, level, shareOfOne, shareOfOther, passages }: ToldPair): readonly string[] {
  return [
    '',
    printable(messages.pair(messages.levels[level], messages.relations[relation], one, other)),
    `  ${messages.pairShares(percent(shareOfOne), percent(shareOfOther), passages.length)}`,
    ...passages.slice(0, mostShown).flatMap(matchLines),
    ...(passages.length > mostShown ? [`  ${messages.more(passages.length - mostShown)}`] : []),
  ]
}

function matchLines({ agreement, one, other, differences }: ToldMatch): readonly string[] {
  const place = ({ line, column }: ToldPlace) => messages.place(line, column)
  const quote = one.text.length > longestQuote ? `${one.text.slice(0, longestQuote)}…` : one.text
  const told = differences.map((difference) => messages.difference(difference.one, difference.other))
  return [
    printable(`  ${messages.match(messages.agreements[agreement], place(one), place(other), quote)}`),
    ...(told.length === 0 ? [] : [printable(`      ${messages.differences(told)}`)]),
  ]
}

function shareTable({ files }: ToldComparison): readonly string[] {
  const { shareNames, file } = messages
  const names = Object.entries(shareNames).filter(([name]) => files.some(({ shares }) => (shares[name] ?? 0) > 0))
  const shown = files.toSorted((a, b) => (a.shares.own ?? 0) - (b.shares.own ?? 0)).slice(0, mostRows)
  const rows = shown.map((one) => [...names.map(([name]) => percent(one.shares[name] ?? 0)), one.file])
  const table = formatTable([...names.map(([, label]) => label), file], rows)
  return files.length > shown.length ? [...table, messages.moreRows(files.length - shown.length)] : table
}

function percent(share: number): string {
  return `${Math.round(share * 1000) / 10}%`
}
