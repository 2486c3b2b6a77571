import { createReadStream } from 'node:fs'
import { open } from 'node:fs/promises'
import { cleanText } from '#derive/clean-text.ts'
import { isRealDate } from '#derive/real-date.ts'
import type { Actor } from '#kernel/capacity.ts'
import type { Evidence } from '#kernel/evidence.ts'
import type { RecordType } from '#kernel/record-type.ts'
import { Refusal } from '#kernel/refusal.ts'
import { voided } from '#kernel/workflow.ts'
import type { StoredFile } from '#platform/files/store.ts'
import type { EvidenceHit } from '../api.ts'
import { may } from '../permission.ts'
import { isShown } from './content-headers.ts'
import {
  type FoundEvidence,
  findEvidence,
  insertEvidence,
  markWithdrawn,
  readEvidenceOf,
  searchEvidence,
} from './evidence-store.ts'
import { appendActs, type NewAct } from './journal.ts'
import { mediaTypeOf } from './media-type.ts'
import { messages } from './messages.ts'
import { newId } from './new-id.ts'
import { cleanNote } from './note.ts'
import { permit } from './permit.ts'
import { readableText } from './readable-text.ts'
import { readRecords } from './record-store.ts'
import { refusalAt } from './refuse.ts'
import { secrecyMarkIn, secrecyMarkInName } from './rules/secrecy-marks.ts'
import { hidesText } from './texts/file-reading.ts'
import { hiddenText } from './texts/hidden-text.ts'
import { findRecord } from './view-records.ts'
import { inScope, type Scope, type Work } from './work.ts'

export interface Upload {
  readonly content: AsyncIterable<Uint8Array>
  /** File name as its giver wrote it. */
  readonly name: string
  readonly factOn?: string | null
  /** The evidence this is a newer version of. */
  readonly replaces?: string | null
  readonly signal?: AbortSignal
}

/** A file that is in the store and was looked through, not yet bound to a record. */
export interface KeptFile extends StoredFile {
  readonly name: string
  readonly mediaType: string
}

/**
 * Streams a file into the store and binds it to a record. Asks for permission before the first byte is read.
 * @throws Refusal 'too-large' naming the limit, 'invalid' for secrecy marks, empty files and wrong dates
 */
export async function uploadEvidence(
  work: Work,
  actor: Actor,
  type: RecordType,
  recordId: string,
  upload: Upload,
): Promise<Evidence> {
  const factOn = upload.factOn || null
  if (factOn !== null && !isRealDate(factOn)) throw new Refusal('invalid', messages.badFactDate)
  await inScope(work, actor, (scope) => permitAttaching(scope, type, recordId))
  const file = await keepFile(work, upload)
  return inScope(work, actor, (scope) =>
    attachFile(scope, type, recordId, { file, factOn, replaces: upload.replaces ?? null }),
  )
}

/** Takes a file into the store unless it bears a secrecy mark. No SQL: not for inside a transaction. */
export async function keepFile(work: Work, { content, name: given, signal }: Upload): Promise<KeptFile> {
  const { files, limits } = work
  const name = fileName(given)
  const nameMark = secrecyMarkInName(name)
  if (nameMark !== null)
    throw refusalAt('evidence/secrecy-mark', 'file', messages.fileMarked(nameMark), messages.markCure)
  let mediaType = 'application/octet-stream'
  const stored = await files.put(content, {
    maxBytes: limits.evidenceMaxBytes,
    ...(signal === undefined ? {} : { signal }),
    async inspect(path, { size }) {
      if (size === 0) throw new Refusal('invalid', messages.emptyFile)
      mediaType = mediaTypeOf(await headOf(path), name)
      const mark = secrecyMarkIn(
        hidesText(mediaType) ? await hiddenText(work, path, { name, size }) : await textOf(path, mediaType),
      )
      if (mark !== null) throw refusalAt('evidence/secrecy-mark', 'file', messages.fileMarked(mark), messages.markCure)
    },
  })
  return { ...stored, name, mediaType }
}

export interface Attaching {
  readonly file: KeptFile
  readonly factOn: string | null
  readonly replaces?: string | null
}

