import { cite } from '#kernel/citation.ts'
import { clause, definePassage, gap, listed, type Piece, resting, say, sentence } from '#kernel/passage.ts'
import type { FiledRecord } from '#kernel/record-type.ts'
import { kindChoices } from './fields.ts'
import { subjects } from './lead-passages.ts'
import { supervisionPlanItem } from './plan-item-record.ts'
import { planItems, planItemsDone } from './plan-measures.ts'
import { supervisionItem } from './record.ts'

type PlanItem = FiledRecord<typeof supervisionPlanItem>

export const planPassage = definePassage({
  id: 'supervision/plan',
  pillar: 'supervision',
  order: 5,
  lead: subjects,
  basis: cite('《中华人民共和国各级人民代表大会常务委员会监督法》', '第十二条'),
  *write(ledger) {
    const planned = ledger.figure(planItems)
    if (planned.value === 0) return yield gap('本年度无监督工作计划记录', supervisionPlanItem)
    const [listing] = ledger.pick([['年度监督工作计划列入议题'], ['按年度监督工作计划安排议题']])
    const named = new Set(ledger.records(supervisionItem).map((item) => item.planItem))
    if ([...named].every((id) => id === null)) {
      yield say`${listing}${planned}。`
      return yield gap('监督活动没有注明对应的计划议题，不能说明计划完成情况', supervisionItem)
    }
    const items = ledger.records(supervisionPlanItem)
    const own = new Set(items.map(({ id }) => id))
    const isCarried = [...named].some((id) => id !== null && !own.has(id))
    const done: Piece[] = ['，已开展', ledger.figure(planItemsDone), isCarried ? '（含上年度计划的议题）。' : '。']
    yield sentence([listing, planned, ...done])
    const left = items.filter(({ id, pending }) => !named.has(id) && pending !== null)
    if (left.length > 0) yield resting(say`${listed(left.map(why), '；')}。`, left)
  },
})

function why({ title, kind, pending }: PlanItem): string {
  const form = kind === 'work-report' ? '专项工作报告' : kindChoices[kind]
  return `${clause(title).replace(/（\d{4}年）$/u, '')}${form}没有开展，${clause(pending ?? '')}`
}
