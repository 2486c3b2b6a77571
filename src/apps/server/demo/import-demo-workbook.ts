import type { Finding } from '#kernel/finding.ts'
import { StartupFailure } from '#platform/startup-failure.ts'
import { commitBatch, rememberPlan } from '#records/server/sheets/batches.ts'
import { type ImportPlan, planImport } from '#records/server/sheets/preview-import.ts'
import { readUpload } from '#records/server/sheets/read-upload.ts'
import type { As } from './cast-of.ts'
import type { CollectedFiles } from './collect-files.ts'
import { demoMessages as messages } from './messages.ts'
import { type DemoWorkbook, workbookPath } from './workbooks.ts'

/** As the page does it: read, look, commit. Gives the number of rows. @throws StartupFailure when one is not taken */
export async function importDemoWorkbook(as: As, book: DemoWorkbook, files: CollectedFiles): Promise<number> {
  const path = workbookPath(book)
  const scope = await as(messages.clerk)
  const source = files.sources.get(path)
  const bytes = files.workbooks.get(path)
  if (source === undefined || bytes === undefined) throw new StartupFailure(messages.noFile(path))
  const evidence = book.rows.flatMap((row) => row.files.flatMap(({ name }) => files.evidence.get(name) ?? []))
  const plan = await planImport(scope, book.type, await readUpload(bytes, source.name), evidence)
  refuseFaults(path, plan)
  const { id } = await rememberPlan(scope, book.type, { fileName: source.name, sm3: source.sm3 }, plan, evidence)
  const act = book.act === null ? {} : { act: book.act }
  const { created, refused } = await commitBatch(scope, book.type, id, { take: ['new'], ...act })
  if (refused.length > 0)
    throw new StartupFailure(
      messages.faulty(
        path,
        refused.flatMap(({ row, title, message, findings }) => [messages.row(row, title, message), ...told(findings)]),
      ),
    )
  return created
}

/** Faulty rows, findings of the whole workbook, and files that a row names and nobody handed in. */
function refuseFaults(path: string, { rows, counts, findings }: ImportPlan): void {
  const missing = rows.flatMap((row) => row.findings.filter(({ rule }) => rule === 'sheet/file-not-uploaded'))
  const faulty = rows.filter(({ outcome }) => outcome !== 'new').flatMap((row) => row.findings)
  if (counts.new === rows.length && rows.length > 0 && missing.length + findings.length === 0) return
  throw new StartupFailure(messages.faulty(path, told([...findings, ...faulty, ...missing])))
}

function told(findings: readonly Finding[]): readonly string[] {
  return findings.map(({ message }) => message)
}
