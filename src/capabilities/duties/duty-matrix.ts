import type { duty } from './duty-record.ts'
import { type CellMark, periodName } from './matrix-words.ts'

export type Cadence = keyof typeof duty.fields.cadence.choices

/** One duty and all that proves it, as the ledger has it. */
export interface DutyProof {
  readonly id: string
  readonly title: string
  readonly position: number
  readonly cadence: Cadence
  readonly section: string
  readonly measures: readonly MeasuredDuty[]
  readonly tasks: readonly DutyTask[]
}

/** A measure the duty names; `value` is `null` where the program has none of that title. */
export interface MeasuredDuty {
  readonly title: string
  readonly unit: string
  readonly value: number | null
  readonly recordType: string | null
  readonly records: readonly { readonly id: string; readonly on: string | null }[]
}

export interface DutyTask {
  readonly id: string
  readonly title: string
  readonly state: string
  readonly dueOn: string
  readonly doneOn: string | null
}

export interface DutyCell {
  /** 1–12 */
  readonly month: number
  readonly count: number
  readonly mark: CellMark
}

export interface DutyRow extends DutyProof {
  readonly cells: readonly DutyCell[]
  /** Records that prove it, each once. */
  readonly total: number
  readonly monthsCovered: number
  /** Periods that are over without a record: 一季度、3月、上半年、全年. */
  readonly missing: readonly string[]
  readonly tasksDone: number
  /** Where what is missing would be entered. */
  readonly gapType: string
}

/** Duty × month: how many records prove each duty in each month of the year. Pure. `today` is 'YYYY-MM-DD'. */
export function dutyMatrix(duties: readonly DutyProof[], year: number, today: string): readonly DutyRow[] {
  return duties.map((one) => rowOf(one, year, today)).toSorted((a, b) => a.position - b.position)
}

const monthsIn: Readonly<Record<Cadence, number>> = {
  monthly: 1,
  quarterly: 3,
  'half-yearly': 6,
  yearly: 12,
  'per-event': 0,
}

function rowOf(one: DutyProof, year: number, today: string): DutyRow {
  const proofs = provingDays(one)
  const dates = [...proofs.values()].filter((on) => on?.startsWith(`${year}-`) === true)
  const counts = Array.from({ length: 12 }, (_, at) => dates.filter((on) => monthOf(on) === at + 1).length)
  const length = monthsIn[one.cadence]
  const empty = emptyPeriods(counts, length)
  const late = empty.filter((last) => lastDay(year, last) < today)
  const due = empty.find((last) => !late.includes(last) && startsOn(year, last - length + 1) <= today)
  return {
    ...one,
    cells: counts.map((count, at) => ({ month: at + 1, count, mark: markOf(at + 1, count, late, due) })),
    total: proofs.size,
    monthsCovered: counts.filter((count) => count > 0).length,
    missing: late.map((last) => periodName(length, last)),
    tasksDone: one.tasks.filter(({ state }) => state === 'done').length,
    gapType: one.measures.find(({ recordType }) => recordType !== null)?.recordType ?? 'plan-task',
  }
}

/** Each proving record once, with its day: those that measures count, and tasks done where no measure is named. */
function provingDays({ measures, tasks }: DutyProof): ReadonlyMap<string, string | null> {
  const days = new Map<string, string | null>()
  for (const { records } of measures) for (const { id, on } of records) days.set(id, on)
  if (measures.length === 0)
    for (const { id, state, doneOn, dueOn } of tasks) if (state === 'done') days.set(id, doneOn ?? dueOn)
  return days
}

/** Last months of the periods without a record. */
function emptyPeriods(counts: readonly number[], length: number): readonly number[] {
  if (length === 0) return []
  return counts.flatMap((_, at) => {
    const last = at + 1
    if (last % length !== 0) return []
    return counts.slice(last - length, last).every((count) => count === 0) ? [last] : []
  })
}

function markOf(month: number, count: number, late: readonly number[], due: number | undefined): CellMark {
  if (count > 0) return 'proved'
  if (late.includes(month)) return 'late'
  return month === due ? 'due' : 'none'
}

function monthOf(date: string | null): number {
  return Number(date?.slice(5, 7))
}

function startsOn(year: number, month: number): string {
  return `${year}-${String(month).padStart(2, '0')}-01`
}

function lastDay(year: number, month: number): string {
  return new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10)
}
