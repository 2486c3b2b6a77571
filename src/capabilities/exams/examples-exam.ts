import { organExamples } from '#capabilities/organs/index.ts'
import { officialDate } from '#gongwen/official-date.ts'
import type { ExampleRow } from '#records/examples/example-row.ts'
import type { exam } from './exam-record.ts'

export interface ExamExample extends ExampleRow<typeof exam> {
  readonly filed: boolean
}

type Given = ExamExample['values'] & {
  readonly title: string
  readonly heldOn: string
  readonly kind: keyof typeof exam.fields.kind.choices
  readonly sat: number
}

/** An exam with its score sheet; `note` says who sat later, or why somebody did not. */
export function held(given: Given, note: string): ExamExample {
  const { title, heldOn, eligible = null, sat, passed = null, mean = null, subjects } = given
  const turnout = eligible === null ? `实考${sat}人。` : `应考${eligible}人，实考${sat}人。`
  const marks = `${passed === null ? '' : `合格${passed}人。`}${mean === null ? '' : `平均分${mean}。`}`
  return {
    values: given,
    filed: true,
    files: [
      {
        name: `${heldOn}${title}成绩单.docx`,
        factOn: heldOn,
        title: `${title}成绩单`,
        paragraphs: [
          `考试时间：${officialDate(heldOn)}。组织科室：办公室。监考、阅卷：邵文喆、苏念慈。`,
          `考试范围：${(subjects ?? []).map((law) => `《${law}》`).join('')}。`,
          `${turnout}${marks}`,
          note,
        ],
      },
    ],
  }
}

/** How many serve on a day: all of them are on the roster. */
export function staffCount(day: string): number {
  return organExamples.people.filter(
    ({ servingSince, servingUntil }) => servingSince <= day && (servingUntil === null || day <= servingUntil),
  ).length
}

/** Everyone sat, some of them a day or two later. */
export function heldForAll(
  given: Omit<Given, 'sat' | 'eligible' | 'passed'> & { readonly failed: number },
  note: string,
): ExamExample {
  const { failed, ...values } = given
  const eligible = staffCount(given.heldOn)
  return held({ ...values, eligible, sat: eligible, passed: eligible - failed }, note)
}
