import { officialDate } from '#gongwen/official-date.ts'
import type { ExampleRow } from '#records/examples/example-row.ts'
import { direction } from './direction-record.ts'
import type { dutyReceipt } from './duty-receipt-record.ts'
import type { duty } from './duty-record.ts'
import { titleOfYear } from './duty-words.ts'
import type { incomingDocument } from './incoming-document-record.ts'
import type { planTask } from './plan-task-record.ts'
import { peopleCongressTemplate } from './templates/people-congress-data.ts'

export interface TaskExample extends ExampleRow<typeof planTask> {
  readonly done: boolean
}

export interface DirectionExample extends ExampleRow<typeof direction> {
  readonly settled: boolean
}

/** What the organ keeps of duties in a year. */
export interface DutyExamples {
  readonly duties: readonly ExampleRow<typeof duty>[]
  readonly receipts: readonly ExampleRow<typeof dutyReceipt>[]
  readonly tasks: readonly TaskExample[]
  readonly directions: readonly DirectionExample[]
  readonly documents: readonly ExampleRow<typeof incomingDocument>[]
}

const sectionOf: Readonly<Record<string, string>> = {
  服务保障人大依法监督: '研究室',
  '支持司法、不干预案件': '监察和司法工作委员会',
}

/** The year's list after the house draft; `left` are duties the organ had not yet, `texts` its own wording. */
export function listOf(
  year: number,
  { left = [], texts = {} }: { readonly left?: readonly string[]; readonly texts?: Readonly<Record<string, string>> },
  before: readonly ExampleRow<typeof duty>[],
): readonly ExampleRow<typeof duty>[] {
  return peopleCongressTemplate
    .filter(({ title }) => !left.includes(title))
    .map((item, index) => {
      const earlier = titleOfYear(item.title, year - 1)
      const continued = before.some(({ values }) => values.title === earlier)
      return {
        values: {
          ...item,
          title: titleOfYear(item.title, year),
          position: index + 1,
          appliesFrom: `${year}-01-01`,
          text: texts[item.title] ?? item.text,
          section: sectionOf[item.title] ?? '办公室',
          ...(continued ? { continues: earlier } : {}),
        },
        files: [],
      }
    })
}

export function receipt(section: string, signedOn: string, signer: string): ExampleRow<typeof dutyReceipt> {
  return { values: { section, signedOn, signer }, files: [] }
}

type TaskGiven = TaskExample['values']

export function taskDone(given: TaskGiven & { readonly doneOn: string; readonly result: string }): TaskExample {
  return { values: given, files: [], done: true }
}

export function taskOpen(given: TaskGiven): TaskExample {
  return { values: given, files: [], done: false }
}

type DirectionGiven = DirectionExample['values'] & {
  readonly title: string
  readonly kind: keyof typeof direction.fields.kind.choices
  readonly givenOn: string
  readonly words: string
  readonly section: string
}

/** A direction with the slip it was noted on. */
export function inPerson(given: DirectionGiven, heard: string): DirectionExample {
  const kind = direction.fields.kind.choices[given.kind]
  const file = {
    name: `${given.givenOn}${given.title}${kind}记录.docx`,
    factOn: given.givenOn,
    title: `${kind}事项记录`,
    paragraphs: [
      `时间：${officialDate(given.givenOn, { weekday: true })}。事项：${given.title}。`,
      `党组书记周明远要求：${given.words}`,
      heard,
      `牵头科室：${given.section}。记录人：邵文喆。`,
    ],
  }
  return { values: given, files: [file], settled: given.settledOn !== undefined && given.settledOn !== null }
}

export function document(values: ExampleRow<typeof incomingDocument>['values']): ExampleRow<typeof incomingDocument> {
  return { values, files: [] }
}
