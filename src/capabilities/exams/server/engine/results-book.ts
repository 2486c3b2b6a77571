import type { CellToWrite, SheetToWrite, WorkbookToWrite } from '#kernel/workbook.ts'
import type { Scope } from '#records/server/work.ts'
import { chinaTime } from '../../engine/china-time.ts'
import type { GroupResult } from '../../engine/keeper-api.ts'
import { engineMessages as messages } from '../../engine/messages.ts'
import { examToKeep } from './keep-exam.ts'
import { type ExamFigures, examFigures } from './view-results.ts'

/** The roster with marks, in its own order, and the figures of each section. @throws Refusal 'forbidden' */
export async function resultsBook(scope: Scope, examId: string): Promise<Book> {
  const { view, lines } = await linesOf(scope, examId)
  const { name, section, post, state, attempts, points, band, passed, handedInAt, yes, no } = messages.headings
  const header = [name, section, post, state, attempts, points, band, passed, handedInAt]
  const rows = lines.map(({ one, who, at }): CellToWrite[] => [
    ...[...who, one.attempts, one.tenths === null ? null : one.tenths / 10, one.band ?? ''],
    ...[one.passed === null ? '' : one.passed ? yes : no, at],
  ])
  return book(view.title, [sheet(messages.headings.persons, view.title, header, rows), groups(view, view.sections)])
}

/**
 * What proves the figures of the record to everybody who reads the ledger: who had to sit and who did, and the figures
 * of the whole. No mark of a person, nor the mean of a section, which may be one person's.
 */
export async function rosterBook(scope: Scope, examId: string): Promise<Book> {
  const { view, lines } = await linesOf(scope, examId)
  const { name, section, post, state, handedInAt, roster } = messages.headings
  const rows = lines.map(({ who, at }): CellToWrite[] => [...who, at])
  const header = [name, section, post, state, handedInAt]
  return book(view.title, [sheet(roster, view.title, header, rows), groups(view, [])])
}

interface Book {
  readonly title: string
  readonly workbook: WorkbookToWrite
}

function book(title: string, sheets: readonly SheetToWrite[]): Book {
  return { title, workbook: { title, sheets } }
}

async function linesOf(scope: Scope, examId: string) {
  await examToKeep(scope, examId)
  const { figures: view, lines: roster } = await examFigures(scope, examId)
  const byPerson = new Map(roster.map((line) => [line.candidate.person, line]))
  const lines = view.persons.map((one) => {
    const line = byPerson.get(one.person)
    const handedIn = line?.sittings.find(({ id }) => id === one.sitting)?.handedInAt
    const who = [one.name, one.sectionName ?? '', line?.candidate.post ?? '', messages.states[one.state]]
    return { one, who, at: handedIn == null ? '' : chinaTime(handedIn) }
  })
  return { view, lines }
}

function groups(view: ExamFigures['figures'], sections: readonly GroupResult[]): SheetToWrite {
  const { headings } = messages
  const { section, eligible, sat, passedCount, excellent, mean, satRate, passRate, excellentRate } = headings
  const header = [section, eligible, sat, passedCount, excellent, mean, satRate, passRate, excellentRate]
  return sheet(headings.sections, view.title, header, [...sections, view.whole].map(groupRow))
}

function groupRow(group: GroupResult): CellToWrite[] {
  const { name, eligible, sat, passed, excellent, meanTenths, satRate, passRate, excellentRate } = group
  return [
    ...[name, eligible, sat, passed, excellent, meanTenths === null ? '' : meanTenths / 10],
    ...[satRate, passRate, excellentRate].map((rate) => (rate === null ? '' : `${(rate / 10).toFixed(1)}%`)),
  ]
}

function sheet(name: string, title: string, header: readonly string[], rows: readonly CellToWrite[][]): SheetToWrite {
  return {
    name,
    rows: [[{ value: title, look: 'heading' }], header.map((value) => ({ value, look: 'header' as const })), ...rows],
    columns: header.map((_, index) => ({ width: index < 3 ? 18 : 12 })),
    frozenRows: 2,
    mergedRows: [1],
    landscape: true,
  }
}
