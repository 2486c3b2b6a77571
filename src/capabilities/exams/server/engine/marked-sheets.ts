import type { Scope } from '#records/server/work.ts'
import { formOf, questionsOf } from '../../engine/form.ts'
import { settledMarks } from '../../engine/given-marks.ts'
import type { AnalysedSheet } from '../../engine/item-analysis.ts'
import { markSheet } from '../../engine/marking.ts'
import { markingOf, type PreparedExam } from './exam-cache.ts'
import { readGivenMarks, readHandedIn, type StoredSheet } from './results-store.ts'

/** A handed-in sheet as its questions were marked. */
export interface MarkedSheet extends AnalysedSheet, StoredSheet {
  /** Of the whole, by the keys of now; `null` while a person has still to mark. */
  readonly marked: number | null
}

/** All sheets handed in, of one person or of all, a thousand at a time. */
export async function* markedSheets(
  { db, actor }: Pick<Scope, 'db' | 'actor'>,
  exam: PreparedExam,
  examId: string,
  personId: string | null = null,
): AsyncGenerator<MarkedSheet> {
  const hasWords = exam.forms.some((form) => questionsOf(form).some(({ question }) => question.kind === 'short-answer'))
  for (let last: string | null = null; ; ) {
    const sheets = await readHandedIn(db, { organId: actor.organId, examId, personId }, { last })
    const ids = sheets.map(({ sitting }) => sitting)
    const given = hasWords ? await readGivenMarks(db, actor.organId, ids) : []
    const marks = Map.groupBy(given, ({ sitting }) => sitting)
    for (const sheet of sheets) yield markedSheet(exam, sheet, marks.get(sheet.sitting) ?? [])
    last = ids.at(-1) ?? null
    if (last === null) return
  }
}

export function markedSheet(
  exam: PreparedExam,
  sheet: StoredSheet,
  given: Parameters<typeof settledMarks>[1],
): MarkedSheet {
  const form = formOf(exam.forms, sheet.sitting)
  const { tenths, given: points } = markSheet(markingOf(exam, form), sheet.answers, settledMarks(exam.setting, given))
  return { ...sheet, questions: questionsOf(form), given: points, marked: tenths }
}
