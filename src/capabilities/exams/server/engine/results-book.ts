import type { CellToWrite, SheetToWrite, WorkbookToWrite } from '#kernel/workbook.ts'
import type { Scope } from '#records/server/work.ts'
import { chinaTime } from '../../engine/china-time.ts'
import type { GroupResult, ResultsView } from '../../engine/keeper-api.ts'
import { engineMessages as messages } from '../../engine/messages.ts'
import { pointsOf } from '../../engine/results.ts'
import type { ExamCache } from './exam-cache.ts'
import { examToKeep } from './keep-exam.ts'
import { rosterLines, viewResults } from './view-results.ts'

/** The roster with marks, in its own order, and the figures of each section. @throws Refusal 'forbidden' */
export async function resultsBook(
  scope: Scope,
  cache: ExamCache,
  examId: string,
): Promise<{ readonly title: string; readonly workbook: WorkbookToWrite }> {
  await examToKeep(scope, examId)
  const view = await viewResults(scope, cache, examId)
  const posts = new Map((await rosterLines(scope, examId)).map((line) => [line.candidate.person, line]))
  const { headings } = messages
  const persons = view.persons.map((one): CellToWrite[] => {
    const line = posts.get(one.person)
    const sitting = line?.sittings.find(({ id }) => id === one.sitting)
    const handedIn = sitting?.handedInAt
    return [
      ...[one.name, one.sectionName ?? '', line?.candidate.post ?? '', messages.states[one.state], one.attempts],
      ...[one.tenths === null ? null : one.tenths / 10, one.band ?? ''],
      ...[one.passed === null ? '' : one.passed ? headings.yes : headings.no],
      handedIn == null ? '' : chinaTime(handedIn),
    ]
  })
  const { name, section, post, state, attempts, points, band, passed, handedInAt } = headings
  const roster = sheet(
    headings.persons,
    view.title,
    [name, section, post, state, attempts, points, band, passed, handedInAt],
    persons,
  )
  return { title: view.title, workbook: { title: view.title, sheets: [roster, sectionsSheet(view)] } }
}

function sectionsSheet(view: ResultsView): SheetToWrite {
  const { headings } = messages
  const { section, eligible, sat, passedCount, excellent, mean, satRate, passRate, excellentRate } = headings
  const header = [section, eligible, sat, passedCount, excellent, mean, satRate, passRate, excellentRate]
  return sheet(headings.sections, view.title, header, [...view.sections, view.whole].map(groupRow))
}

function groupRow(group: GroupResult): CellToWrite[] {
  const { name, eligible, sat, passed, excellent, meanTenths, satRate, passRate, excellentRate } = group
  return [
    ...[name, eligible, sat, passed, excellent, meanTenths === null ? '' : Number(pointsOf(meanTenths))],
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
