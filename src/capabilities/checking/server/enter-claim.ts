import type { FieldValue } from '#kernel/field.ts'
import { fieldEntries, type RecordType, titleField } from '#kernel/record-type.ts'
import { Refusal } from '#kernel/refusal.ts'
import { createRecord } from '#records/server/create-records.ts'
import type { StoredRecord } from '#records/server/record-store.ts'
import type { Scope } from '#records/server/work.ts'
import type { Claim } from '../claims/claim.ts'
import { daysIn } from '../ledger/match-records.ts'
import { sentenceAt } from '../sentence-at.ts'
import { noteEntered } from './claim-store.ts'
import { messages } from './messages.ts'
import type { StatementSource } from './statement-source.ts'
import { checkKept, claimKeys } from './view-text.ts'

export interface Entering {
  readonly text: string
  readonly version: number
  readonly claim: string
  readonly type: string
}

/** A draft of a record with what the text says of it; the rest is for a person to fill. @throws Refusal */
export async function enterClaim(
  scope: Scope,
  { text: id, version, claim: key, type: name }: Entering,
  statementOf: StatementSource,
): Promise<StoredRecord> {
  const checked = await checkKept(scope, id, { number: version, statementOf })
  const { text } = checked
  const claim = text.claims[claimKeys(text).indexOf(key)]
  if (claim === undefined) throw new Refusal('not-found', messages.noClaim)
  const sentence = sentenceAt(text.sentences, claim.at)?.text ?? claim.text
  const type = scope.work.register.recordType(name)
  const record = await createRecord(scope, type, { values: draftValues(type, claim, sentence, text.year) })
  await noteEntered(scope.db, checked.key, key, record.id)
  return record
}

/** The title in the words of the text, the day it names, the laws it names. */
function draftValues(
  type: RecordType,
  claim: Claim,
  sentence: string,
  year: number | null,
): Record<string, FieldValue> {
  const values: Record<string, FieldValue> = {}
  const [day] = year === null ? [] : daysIn(sentence, year).filter((one) => one.length === 10)
  const laws = [...sentence.matchAll(/《([^《》]{4,60})》/gu)].map(([, title = '']) => title)
  for (const [name, field] of fieldEntries(type)) {
    if (field.kind === 'words' && name === 'laws' && laws.length > 0) values[name] = laws
    if (field.kind === 'date' && name === type.on && day !== undefined) values[name] = day
  }
  const title = type.fields[titleField(type)]
  if (title?.kind === 'text') values[titleField(type)] = titleFrom(claim, sentence).slice(0, title.maxLength ?? 60)
  return values
}

/** An act in its own words; of a figure the clause it stands in, without the number: that is for the ledger to count. */
function titleFrom(claim: Claim, sentence: string): string {
  if (claim.kind === 'act') return claim.text
  const clauses = sentence.split(/[，。；：！？\n]/u)
  const own = clauses.find((clause) => clause.includes(claim.text)) ?? claim.text
  return own
    .replace(claim.kind === 'quantity' ? claim.text : '', '')
    .replace(
      /^(?:[一二三四五六七八九十]是|（[一二三四五六七八九十]+）|\d+[.．])?(?:同时|并)?(?:全年|今年以来|年内)?(?:累计|共|先后)?/u,
      '',
    )
    .trim()
}
