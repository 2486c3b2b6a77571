import { officialDate } from '#gongwen/official-date.ts'
import type { ExampleRow } from '#records/examples/example-row.ts'
import type { indicator } from './indicator-record.ts'

export interface IndicatorExample extends ExampleRow<typeof indicator> {
  readonly filed: boolean
}

type Given = IndicatorExample['values'] & {
  readonly title: string
  readonly definition: string
  readonly unit: string
  readonly measuredOn: string
  readonly value: number
  readonly source: string
}

const score = {
  title: '机关工作人员学法考试平均成绩',
  definition: '全年各次面向机关全体的法律知识考试首次成绩，按实考人数加权平均，四舍五入取整数；任前考试不计入。',
  unit: '分',
  direction: 'up',
  pillar: 'study',
} as const

const villagers = {
  title: '联系帮扶村群众法律知识问卷答对率',
  definition: '在联系帮扶的两个村入户发放同一份十题问卷，答对题数除以答题总数，四舍五入取整数。',
  unit: '%',
  direction: 'up',
  pillar: 'study',
} as const

const documents = {
  title: '机关收文平均办理时间',
  definition: '全年登记办结的收文，从登记到办结的工作日数之和除以件数，四舍五入取整数；限时件不计入。',
  unit: '个工作日',
  direction: 'down',
  pillar: 'first-responsible',
} as const

/** The demo organ's indicators. 2022 measured first, 2023 compares, 2024 has the one that half a year can give. */
export const examples: Readonly<Record<2022 | 2023 | 2024, readonly IndicatorExample[]>> = {
  2022: [
    measured({
      ...score,
      ...{ measuredOn: '2022-12-19', value: 82, target: 85 },
      source: '2022年两次法律知识考试成绩单',
    }),
  ],
  2023: [
    measured({
      ...documents,
      ...{ measuredOn: '2023-12-15', value: 4, lastValue: 6, target: 4 },
      source: '2022年、2023年收文登记簿',
    }),
    measured({
      ...villagers,
      ...{ measuredOn: '2023-12-18', value: 71, lastValue: 58, target: 75 },
      source: '2022年12月、2023年12月入户问卷各60份及汇总表',
    }),
    measured({
      ...score,
      ...{ measuredOn: '2023-12-22', value: 87, lastValue: 82, target: 88 },
      source: '2023年10次法律知识考试成绩单',
    }),
  ],
  2024: [
    measured({
      ...documents,
      ...{ measuredOn: '2024-06-28', value: 5, lastValue: 4 },
      source: '2023年全年、2024年上半年收文登记簿',
    }),
  ],
}

function measured(given: Given): IndicatorExample {
  const { title, definition, unit, measuredOn, value, lastValue = null, target = null, source } = given
  const before = lastValue === null ? '上年没有按同一口径测算，不作比较。' : `上年为${lastValue}${unit}，口径相同。`
  return {
    values: given,
    filed: true,
    files: [
      {
        name: `${measuredOn}${title}测算表.docx`,
        factOn: measuredOn,
        title: `${title}测算表`,
        paragraphs: [
          `测算日期：${officialDate(measuredOn)}。测算：邵文喆。复核：贺知秋。`,
          `口径：${definition}`,
          `数据来源：${source}。`,
          `本年为${value}${unit}。${before}${target === null ? '' : `下年目标为${target}${unit}。`}`,
        ],
      },
    ],
  }
}
