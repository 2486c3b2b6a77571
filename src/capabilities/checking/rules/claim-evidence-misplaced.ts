import { cite } from '#kernel/citation.ts'
import type { TextRule } from '../text-rule.ts'

export const claimEvidenceMisplaced: TextRule = {
  meta: {
    id: 'checking/claim-evidence-misplaced',
    code: 'CLM-08',
    needs: 'ledger',
    basis: cite('凡述必有据：当地述法通知和督察的通行要求', undefined, 'unverified'),
    since: '2021-01-01',
    strength: 'block',
    message: '所依据的记录不是本年度的，或者已经用过',
    cure: '换成本年度的记录；一条记录只支撑一个选定的数字。',
  },
  *check(text) {
    const { ledger } = text.beside
    if (ledger === undefined) return
    const figures = ledger.bound.filter(({ covers }) => covers === 'figure')
    const yearOf = new Map(ledger.records.map(({ id, year }) => [id, year]))
    for (const { start, end, records, isChosen } of figures) {
      const other = records.map((id) => yearOf.get(id) ?? null).find((year) => year !== null && year !== ledger.year)
      if (other !== undefined) yield { start, end, message: `所依据的记录是${other}年的` }
      const isAgain = figures.some(
        (one) => isChosen && one.isChosen && one.start < start && one.records.some((id) => records.includes(id)),
      )
      if (isAgain) yield { start, end, message: '所依据的记录已经支撑了前面的数字' }
    }
    for (const { claim, status, records } of text.standings) {
      if (claim.kind !== 'act' || status !== 'unproved') continue
      const named = ledger.records.find(
        ({ id, words, year }) => records.includes(id) && isOld(year, ledger.year) && isNamedIn(claim.text, words),
      )
      if (named !== undefined)
        yield { start: claim.start, end: claim.end, message: `台账里“${named.title}”是${named.year}年的事` }
    }
  },
}

function isOld(of: number | null, year: number): boolean {
  return of !== null && of < year
}

function isNamedIn(claim: string, words: string): boolean {
  return [...claim.matchAll(/《([^《》]{4,})》/gu)].some(([, name = '']) => words.includes(name))
}
