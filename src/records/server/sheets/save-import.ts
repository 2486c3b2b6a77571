import { identityKey, placed } from '#derive/sheet-rows.ts'
import type { RecordType } from '#kernel/record-type.ts'
import { Refusal } from '#kernel/refusal.ts'
import type { CommitImport, ImportResult } from '../../api.ts'
import { actOnRecords } from '../act-on-records.ts'
import { lockChainHead } from '../act-store.ts'
import { changeRecords } from '../change-records.ts'
import { createRecords } from '../create-records.ts'
import { attachFile, type KeptFile } from '../evidence.ts'
import { newId } from '../new-id.ts'
import { type Outcome, refusalAt } from '../refuse.ts'
import type { Scope } from '../work.ts'
import { sheetMessages as messages } from './messages.ts'
import { type PlannedRow, recordsByIdentity } from './preview-import.ts'
import { backToSavepoint, lookAtNewRows, setSavepoint } from './sheet-store.ts'

/**
 * Saves the chosen rows in the scope's transaction. A row is saved whole — values, files, transition — or refused
 * whole; the others go on.
 */
export async function saveImport(
  scope: Scope,
  type: RecordType,
  rows: readonly PlannedRow[],
  files: readonly KeptFile[],
  commit: CommitImport,
): Promise<ImportResult> {
  // Two imports of the same rows at the same time come one after the other, and the second sees the first.
  await lockChainHead(scope.db, scope.actor.organId)
  const saving: Saving = { scope, type, commit, fileOf: new Map(files.map((file) => [file.sm3, file])) }
  const taken = rows.filter(
    ({ outcome }) => outcome !== 'same' && outcome !== 'faulty' && commit.take.includes(outcome),
  )
  const isNew = taken.filter(({ outcome }) => outcome === 'new')
  const refusals = new Map<PlannedRow, Refusal>(await refuseAppeared(scope, type, isNew))
  for (;;) {
    await setSavepoint(scope.db)
    const left = taken.filter((row) => !refusals.has(row))
    const refused = await saveRows(saving, left)
    if (refused.size === 0) {
      const created = left.filter(({ outcome }) => outcome === 'new').length
      if (created >= manyRows) await lookAtNewRows(scope.db, type)
      return { created, changed: left.length - created, refused: [...refusals].map(told) }
    }
    // What was half done for the refused rows is undone, and the others are saved without them.
    await backToSavepoint(scope.db)
    for (const [row, refusal] of refused) refusals.set(row, refusal)
  }
}

const manyRows = 500

interface Saving {
  readonly scope: Scope
  readonly type: RecordType
  readonly commit: CommitImport
  readonly fileOf: ReadonlyMap<string, KeptFile>
}

type Refused = ReadonlyMap<PlannedRow, Refusal>

async function refuseAppeared(scope: Scope, type: RecordType, rows: readonly PlannedRow[]): Promise<Refused> {
  const existing = await recordsByIdentity(scope, type, rows)
  const appeared = rows.filter(({ values }) => existing.has(identityKey(type, values)))
  const place = type.identity[0] ?? ''
  return new Map(
    appeared.map((row) => [row, refusalAt('sheet/appeared', place, messages.appeared, messages.appearedCure)]),
  )
}

async function saveRows(saving: Saving, rows: readonly PlannedRow[]): Promise<Refused> {
  const plain = rows.filter(({ outcome, attach }) => outcome === 'new' && attach.length === 0)
  const proved = rows.filter(({ outcome, attach }) => outcome === 'new' && attach.length > 0)
  const changed = rows.filter(({ outcome }) => outcome === 'changed')
  return new Map([
    ...(await createPlain(saving, plain)),
    ...(await createProved(saving, proved)),
    ...(await change(saving, changed)),
  ])
}

async function createPlain({ scope, type, commit }: Saving, rows: readonly PlannedRow[]): Promise<Refused> {
  const act = commit.act === undefined ? {} : { act: commit.act }
  return refusedOf(
    rows,
    await createRecords(
      scope,
      type,
      rows.map(({ values }) => ({ values, ...act })),
    ),
  )
}

/** The files come between making and filing, for filing asks for them. */
async function createProved(saving: Saving, rows: readonly PlannedRow[]): Promise<Refused> {
  const { scope, type, commit } = saving
  const ids = new Map(rows.map((row) => [row, newId()]))
  const entries = rows.map((row) => ({ values: row.values, id: ids.get(row) ?? newId() }))
  const made = refusedOf(rows, await createRecords(scope, type, entries))
  const there = rows.filter((row) => !made.has(row))
  const attached = await attachAll(saving, there, (row) => ids.get(row) ?? '')
  const { act } = commit
  const acting = act === undefined ? [] : there.filter((row) => !attached.has(row))
  const targets = acting.map((row) => ({ id: ids.get(row) ?? '' }))
  const acted = act === undefined ? [] : await actOnRecords(scope, type, targets, { act })
  return new Map([...made, ...attached, ...refusedOf(acting, acted)])
}

async function change(saving: Saving, rows: readonly PlannedRow[]): Promise<Refused> {
  const { scope, type, commit } = saving
  const rewritten = rows.filter(({ changes }) => changes.length > 0)
  const changes = rewritten.map(({ recordId, version, values }) => ({
    ...{ id: recordId ?? '', values },
    ...(version === null ? {} : { version }),
    ...(commit.reason === undefined ? {} : { reason: commit.reason }),
  }))
  const refused = refusedOf(rewritten, await changeRecords(scope, type, changes))
  const there = rows.filter((row) => !refused.has(row))
  return new Map([...refused, ...(await attachAll(saving, there, ({ recordId }) => recordId ?? ''))])
}

async function attachAll(
  { scope, type, fileOf }: Saving,
  rows: readonly PlannedRow[],
  idOf: (row: PlannedRow) => string,
): Promise<Refused> {
  const refused = new Map<PlannedRow, Refusal>()
  for (const row of rows) {
    const on = type.on === undefined ? null : row.values[type.on]
    const factOn = typeof on === 'string' ? on : null
    for (const sm3 of row.attach) {
      const file = fileOf.get(sm3)
      if (file === undefined) continue
      const refusal = await refusalOf(() => attachFile(scope, type, idOf(row), { file, factOn }))
      if (refusal !== null) refused.set(row, refusal)
    }
  }
  return refused
}

async function refusalOf(run: () => Promise<unknown>): Promise<Refusal | null> {
  try {
    await run()
    return null
  } catch (error) {
    if (error instanceof Refusal) return error
    throw error
  }
}

function refusedOf(rows: readonly PlannedRow[], outcomes: readonly Outcome<unknown>[]): Refused {
  return new Map(
    rows.flatMap((row, index) => {
      const outcome = outcomes[index]
      return outcome === undefined || outcome.ok ? [] : [[row, outcome.refusal] as const]
    }),
  )
}

function told([row, refusal]: readonly [PlannedRow, Refusal]): ImportResult['refused'][number] {
  const findings = refusal.findings.map((finding) => placed(finding, row.cells))
  return { row: row.row, title: row.title, message: refusal.message, findings }
}
