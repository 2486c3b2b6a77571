import { items2022 } from './examples-2022.ts'
import { items2023 } from './examples-2023.ts'
import { items2024 } from './examples-2024.ts'
import { filings } from './examples-filings.ts'
import type { SupervisionExample } from './examples-item.ts'
import { type PlanExample, withPlan } from './examples-plan.ts'
import { agriculture, education, finance } from './examples-sections.ts'
import { suggestions } from './examples-suggestions.ts'

type Year = 2022 | 2023 | 2024

const planned = {
  2022: withPlan(items2022, { adoptedOn: '2022-01-26', unplanned: [], left: [] }),
  2023: withPlan(items2023, {
    adoptedOn: '2023-01-18',
    unplanned: ['《历史文化名城名镇名村保护条例（草案）》'],
    left: [
      {
        ...{ title: '农村养老服务设施建设', kind: 'inspection-visit', source: 'suggestions', section: agriculture },
        ...{ plannedMonth: 11, pending: '推迟到2024年上半年' },
      },
    ],
  }),
  2024: withPlan(items2024, {
    adoptedOn: '2024-01-17',
    unplanned: [],
    left: [
      { title: '政府债务管理情况', kind: 'work-report', source: 'members', section: finance, plannedMonth: 8 },
      {
        title: '义务教育阶段教师队伍建设',
        kind: 'special-inquiry',
        source: 'general',
        section: education,
        plannedMonth: 10,
      },
    ],
  }),
}

/** The demo organ's supervision by year. 2023: eight named subjects in the field and the inquiry, and four more items. */
export const examples: Readonly<Record<Year, readonly SupervisionExample[]>> = {
  2022: planned[2022].items,
  2023: planned[2023].items,
  2024: planned[2024].items,
}

/** What the year's plan foresaw, what was filed for review, and what deputies suggested. */
export const furtherExamples = {
  plan: { 2022: planned[2022].plan, 2023: planned[2023].plan, 2024: planned[2024].plan } satisfies Readonly<
    Record<Year, readonly PlanExample[]>
  >,
  filings,
  suggestions,
}
