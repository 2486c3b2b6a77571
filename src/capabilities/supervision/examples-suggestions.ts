import { officialDate } from '#gongwen/official-date.ts'
import type { ExampleRow } from '#records/examples/example-row.ts'
import { deputySuggestion } from './deputy-suggestion-record.ts'

export interface SuggestionExample extends ExampleRow<typeof deputySuggestion> {
  readonly filed: boolean
}

type Given = SuggestionExample['values'] & {
  readonly title: string
  readonly number: string
  readonly deputyCount: number
  readonly handedOverOn: string
  readonly handlers: readonly string[]
  readonly term: keyof typeof deputySuggestion.fields.term.choices
}

const handed2022 = { handedOverOn: '2022-02-18', supervised: false } as const
const handed2023 = { handedOverOn: '2023-02-10', supervised: false } as const
const handed2024 = { handedOverOn: '2024-02-28', supervised: false } as const

/** Suggestions of deputies by year of handing over. In 2023 one is answered late and one not at all liked. */
export const suggestions: Readonly<Record<2022 | 2023 | 2024, readonly SuggestionExample[]>> = {
  2022: [
    handed({
      ...handed2022,
      ...{ title: '增设城区学校周边减速设施', number: '2022-006', deputyCount: 2, term: 'three' },
      ...{ handlers: ['市公安局', '市住房和城乡建设局'], answeredOn: '2022-04-21', satisfaction: 'satisfied' },
    }),
    handed({
      ...handed2022,
      ...{ title: '完善乡镇卫生院急救条件', number: '2022-011', deputyCount: 5, term: 'six' },
      ...{ handlers: ['市卫生健康局'], answeredOn: '2022-08-09', satisfaction: 'mostly-satisfied' },
    }),
    handed({
      ...handed2022,
      ...{ title: '加强老旧小区消防通道管理', number: '2022-019', deputyCount: 3, term: 'three' },
      ...{ handlers: ['市应急管理局', '市住房和城乡建设局'], answeredOn: '2022-05-12' },
    }),
  ],
  2023: [
    handed({
      ...handed2023,
      ...{ title: '加强农村饮水工程运行维护', number: '2023-017', deputyCount: 3, term: 'three', supervised: true },
      ...{ handlers: ['市水务局', '市财政局'], answeredOn: '2023-04-26', satisfaction: 'satisfied' },
    }),
    handed({
      ...handed2023,
      ...{ title: '治理城区餐饮油烟扰民', number: '2023-021', deputyCount: 6, term: 'six', supervised: true },
      ...{ handlers: ['市生态环境分局', '市城市管理局'], answeredOn: '2023-07-28', satisfaction: 'mostly-satisfied' },
    }),
    handed({
      ...handed2023,
      ...{ title: '增加城乡公交班次', number: '2023-008', deputyCount: 2, term: 'three' },
      ...{ handlers: ['市交通运输局'], answeredOn: '2023-05-23', satisfaction: 'dissatisfied' },
    }),
    handed({
      ...handed2023,
      ...{ title: '规范校外托管机构管理', number: '2023-012', deputyCount: 4, term: 'three' },
      ...{ handlers: ['市教育局', '市市场监督管理局'], answeredOn: '2023-04-19', satisfaction: 'satisfied' },
    }),
    handed({
      ...handed2023,
      ...{ title: '设立基层法律服务点', number: '2023-025', deputyCount: 1, term: 'three' },
      ...{ handlers: ['市司法局'], answeredOn: '2023-04-28', satisfaction: 'satisfied' },
    }),
    handed({
      ...handed2023,
      ...{ title: '修复沿河防洪堤', number: '2023-030', deputyCount: 7, term: 'six' },
      ...{ handlers: ['市水务局', '市自然资源局'], answeredOn: '2023-08-04', satisfaction: 'satisfied' },
    }),
  ],
  2024: [
    handed({
      ...handed2024,
      ...{ title: '扩大农村幸福院护理补助范围', number: '2024-005', deputyCount: 4, term: 'six', supervised: true },
      ...{ handlers: ['市民政局', '市财政局'] },
    }),
    handed({
      ...handed2024,
      ...{ title: '优化城区夜间照明', number: '2024-014', deputyCount: 2, term: 'three' },
      ...{ handlers: ['市住房和城乡建设局'], answeredOn: '2024-05-15', satisfaction: 'satisfied' },
    }),
    handed({
      ...handed2024,
      ...{ title: '增设古城区旅游标识', number: '2024-018', deputyCount: 3, term: 'three' },
      ...{ handlers: ['市文化和旅游局'], answeredOn: '2024-05-24' },
    }),
  ],
}

function handed(given: Given): SuggestionExample {
  const { title, number, deputyCount, handedOverOn, handlers, term, answeredOn = null, satisfaction } = given
  const { fields } = deputySuggestion
  const answer = answeredOn === null ? '答复代表：正在办理。' : `答复代表：${officialDate(answeredOn)}。`
  const back = satisfaction ? `代表反馈：${fields.satisfaction.choices[satisfaction]}。` : '代表反馈：没有收到反馈表。'
  return {
    values: given,
    filed: true,
    files: [
      {
        name: `${number}号${title}建议办理单.docx`,
        factOn: answeredOn ?? handedOverOn,
        title: `第${number}号代表建议办理单`,
        paragraphs: [
          `题目：${title}。提出建议的代表：${deputyCount}人。`,
          `交办日期：${officialDate(handedOverOn)}。承办单位：${handlers.join('、')}。办理期限：${fields.term.choices[term]}。`,
          `${answer}${back}`,
          '代表工作委员会经办：梁栋材。',
        ],
      },
    ],
  }
}
