import { formOf } from '#gongwen/check/form-of.ts'
import type { ReadPorts } from '#gongwen/read/ports.ts'
import { readDocument } from '#gongwen/read/read-document.ts'
import type { ReadDocument } from '#gongwen/read/read-result.ts'
import type { Actor } from '#kernel/capacity.ts'
import { Refusal } from '#kernel/refusal.ts'
import { createRecord } from '#records/server/create-records.ts'
import { attachFile, keepFile } from '#records/server/evidence.ts'
import { permit } from '#records/server/permit.ts'
import { refuseMarks } from '#records/server/refuse-marks.ts'
import { secrecyMarkInName } from '#records/server/rules/secrecy-marks.ts'
import { inScope, type Work } from '#records/server/work.ts'
import type { TakenIn } from '../checked-view.ts'
import { importedStatement } from '../imported-statement-record.ts'
import { titleOfText, yearInTitle } from '../title-of-text.ts'
import { messages } from './messages.ts'
import { keepText } from './text-store.ts'
import { writerOf } from './writer-of.ts'

export interface Brought {
  readonly bytes: Uint8Array
  readonly name: string
  readonly encoding: string | null
  readonly year: number | null
  /** Of the work, where neither the text nor a person says another. */
  readonly usualYear: number
  readonly postTerm: string | null
  readonly origin: string
}

/** A statement has a few thousand characters; a hundred pages are no statement any more. */
const mostCharacters = 200_000

/** Reads a file, refuses state secrets, and keeps it as a record with its file and its text. @throws Refusal */
export async function takeInText(work: Work, actor: Actor, ports: ReadPorts, brought: Brought): Promise<TakenIn> {
  const { bytes, name, encoding } = brought
  const mark = secrecyMarkInName(name)
  if (mark !== null) throw new Refusal('invalid', messages.markedFile(mark))
  const read = await readDocument(bytes, { name, ports, ...(encoding === null ? {} : { encoding }) })
  if (read.kind === 'ask') return read
  if (read.text.trim() === '') throw new Refusal('invalid', messages.emptyText)
  if (read.text.length > mostCharacters) throw new Refusal('too-large', messages.tooMuchText(mostCharacters))
  refuseMarks(read.text)
  await inScope(work, actor, async (scope) => permit(scope, { to: 'enter', type: importedStatement }))
  const file = await keepFile(work, { content: pieces(bytes), name })
  const title = titleOf(read)
  const form = read.source.kind === 'docx' ? formOf(bytes, read) : null
  const year = brought.year ?? yearInTitle(titleOfText(read)) ?? brought.usualYear
  const id = await inScope(work, actor, async (scope) => {
    const values = { title, origin: brought.origin, postTerm: brought.postTerm, periodUntil: `${year}-12-31` }
    const record = await createRecord(scope, importedStatement, { values })
    const key = { organId: actor.organId, recordId: record.id }
    await keepText(
      scope.db,
      key,
      { number: 1, note: messages.cameIn, document: read, ...(form === null ? {} : { form }) },
      writerOf(scope),
    )
    await attachFile(scope, importedStatement, record.id, { file, factOn: null })
    return record.id
  })
  return { kind: 'kept', id }
}

async function* pieces(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes
}

function titleOf({ text, title, source }: ReadDocument): string {
  const named = title.map(({ start, end }) => text.slice(start, end).trim()).join('')
  const first = text.trimStart().split('\n', 1)[0]?.trim() ?? ''
  const told = named || (first.length <= 60 ? first : '') || source.name || messages.untitled
  return told.slice(0, 120)
}
