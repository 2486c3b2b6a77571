import type { RecordType } from '#kernel/record-type.ts'
import type { CommitImport, ImportPreview, ImportResult } from '../../api.ts'
import { type KeptFile, keepFile } from '../evidence.ts'
import type { Scope, Work } from '../work.ts'
import { type ImportPlan, planImport } from './preview-import.ts'
import { readUpload } from './read-upload.ts'
import { saveImport } from './save-import.ts'

export interface ImportedWorkbook {
  readonly plan: ImportPlan
  readonly result: ImportResult
}

/**
 * Reads a workbook and saves what is chosen, in one go: what the pages do in two steps. The files must be in the
 * store already (`keepFiles`), for the scope's transaction takes nothing but SQL.
 * @throws Refusal when the workbook cannot be read or bears secrecy marks; faulty rows are in the plan
 */
export async function importWorkbook(
  scope: Scope,
  type: RecordType,
  bytes: Uint8Array,
  files: readonly KeptFile[],
  commit: CommitImport,
): Promise<ImportedWorkbook> {
  const plan = await planImport(scope, type, await readUpload(bytes, ''), files)
  return { plan, result: await saveImport(scope, type, plan.rows, files, commit) }
}

/** Takes evidence files into the store before an import. No SQL: not for inside a transaction. */
export async function keepFiles(
  work: Work,
  files: readonly { readonly name: string; readonly bytes: Uint8Array }[],
): Promise<readonly KeptFile[]> {
  const kept: KeptFile[] = []
  for (const { name, bytes } of files) kept.push(await keepFile(work, { name, content: piecesOf(bytes) }))
  return kept
}

/** The plan as the pages see it. */
export function previewOf(id: string, type: string, fileName: string, plan: ImportPlan): ImportPreview {
  const rows = plan.rows.map(({ version, attach, cells, ...row }) => row)
  return { id, type, fileName, counts: plan.counts, rows, findings: plan.findings }
}

async function* piecesOf(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes
}
