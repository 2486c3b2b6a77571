import { structureOf } from '#gongwen/read/structure/structure-of.ts'
import { permit } from '#records/server/permit.ts'
import type { Scope } from '#records/server/work.ts'
import { importedStatement } from '../imported-statement-record.ts'
import type { BesideText } from '../text-under-check.ts'
import { loadLedgerBeside, noticeBeside, organBeside, termsBeside } from './load-beside.ts'
import type { StatementSource } from './statement-source.ts'

/** Of a record's words as many as names and titles need; all of them would be megabytes on every opening. */
const mostWords = 200

/** Likewise of the records behind one figure. */
const mostBehind = 100

/** What a statement of the year is held against while it is typed. */
export async function besideTyping(scope: Scope, year: number, statementOf: StatementSource): Promise<BesideText> {
  permit(scope, { to: 'read', type: importedStatement })
  const { organ, profile } = await organBeside(scope)
  const notice = await noticeBeside(scope, year)
  const terms = await termsBeside(scope)
  const before = await statementOf(scope, { year: year - 1, postTerm: null })
  const ledger = await loadLedgerBeside(scope, organ, year)
  const figures = ledger.figures.map((figure) => ({ ...figure, records: figure.records.slice(0, mostBehind) }))
  const records = ledger.records.map((record) => ({ ...record, words: record.words.slice(0, mostWords) }))
  return {
    year,
    ledger: { ...ledger, figures, records },
    ...(profile === null ? {} : { profile }),
    ...(notice === null ? {} : { notice }),
    ...(terms === null ? {} : { terms }),
    ...(before === null ? {} : { previous: structureOf(before.text) }),
  }
}
