import type { ExampleRow } from '#records/examples/example-row.ts'
import type { mustKnowList } from './must-know-list-record.ts'

const commonLaws = [
  '中国共产党章程',
  '中国共产党廉洁自律准则',
  '中国共产党纪律处分条例',
  '中国共产党党组工作条例',
  '党政主要负责人履行推进法治建设第一责任人职责规定',
  '中华人民共和国宪法',
  '中华人民共和国民法典',
  '中华人民共和国国家安全法',
  '中华人民共和国公务员法',
]

const specialLaws = [
  '中华人民共和国各级人民代表大会常务委员会监督法',
  '中华人民共和国全国人民代表大会和地方各级人民代表大会代表法',
  '中华人民共和国地方各级人民代表大会和地方各级人民政府组织法',
  '中华人民共和国立法法',
  '中华人民共和国审计法',
  '中华人民共和国水污染防治法',
]

const title = '云川市人大常委会机关领导干部应知应会党内法规和国家法律清单'

/** The demo organ's list, drawn up in 2023 and in use since. */
export const mustKnowExamples: Readonly<Record<2022 | 2023 | 2024, readonly ExampleRow<typeof mustKnowList>[]>> = {
  2022: [],
  2023: [
    {
      values: {
        title,
        edition: '2023年版',
        approvedOn: '2023-10-27',
        posts: ['机关领导干部', '各工作委员会负责人'],
        commonLaws,
        specialLaws,
      },
      files: [
        {
          name: '2023-10-27应知应会清单.docx',
          factOn: '2023-10-27',
          title: `${title}（2023年版）`,
          paragraphs: [
            '本清单经党组会议审定，适用于机关领导干部和各工作委员会负责人。法律修改的，以修改后的文本为准。',
            `通用部分：${commonLaws.map((law) => `《${law}》`).join('')}。`,
            `专业部分：${specialLaws.map((law) => `《${law}》`).join('')}。`,
          ],
        },
      ],
    },
  ],
  2024: [],
}
