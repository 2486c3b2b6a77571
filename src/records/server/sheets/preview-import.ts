import { changesBetween } from '#derive/changes.ts'
import { checkOrigin } from '#derive/sheet-origin.ts'
import { identityKey, placed, readRows, type SheetRow } from '#derive/sheet-rows.ts'
import type { Finding } from '#kernel/finding.ts'
import type { RecordType } from '#kernel/record-type.ts'
import { type Rule, runRule } from '#kernel/rule.ts'
import type { SheetRead } from '#kernel/workbook.ts'
import type { ImportPreview, ImportRow } from '../../api.ts'
import { checkEntries } from '../check-entries.ts'
import type { KeptFile } from '../evidence.ts'
import { provingFiles } from '../ledger-store.ts'
import { permit } from '../permit.ts'
import { readRecords, type StoredRecord } from '../record-store.ts'
import { settleValues } from '../settle-values.ts'
import type { Scope } from '../work.ts'
import { lookupsFor } from './lookups.ts'
import { matchFiles, type NamedFiles } from './match-files.ts'
import { sheetMessages as messages } from './messages.ts'
import { readIdsByIdentity } from './sheet-store.ts'

/** A row with what saving it needs besides what people see. */
export interface PlannedRow extends ImportRow {
  /** Of the record as it was compared; `null` for new ones. */
  readonly version: number | null
  /** SM3 of the files to attach. */
  readonly attach: readonly string[]
  /** Field to cell address. */
  readonly cells: Readonly<Record<string, string>>
}

export interface ImportPlan {
  /** Where the receipt finds the rows again; `null` when no table was found. */
  readonly sheet: string | null
  readonly headerRow: number | null
  readonly rows: readonly PlannedRow[]
  readonly counts: ImportPreview['counts']
  readonly findings: readonly Finding[]
}

/** What saving the workbook would do, row by row. Saves nothing. */
export async function planImport(
  scope: Scope,
  type: RecordType,
  sheets: readonly SheetRead[],
  files: readonly KeptFile[],
): Promise<ImportPlan> {
  permit(scope, { to: 'enter', type })
  const foreign = checkOrigin(type, scope.actor.organId, sheets)
  if (foreign.length > 0) return { ...emptyPlan, findings: foreign }
  const reading = readRows(type, sheets, await lookupsFor(scope, type))
  const named = matchFiles(reading.rows, files)
  const rows = await compareRows(scope, type, reading.rows, named)
  const fatal = reading.findings.some(({ strength }) => strength === 'block')
  const told = fatal ? rows.map((row): PlannedRow => ({ ...row, outcome: 'faulty' })) : rows
  return {
    ...{ sheet: reading.sheet, headerRow: reading.headerRow, rows: told, counts: countOutcomes(told) },
    findings: [...reading.findings, ...named.findings],
  }
}

const emptyPlan: ImportPlan = {
  ...{ sheet: null, headerRow: null, rows: [], findings: [] },
  counts: { new: 0, changed: 0, same: 0, faulty: 0 },
}

/** Records that are the same facts as the rows, by their identity. */
export async function recordsByIdentity(
  scope: Scope,
  type: RecordType,
  rows: readonly Pick<SheetRow, 'values'>[],
): Promise<ReadonlyMap<string, readonly StoredRecord[]>> {
  const { db, actor } = scope
  const ids = await readIdsByIdentity(
    db,
    actor.organId,
    type,
    rows.map(({ values }) => values),
  )
  const records = await readRecords(db, actor.organId, type, ids)
  return Map.groupBy(records.values(), ({ values }) => identityKey(type, values))
}

async function compareRows(
  scope: Scope,
  type: RecordType,
  rows: readonly SheetRow[],
  named: NamedFiles,
): Promise<readonly PlannedRow[]> {
  const readable = rows.filter(({ findings }) => !findings.some(({ strength }) => strength === 'block'))
  const existing = await recordsByIdentity(scope, type, readable)
  const pairs = rows.map((row) => {
    const found = readable.includes(row) ? (existing.get(identityKey(type, row.values)) ?? []) : []
    return { row, found, before: found[0] ?? null, values: { ...found[0]?.values, ...row.values } }
  })
  const checked = await checkEntries(
    scope,
    type,
    pairs.map(({ values, before }) => ({ entered: values, before: before?.values ?? null })),
  )
  const proving = await provingFiles(
    scope.db,
    scope.actor.organId,
    pairs.flatMap(({ before }) => before?.id ?? []),
  )
  const proofs = Map.groupBy(proving, ({ recordId }) => recordId)
  return pairs.map(({ row, found, before }, index): PlannedRow => {
    const { values = row.values, findings: troubles = [] } = checked.entries[index] ?? {}
    const has = new Set((proofs.get(before?.id ?? '') ?? []).map(({ sm3 }) => sm3))
    const attach = named.filesOf(row).filter((sm3) => !has.has(sm3))
    const settled = settleValues(type, values, checked.titleOf)
    const findings = [
      ...row.findings,
      ...troubles.map((finding) => placed(finding, row.cells)).filter((finding) => !isTold(row, finding)),
      ...ruleFindings(scope, type, { ...values, ...settled, state: before?.state ?? type.workflow.first }, row),
      ...named.findingsOf(row),
      ...(found.length > 1 ? [existsTwice(type, row, found.length)] : []),
    ]
    const changes = before === null ? [] : changesBetween(before.values, values)
    return {
      ...{ row: row.row, title: settled.title, values, findings, changes, files: row.files, attach, cells: row.cells },
      ...{ recordId: before?.id ?? null, version: before?.version ?? null },
      outcome: outcomeOf(findings, before, changes.length + attach.length),
    }
  })
}

function isTold({ findings }: SheetRow, { at }: Finding): boolean {
  return findings.some((finding) => finding.at === at && finding.strength === 'block')
}

/** What the type's rules say. They bind when the record is filed, so here they only warn. */
function ruleFindings(
  { work }: Scope,
  type: RecordType,
  { values, ...settled }: Readonly<Record<string, unknown>>,
  row: SheetRow,
): readonly Finding[] {
  const rules: readonly Rule<unknown>[] = work.register.rulesOf(type.name)
  const item = { ...settled, id: '', type: type.name, sectionId: null, version: 0 }
  const context = { today: work.clock.today() }
  return rules
    .flatMap((rule) => [...runRule(rule, item, context)])
    .map((finding) => placed({ ...finding, strength: finding.strength === 'remind' ? 'remind' : 'warn' }, row.cells))
}

function existsTwice(type: RecordType, row: SheetRow, count: number): Finding {
  const at = row.cells[type.identity[0] ?? ''] ?? ''
  const message = messages.existsTwice(at, count)
  return { rule: 'sheet/exists-twice', strength: 'block', at, message, cure: messages.existsTwiceCure }
}

function outcomeOf(findings: readonly Finding[], before: StoredRecord | null, differences: number) {
  if (findings.some(({ strength }) => strength === 'block')) return 'faulty'
  if (before === null) return 'new'
  return differences === 0 ? 'same' : 'changed'
}

function countOutcomes(rows: readonly ImportRow[]): ImportPreview['counts'] {
  const count = (outcome: ImportRow['outcome']) => rows.filter((row) => row.outcome === outcome).length
  return { new: count('new'), changed: count('changed'), same: count('same'), faulty: count('faulty') }
}