/**
 * Binds a kept file to a record, as a new file or as the next version of one.
 * @throws Refusal 'conflict' when the record has a file of the same content
 */
export async function attachFile(
  scope: Scope,
  type: RecordType,
  recordId: string,
  { file, factOn, replaces = null }: Attaching,
): Promise<Evidence> {
  const capacity = await permitAttaching(scope, type, recordId)
  const former = replaces === null ? null : await demandActive(scope, replaces)
  if (former !== null && former.recordId !== recordId) throw new Refusal('not-found', messages.noSuchEvidence)
  await refuseSameContent(scope, type, recordId, file.sm3)
  const { actor, work, db } = scope
  if (former !== null)
    await markWithdrawn(db, actor.organId, former.id, {
      at: work.clock.now(),
      by: actor.personId,
      reason: messages.replaced,
    })
  const version = former === null ? 1 : former.version + 1
  const operation = former === null ? 'evidence.add' : 'evidence.replace'
  return bind(scope, type, recordId, { ...file, factOn, version, replaces }, { capacity, operation })
}

/** Binds a file that already proves another record. @throws Refusal 'conflict' when it is there already */
export async function reuseEvidence(
  scope: Scope,
  type: RecordType,
  recordId: string,
  evidenceId: string,
): Promise<Evidence> {
  const capacity = await permitAttaching(scope, type, recordId)
  const source = await demandActive(scope, evidenceId)
  permit(scope, { to: 'read', type: scope.work.register.recordType(source.recordType) })
  await refuseSameContent(scope, type, recordId, source.sm3)
  return bind(
    scope,
    type,
    recordId,
    { ...source, version: 1, replaces: null },
    { capacity, operation: 'evidence.reuse' },
  )
}

/** Takes a file out of what proves the record; it is kept, with the reason. */
export async function withdrawEvidence(
  scope: Scope,
  evidenceId: string,
  reason: string | undefined,
): Promise<Evidence> {
  const note = cleanNote(reason)
  if (note === null) throw refusalAt('evidence/reason', 'reason', messages.withdrawNeedsReason, messages.reasonCure)
  const found = await demandEvidence(scope, evidenceId)
  const { actor, work, db } = scope
  const type = work.register.recordType(found.recordType)
  const [record] = (await readRecords(db, actor.organId, type, [found.recordId], { lock: true })).values()
  const capacity = permit(scope, { to: 'change', type, sectionId: record?.sectionId ?? null })
  refuseWithdrawn(found)
  const least = type.evidence?.min ?? 0
  if (record?.state === type.evidence?.before && record !== undefined && record.evidence - 1 < least)
    throw new Refusal('conflict', messages.withdrawBelowMin(least))
  const at = work.clock.now()
  await markWithdrawn(db, actor.organId, evidenceId, { at, by: actor.personId, reason: note })
  await appendActs(scope, [
    {
      ...{ capacity, operation: 'evidence.withdraw', recordType: type.name, recordId: found.recordId, note },
      before: { file: found.name, sm3: found.sm3 },
    },
  ])
  return { ...evidenceOf(found), withdrawnAt: at.toISOString() }
}

/** Files to choose from, of record types the asker may read. */
export function findReusable(scope: Scope, text: string): Promise<readonly EvidenceHit[]> {
  const { work, actor, db } = scope
  const types = work.register.recordTypes.filter((type) => may(actor, { to: 'read', type })).map(({ name }) => name)
  return searchEvidence(db, actor.organId, cleanText(text.slice(0, 200)), types)
}

/** @throws Refusal 'not-found', 'forbidden' */
export async function readableEvidence(scope: Scope, evidenceId: string): Promise<FoundEvidence> {
  const found = await findEvidence(scope.db, scope.actor.organId, evidenceId)
  if (found === null) throw new Refusal('not-found', messages.noSuchEvidence)
  permit(scope, { to: 'read', type: scope.work.register.recordType(found.recordType) })
  return found
}

