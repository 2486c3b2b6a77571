import type { MeasureExample, ProblemExample } from './examples-row.ts'

export const problems2024: readonly ProblemExample[] = [
  {
    values: {
      title: '基层代表参加执法检查少',
      foundOn: '2024-06-14',
      subject: 'organ',
      fact: '执法检查邀请的代表多来自机关和企业，来自村、社区的代表少，问卷也主要发给干部',
      figureLabel: '乡村振兴促进法执法检查中来自村、社区的代表',
      figure: 2,
      figureUnit: '人',
      source: 'supervision',
      sourceNote: '2024年6月法治督察反馈意见',
      cause: '邀请代表由工作委员会临时联系，没有按议题从代表名册中选请',
      personResponsible: '贾玉衡',
    },
    acts: [{ act: 'list', by: '林晚晴' }],
    files: [
      {
        name: '2024年6月法治督察反馈意见.docx',
        factOn: '2024-06-14',
        title: '法治督察反馈意见',
        paragraphs: [
          '督察时间：2024年6月12日至14日。',
          '查阅监督活动档案，执法检查邀请的六名代表中，来自村、社区的两名。',
          '建议：按议题从代表名册中选请代表，增加基层代表，问卷直接发给村民、居民。',
        ],
      },
    ],
  },
]

export const measures2024: readonly MeasureExample[] = [
  {
    values: {
      title: '按议题选请基层代表',
      problem: '基层代表参加执法检查少',
      plannedOn: '2024-06-20',
      action: '建立代表专业和地域名册，每项监督活动按议题选请代表，村、社区代表占一定比例',
      product: '代表选请名册',
      target: '每项执法检查选请村、社区代表不少于',
      targetValue: 3,
      targetUnit: '人',
      owner: '贾玉衡',
      dueOn: '2024-12-20',
    },
    acts: [{ act: 'plan', by: '梁栋材' }],
    files: [],
  },
]
