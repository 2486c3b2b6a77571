import type { DatedEntry } from './dated-entry.ts'
import type { OrganKind } from './organ-kinds-data.ts'

/** What the principal of an organ must account for, and the words by which a text shows that it does. */
export interface DutyItem extends DatedEntry {
  readonly label: string
  /** 'all', or the kinds it is for. */
  readonly kinds: 'all' | readonly OrganKind[]
  readonly words: RegExp
}

const first = '《党政主要负责人履行推进法治建设第一责任人职责规定》'

export const dutyItems: readonly DutyItem[] = [
  {
    since: 2016,
    label: '带头学法',
    kinds: 'all',
    words: /学习|学法/u,
    source: '《关于建立领导干部应知应会党内法规和国家法律清单制度的意见》',
    example: '全年会前学法8次。',
  },
  {
    since: 2016,
    label: '合法性审查或者法律顾问',
    kinds: 'all',
    words: /合法性审[查核]|法律顾问|公职律师|法制审核/u,
    source: first,
    example: '重大决策事项9件均经合法性审查。',
  },
  {
    since: 2015,
    label: '不干预司法（“三个规定”）',
    kinds: 'all',
    words: /三个规定|干预司法|插手|过问案件|支持(?:司法|法院|检察)|司法公正|公正司法[^。]{0,20}零报告/u,
    source: '《领导干部干预司法活动、插手具体案件处理的记录、通报和责任追究规定》',
    example: '执行防止干预司法“三个规定”，按月零报告。',
  },
  {
    since: 2019,
    label: '备案审查',
    kinds: ['people-congress'],
    words: /备案审查/u,
    source: '《中华人民共和国各级人民代表大会常务委员会监督法》',
    example: '备案审查规范性文件8件。',
  },
  {
    since: 2016,
    label: '普法责任',
    kinds: 'all',
    words: /普法|法治宣传/u,
    source: first,
    example: '开展“谁执法谁普法”宣传12场。',
  },
  {
    since: 2016,
    label: '行政执法',
    kinds: ['government', 'department'],
    words: /执法|行政处罚|行政许可|行政审批|监管/u,
    source: first,
    example: '办理行政处罚案件31件。',
  },
  {
    since: 2016,
    label: '矛盾纠纷化解',
    kinds: ['township', 'subdistrict'],
    words: /矛盾|纠纷|调解|信访/u,
    source: first,
    example: '调解纠纷64件。',
  },
]

export function appliesTo(kinds: DutyItem['kinds'], kind: OrganKind | null): boolean {
  return kinds === 'all' || (kind !== null && kinds.includes(kind))
}