/** Whoever takes a file away, or reads a document in its place, is told in the journal; a picture shown is not. */
export async function journalReading(
  scope: Scope,
  { recordType, recordId, name, sm3, mediaType }: FoundEvidence,
  { download = false } = {},
): Promise<void> {
  if (isShown({ mediaType }, { download }) && mediaType.startsWith('image/')) return
  const capacity = permit(scope, { to: 'read', type: scope.work.register.recordType(recordType) })
  await appendActs(scope, [{ capacity, operation: 'evidence.read', recordType, recordId, after: { file: name, sm3 } }])
}

async function permitAttaching(scope: Scope, type: RecordType, recordId: string) {
  const record = await findRecord(scope, type, recordId)
  if (record.state === voided.state) throw new Refusal('conflict', messages.voidedIsClosed)
  return permit(scope, { to: 'change', type, sectionId: record.sectionId })
}

/** Who attaches to the record at the same time waits, so that the second sees what the first has attached. */
async function refuseSameContent({ db, actor }: Scope, type: RecordType, recordId: string, sm3: string): Promise<void> {
  await readRecords(db, actor.organId, type, [recordId], { lock: true })
  const files = await readEvidenceOf(db, actor.organId, recordId)
  const same = files.find((file) => file.sm3 === sm3 && file.withdrawnAt === null)
  if (same !== undefined) throw new Refusal('conflict', messages.alreadyThere(same.name))
}

async function demandActive(scope: Scope, id: string): Promise<FoundEvidence> {
  const found = await demandEvidence(scope, id)
  refuseWithdrawn(found)
  return found
}

async function demandEvidence(scope: Scope, id: string): Promise<FoundEvidence> {
  const found = await findEvidence(scope.db, scope.actor.organId, id, { lock: true })
  if (found === null) throw new Refusal('not-found', messages.noSuchEvidence)
  return found
}

function refuseWithdrawn({ withdrawnAt }: FoundEvidence): void {
  if (withdrawnAt !== null) throw new Refusal('conflict', messages.withdrawnEvidence)
}

type Bound = Pick<Evidence, 'name' | 'factOn' | 'size' | 'mediaType' | 'sm3' | 'sha256' | 'version'> & {
  readonly replaces: string | null
}

async function bind(
  scope: Scope,
  type: RecordType,
  recordId: string,
  file: Bound,
  act: Pick<NewAct, 'capacity' | 'operation'>,
): Promise<Evidence> {
  const { actor, work, db } = scope
  const { name, factOn, size, mediaType, sm3, sha256, version, replaces } = file
  const filedAt = work.clock.now()
  const facts = { id: newId(), recordId, name, factOn, size, mediaType, sm3, sha256, version, filedBy: actor.name }
  await insertEvidence(db, actor.organId, { ...facts, filedAt, filedById: actor.personId, replaces })
  await appendActs(scope, [
    {
      ...act,
      recordType: type.name,
      recordId,
      after: { file: name, sm3, ...(factOn === null ? {} : { factOn }) },
    },
  ])
  return { ...facts, filedAt: filedAt.toISOString(), withdrawnAt: null }
}

function evidenceOf({ recordTitle, recordType, recordState, ...evidence }: FoundEvidence): Evidence {
  return evidence
}

/** The last part of a path, without what no file system takes. @throws Refusal 'invalid' when nothing is left */
function fileName(given: string): string {
  const whole = cleanText(given.split(/[\\/]/).at(-1) ?? '').replaceAll(/[<>:"|?*]/g, '_')
  const name = [...whole].slice(-200).join('')
  if (name === '' || name === '.' || name === '..') throw new Refusal('invalid', messages.noFileName)
  return name
}

async function headOf(path: string): Promise<Uint8Array> {
  const file = await open(path)
  try {
    const { buffer, bytesRead } = await file.read({ buffer: Buffer.alloc(4096) })
    return buffer.subarray(0, bytesRead)
  } finally {
    await file.close()
  }
}

async function textOf(path: string, mediaType: string): Promise<string> {
  const stream = createReadStream(path)
  try {
    return await readableText(stream, mediaType)
  } finally {
    stream.destroy()
  }
}
