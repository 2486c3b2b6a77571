import { duties2023 } from './examples-2023.ts'
import { type DutyExamples, document, inPerson, listOf, receipt, taskDone, taskOpen } from './examples-rows.ts'

const duties = listOf(
  2024,
  {
    texts: {
      抓好问题整改: '对查摆和反馈的问题建立台账，按月催办，整改到位后逐项销号；没有销号的在下一年述法中先作说明。',
    },
  },
  duties2023.duties,
)

const office = { section: '办公室', source: 'duty', dueOn: '2024-12-20', owner: '韩立诚' } as const

export const duties2024: DutyExamples = {
  duties,
  receipts: [
    receipt('办公室', '2024-02-28', '韩立诚'),
    receipt('财政经济工作委员会', '2024-02-28', '石秉坤'),
    receipt('监察和司法工作委员会', '2024-02-28', '方怀瑾'),
    receipt('代表工作委员会', '2024-02-29', '贾玉衡'),
    receipt('研究室', '2024-02-29', '卓以宁'),
  ],
  tasks: [
    taskDone({
      ...{ ...office, title: '2024年研究部署法治工作' },
      ...{ duty: '研究部署法治工作（2024年）', doneOn: '2024-02-28', result: '职责清单和年度任务印发各科室' },
    }),
    taskDone({
      ...{ ...office, title: '2024年支持司法、不干预案件', section: '监察和司法工作委员会', owner: '方怀瑾' },
      ...{ duty: '支持司法、不干预案件（2024年）', doneOn: '2024-04-16' },
      result: '组织领导干部签订不干预司法活动承诺书',
    }),
    taskOpen({
      ...office,
      title: '2024年学习贯彻习近平法治思想、带头学法',
      duty: '学习贯彻习近平法治思想、带头学法（2024年）',
    }),
    taskOpen({ ...office, title: '2024年依法依规决策', duty: '依法依规决策（2024年）' }),
    taskOpen({ ...office, title: '2024年健全机关制度并按期清理', duty: '健全机关制度并按期清理（2024年）' }),
    taskOpen({ ...office, title: '2024年落实普法责任', duty: '落实普法责任（2024年）' }),
    taskOpen({
      ...{ title: '服务保障基层代表参加执法检查', source: 'work-points', section: '代表工作委员会', owner: '贾玉衡' },
      ...{ sourceNote: '2024年人大常委会工作要点第四项', dueOn: '2024-09-30' },
    }),
    taskOpen({
      ...{ title: '推进规范性文件备案审查全覆盖', source: 'work-points', section: '监察和司法工作委员会' },
      ...{ owner: '方怀瑾', sourceNote: '2024年人大常委会工作要点第七项', dueOn: '2024-11-29' },
    }),
    taskOpen({
      ...{ title: '结合党员干部“双报到”到文昌社区开展普法', source: 'work-points', section: '办公室' },
      ...{ owner: '常思齐', sourceNote: '2024年人大常委会工作要点第九项', dueOn: '2024-11-29' },
    }),
  ],
  directions: [
    inPerson(
      {
        ...{ title: '年度职责清单和任务安排', kind: 'deploy', givenOn: '2024-02-27', section: '办公室' },
        agendaItem: '2024年推进法治建设职责清单和任务分工',
        words: '清单照旧，整改一项写实；任务月底前分到科室。',
        ...{ settledOn: '2024-02-28', outcome: '清单和任务印发各科室。' },
      },
      '办公室汇报了上年任务完成情况和未完成的一项。',
    ),
    inPerson(
      {
        ...{ title: '审议意见跟踪督办机制', kind: 'inquire', givenOn: '2024-05-13', section: '研究室' },
        words: '上年没有办完的这项，六月底前要有结果。',
      },
      '研究室汇报了机制草稿和征求意见的情况。',
    ),
  ],
  documents: [
    document({
      ...{ title: '2024年法治云川建设工作要点', number: '云法委发〔2024〕2号', level: 'county' },
      ...{ issuer: '云川市委全面依法治市委员会', receivedOn: '2024-02-26', subjects: ['法治建设规划'] },
      ...{ studiedAt: '学习习近平法治思想和行政复议法', tasks: ['2024年研究部署法治工作'] },
    }),
    document({
      ...{ title: '关于开展法治督察的通知', number: '云法办发〔2024〕5号', level: 'county' },
      ...{ issuer: '云川市委全面依法治市委员会办公室', receivedOn: '2024-06-17', subjects: ['法治督察'] },
    }),
  ],
}
