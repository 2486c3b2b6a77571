import { type DutyExamples, document, inPerson, listOf, receipt, taskDone, taskOpen } from './examples-rows.ts'

const duties = listOf(
  2022,
  {
    left: ['加强法治队伍、聘用法律顾问'],
    texts: {
      '学习贯彻习近平法治思想、带头学法': '主持党组理论学习中心组学法，每季度至少一次。',
      落实普法责任: '组织机关普法，在国家宪法日集中开展宣传。',
    },
  },
  [],
)

const office = { section: '办公室', owner: '段守诚', source: 'duty' } as const

export const duties2022: DutyExamples = {
  duties,
  receipts: [
    receipt('办公室', '2022-03-01', '段守诚'),
    receipt('财政经济工作委员会', '2022-03-01', '石秉坤'),
    receipt('监察和司法工作委员会', '2022-03-02', '方怀瑾'),
    receipt('教科文卫工作委员会', '2022-03-02', '叶疏桐'),
    receipt('城乡建设与环境资源保护工作委员会', '2022-03-03', '孟广川'),
    receipt('代表工作委员会', '2022-03-03', '贾玉衡'),
  ],
  tasks: [
    taskDone({
      ...{ ...office, title: '2022年学习贯彻习近平法治思想、带头学法', dueOn: '2022-12-20' },
      ...{ duty: '学习贯彻习近平法治思想、带头学法（2022年）', doneOn: '2022-12-05', result: '年度学法安排执行完毕' },
    }),
    taskDone({
      ...{ ...office, title: '2022年研究部署法治工作', dueOn: '2022-12-20' },
      ...{ duty: '研究部署法治工作（2022年）', doneOn: '2022-03-07', result: '分解年度法治工作任务并印发各科室' },
    }),
    taskDone({
      ...{ ...office, title: '2022年依法依规决策', dueOn: '2022-12-20' },
      ...{ duty: '依法依规决策（2022年）', doneOn: '2022-12-14', result: '核对全年重大事项的会议记录' },
    }),
    taskDone({
      ...{ ...office, title: '2022年健全机关制度并按期清理', dueOn: '2022-12-20' },
      ...{ duty: '健全机关制度并按期清理（2022年）', doneOn: '2022-11-25', result: '列出机关制度目录' },
    }),
    taskDone({
      ...{ title: '2022年支持司法、不干预案件', dueOn: '2022-12-20', source: 'duty' },
      ...{ section: '监察和司法工作委员会', owner: '方怀瑾', duty: '支持司法、不干预案件（2022年）' },
      ...{ doneOn: '2022-04-15', result: '组织领导干部签订不干预司法活动承诺书' },
    }),
    taskDone({
      ...{ ...office, title: '2022年落实普法责任', dueOn: '2022-12-20' },
      ...{ duty: '落实普法责任（2022年）', doneOn: '2022-12-09', result: '完成国家宪法日集中宣传' },
    }),
    taskOpen({
      ...{ title: '建立审议意见办理台账', dueOn: '2022-12-20', source: 'work-points', section: '研究室' },
      ...{ owner: '卓以宁', sourceNote: '2022年人大常委会工作要点第九项' },
    }),
  ],
  directions: [
    inPerson(
      {
        ...{ title: '法治工作任务分解', kind: 'deploy', givenOn: '2022-02-28', section: '办公室' },
        words: '把职责逐项分到科室，写清做什么、谁负责、什么时候完成，三月上旬印发。',
        ...{ settledOn: '2022-03-07', outcome: '任务分解表印发各科室。' },
      },
      '办公室汇报了上年任务完成情况，与会人员对分工没有不同意见。',
    ),
    inPerson(
      {
        ...{ title: '规范性文件报备', kind: 'inquire', givenOn: '2022-05-09', section: '监察和司法工作委员会' },
        words: '问清应当报备的文件有没有漏报，逾期报备的说明原因。',
        ...{ settledOn: '2022-06-17', outcome: '与报备单位核对目录，补报的文件已登记。' },
      },
      '监司工委汇报了上半年报备情况和与报备单位核对的办法。',
    ),
    inPerson(
      {
        ...{ title: '国家宪法日集中宣传准备', kind: 'supervise', givenOn: '2022-11-14', section: '办公室' },
        words: '宣传材料提前一周印好，讲解人员落实到人，现场不摆样子。',
        ...{ settledOn: '2022-12-05', outcome: '宣传材料和讲解人员按要求到位。' },
      },
      '办公室汇报了宣传方案，提出的困难当场作了安排。',
    ),
  ],
  documents: [
    document({
      ...{ title: '2022年法治云川建设工作要点', number: '云法委发〔2022〕3号', level: 'county' },
      ...{ issuer: '云川市委全面依法治市委员会', receivedOn: '2022-02-21', subjects: ['法治建设规划'] },
      ...{ studiedAt: '学习习近平法治思想和新修改的地方组织法', tasks: ['2022年研究部署法治工作'] },
    }),
    document({
      ...{ title: '关于做好2022年度述法工作的通知', number: '云法办发〔2022〕11号', level: 'county' },
      ...{ issuer: '云川市委全面依法治市委员会办公室', receivedOn: '2022-10-24', subjects: ['述法'] },
      studiedAt: '国家宪法日前专题学习宪法',
    }),
  ],
}
