import { officialDate } from '#gongwen/official-date.ts'
import type { ExampleFile, ExampleRow } from '#records/examples/example-row.ts'
import { sessionForms } from './fields.ts'
import type { studyPlanItem } from './study-plan-item-record.ts'

interface Topic {
  readonly topic: string
  readonly planned: readonly string[]
  readonly plannedForm: keyof typeof sessionForms
  readonly plannedMonth: number
  readonly responsible: string
  /** Day of the session that carried it out; `null` where none has yet. */
  readonly doneOn: string | null
}

type PlanExample = ExampleRow<typeof studyPlanItem>

const constitution = '中华人民共和国宪法'
const discipline = '中国共产党纪律处分条例'
const supervisionLaw = '中华人民共和国各级人民代表大会常务委员会监督法'
const organisationLaw = '中华人民共和国地方各级人民代表大会和地方各级人民政府组织法'
const deputiesLaw = '中华人民共和国全国人民代表大会和地方各级人民代表大会代表法'

const topics2022: readonly Topic[] = [
  topic('习近平法治思想和地方组织法', [organisationLaw], 'centre-group', '周明远', 3, '2022-03-18'),
  topic('民法典', ['中华人民共和国民法典'], 'lecture', '高振邦', 5, '2022-05-20'),
  topic('监督法', [supervisionLaw], 'centre-group', '沈玉兰', 6, '2022-06-24'),
  topic('信访工作条例', ['信访工作条例'], 'party-day', '常思齐', 9, '2022-09-16'),
  topic('宪法', [constitution], 'centre-group', '周明远', 12, '2022-12-02'),
]

const topics2023: readonly Topic[] = [
  topic('代表法', [deputiesLaw], 'staff-meeting', '沈玉兰', 2, '2023-02-06'),
  topic('习近平法治思想和监督法', [supervisionLaw], 'centre-group', '周明远', 3, '2023-03-10'),
  topic('国家安全法', ['中华人民共和国国家安全法'], 'party-day', '常思齐', 4, '2023-04-14'),
  topic('民法典', ['中华人民共和国民法典'], 'lecture', '高振邦', 5, '2023-05-19'),
  topic('习近平法治思想和党组工作条例', ['中国共产党党组工作条例'], 'centre-group', '沈玉兰', 6, '2023-06-16'),
  topic('纪律处分条例', [discipline], 'party-branch', '常思齐', 8, '2023-08-18'),
  topic('宪法和地方组织法', [constitution, organisationLaw], 'centre-group', '周明远', 9, '2023-09-15'),
  topic('行政诉讼案件庭审', [], 'court-hearing', '方怀瑾', 11, '2023-11-16'),
  topic('宪法和立法法', [constitution, '中华人民共和国立法法'], 'centre-group', '周明远', 12, '2023-12-01'),
]

const topics2024: readonly Topic[] = [
  topic('纪律处分条例', [discipline], 'staff-meeting', '韩立诚', 1, '2024-01-26'),
  topic('习近平法治思想和行政复议法', ['中华人民共和国行政复议法'], 'centre-group', '周明远', 3, '2024-03-15'),
  topic('国家安全法和反间谍法', ['中华人民共和国国家安全法'], 'party-day', '常思齐', 4, '2024-04-12'),
  topic('监察法', ['中华人民共和国监察法'], 'centre-group', '祁晓峰', 6, '2024-06-21'),
  topic('行政诉讼法', ['中华人民共和国行政诉讼法'], 'lecture', '高振邦', 6, null),
  topic('宪法', [constitution], 'centre-group', '周明远', 12, null),
]

/** The demo organ's study plans: 2022 and 2023 carried out, 2024 half. */
export const planExamples: Readonly<Record<2022 | 2023 | 2024, readonly PlanExample[]>> = {
  2022: planOf('2022-03-07', topics2022),
  2023: planOf('2023-01-16', topics2023),
  2024: planOf('2024-01-22', topics2024),
}

/** The topic of the plan that a session of the day carried out. */
export function plannedTopic(heldOn: string): string | undefined {
  const found = [...topics2022, ...topics2023, ...topics2024].find(({ doneOn }) => doneOn === heldOn)
  return found === undefined ? undefined : titleOf(found, heldOn)
}

function topic(
  name: string,
  planned: readonly string[],
  plannedForm: Topic['plannedForm'],
  responsible: string,
  plannedMonth: number,
  doneOn: string | null,
): Topic {
  return { topic: name, planned, plannedForm, responsible, plannedMonth, doneOn }
}

function planOf(issuedOn: string, topics: readonly Topic[]): readonly PlanExample[] {
  const plan = documentOf(issuedOn, topics)
  return topics.map((one) => {
    const { planned, plannedForm, plannedMonth, responsible } = one
    const values = { title: titleOf(one, issuedOn), planned, plannedForm, plannedMonth, responsible, issuedOn }
    return { values, files: [plan] }
  })
}

function documentOf(issuedOn: string, topics: readonly Topic[]): ExampleFile {
  return {
    name: `${issuedOn}学法计划.docx`,
    factOn: issuedOn,
    title: `云川市人大常委会机关${issuedOn.slice(0, 4)}年学法计划`,
    paragraphs: [
      `${officialDate(issuedOn)}印发。会前学法按议题安排，不列入本计划。`,
      ...topics.map(
        (one, index) =>
          `${index + 1}．${one.topic}。${sessionForms[one.plannedForm]}，${one.plannedMonth}月，责任人${one.responsible}。`,
      ),
      '因工作需要调整月份的，由责任人告知办公室。',
    ],
  }
}

function titleOf({ topic: name }: Topic, date: string): string {
  return `${name}（${date.slice(0, 4)}年）`
}
