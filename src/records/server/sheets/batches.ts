import type { Finding } from '#kernel/finding.ts'
import type { RecordType } from '#kernel/record-type.ts'
import { Refusal } from '#kernel/refusal.ts'
import type { CommitImport, ImportPreview, ImportResult } from '../../api.ts'
import type { KeptFile } from '../evidence.ts'
import { appendActs } from '../journal.ts'
import { newId } from '../new-id.ts'
import { permit } from '../permit.ts'
import type { Scope } from '../work.ts'
import { previewOf } from './import-workbook.ts'
import { sheetMessages as messages } from './messages.ts'
import type { ImportPlan } from './preview-import.ts'
import { saveImport } from './save-import.ts'
import {
  type BatchLine,
  dropUncommitted,
  type FoundBatch,
  insertBatch,
  markCommitted,
  readBatch,
  readBatches,
} from './sheet-store.ts'

/** What a batch remembers besides its findings. */
export interface BatchContent extends Omit<ImportPlan, 'findings'> {
  readonly files: readonly KeptFile[]
  readonly createdByName: string
  readonly result: ImportResult | null
}

export type Batch = FoundBatch<BatchContent, readonly Finding[]>

export interface Source {
  readonly fileName: string
  readonly sm3: string
}

/** A workbook that was looked at and never taken over is forgotten after thirty days. */
const keptUncommittedMs = 30 * 86_400_000

/** Remembers a plan until it is committed. */
export async function rememberPlan(
  { db, actor, work }: Scope,
  type: RecordType,
  { fileName, sm3 }: Source,
  { findings, ...plan }: ImportPlan,
  files: readonly KeptFile[],
): Promise<ImportPreview> {
  const now = work.clock.now()
  await dropUncommitted(db, actor.organId, new Date(now.getTime() - keptUncommittedMs))
  const id = newId()
  const rows: BatchContent = { ...plan, files, createdByName: actor.name, result: null }
  const made = { createdAt: now, createdBy: actor.personId }
  await insertBatch(db, actor.organId, { id, type: type.name, fileName, sourceSm3: sm3, rows, findings, ...made })
  return previewOf(id, type.name, fileName, { ...plan, findings })
}

/** @throws Refusal 'not-found', 'forbidden' */
export async function findBatch(scope: Scope, type: RecordType, id: string, { lock = false } = {}): Promise<Batch> {
  permit(scope, { to: 'enter', type })
  const { db, actor } = scope
  const batch = await readBatch<BatchContent, readonly Finding[]>(db, actor.organId, id, { lock })
  if (batch === null || batch.type !== type.name) throw new Refusal('not-found', messages.noSuchImport)
  return batch
}

/** @throws Refusal 'conflict' when it was done before */
export async function commitBatch(
  scope: Scope,
  type: RecordType,
  id: string,
  commit: CommitImport,
): Promise<ImportResult> {
  const batch = await findBatch(scope, type, id, { lock: true })
  if (batch.committedAt !== null) throw new Refusal('conflict', messages.committed)
  if (commit.take.length === 0) throw new Refusal('invalid', messages.nothingTaken)
  const { rows, files } = batch.rows
  const result = await saveImport(scope, type, rows, files, commit)
  const { created, changed, refused } = result
  await appendActs(scope, [
    {
      ...{ capacity: permit(scope, { to: 'enter', type }), operation: 'import.commit', recordType: type.name },
      ...{ note: batch.fileName, after: { sm3: batch.sourceSm3, created, changed, refused: refused.length } },
    },
  ])
  await markCommitted(scope.db, scope.actor.organId, id, { at: scope.work.clock.now(), result })
  return result
}

export function recentBatches(scope: Scope, type: RecordType): Promise<readonly BatchLine[]> {
  permit(scope, { to: 'enter', type })
  return readBatches(scope.db, scope.actor.organId, type.name, 20)
}
