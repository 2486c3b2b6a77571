import type { ExampleFile, ExampleRow } from '#records/examples/example-row.ts'
import type { SupervisionExample } from './examples-item.ts'
import type { supervisionPlanItem } from './plan-item-record.ts'

export interface PlanExample extends ExampleRow<typeof supervisionPlanItem> {
  readonly filed: boolean
}

interface Given {
  readonly adoptedOn: string
  /** Activities that the plan did not foresee, by topic. */
  readonly unplanned: readonly string[]
  /** Topics of the plan that nobody took up in the year. */
  readonly left: readonly Omit<PlanExample['values'], 'adoptedOn'>[]
}

/** The year's plan as one document with a row for each topic, and the activities with the topics they carry out. */
export function withPlan(items: readonly SupervisionExample[], { adoptedOn, unplanned, left }: Given) {
  const year = adoptedOn.slice(0, 4)
  const planned = items.filter(({ values }) => !unplanned.includes(values.title ?? ''))
  const topics: readonly PlanExample['values'][] = [
    ...planned.map(({ values }) => ({
      title: topicOf(values, year),
      kind: values.kind ?? 'research',
      source: values.source ?? 'general',
      section: values.section ?? '',
      plannedMonth: Number(values.startedOn?.slice(5, 7)),
      adoptedOn,
    })),
    ...left.map((topic) => ({ ...topic, title: topicOf(topic, year), adoptedOn })),
  ]
  const plan = documentOf(year, adoptedOn, topics)
  return {
    plan: topics.map((values): PlanExample => ({ values, filed: true, files: [plan] })),
    items: items.map((one): SupervisionExample => {
      if (!planned.includes(one)) return one
      return { ...one, values: { ...one.values, source: null, planItem: topicOf(one.values, year) } }
    }),
  }
}

function documentOf(year: string, adoptedOn: string, topics: readonly PlanExample['values'][]): ExampleFile {
  return {
    name: `${adoptedOn}${year}年监督工作计划.docx`,
    factOn: adoptedOn,
    title: `云川市人大常委会${year}年监督工作计划`,
    paragraphs: [
      '本计划经主任会议讨论通过，印发常委会组成人员，并向社会公布。各工作机构按计划月份组织，需要调整的提请主任会议决定。',
      ...topics.map(
        ({ title, section, plannedMonth }, index) => `${index + 1}．${title}。${section}牵头，${plannedMonth}月。`,
      ),
    ],
  }
}

function topicOf({ title }: { readonly title?: string | undefined }, year: string): string {
  return `${title}（${year}年）`
}
