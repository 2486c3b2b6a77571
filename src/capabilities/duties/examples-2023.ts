import { duties2022 } from './examples-2022.ts'
import { type DutyExamples, document, inPerson, listOf, receipt, taskDone, taskOpen } from './examples-rows.ts'

const duties = listOf(2023, {}, duties2022.duties)

const office = { section: '办公室', source: 'duty', dueOn: '2023-12-20' } as const

export const duties2023: DutyExamples = {
  duties,
  receipts: [
    receipt('办公室', '2023-02-27', '段守诚'),
    receipt('财政经济工作委员会', '2023-02-27', '石秉坤'),
    receipt('监察和司法工作委员会', '2023-02-27', '方怀瑾'),
    receipt('教科文卫工作委员会', '2023-02-28', '叶疏桐'),
    receipt('城乡建设与环境资源保护工作委员会', '2023-02-28', '孟广川'),
    receipt('农业和农村工作委员会', '2023-02-28', '田丰年'),
    receipt('代表工作委员会', '2023-02-28', '贾玉衡'),
    receipt('研究室', '2023-03-01', '卓以宁'),
  ],
  tasks: [
    taskDone({
      ...{ ...office, title: '2023年学习贯彻习近平法治思想、带头学法', owner: '韩立诚' },
      ...{ duty: '学习贯彻习近平法治思想、带头学法（2023年）', doneOn: '2023-12-04', result: '年度学法安排执行完毕' },
    }),
    taskDone({
      ...{ ...office, title: '2023年研究部署法治工作', owner: '韩立诚' },
      ...{ duty: '研究部署法治工作（2023年）', doneOn: '2023-02-27', result: '职责清单和年度任务印发各科室' },
    }),
    taskDone({
      ...{ ...office, title: '2023年依法依规决策', owner: '韩立诚' },
      ...{ duty: '依法依规决策（2023年）', doneOn: '2023-12-15', result: '核对全年重大事项的会议记录' },
    }),
    taskDone({
      ...{ ...office, title: '2023年健全机关制度并按期清理', owner: '韩立诚', dueOn: '2023-06-30' },
      ...{ duty: '健全机关制度并按期清理（2023年）', doneOn: '2023-06-26', result: '清理机关制度，提出修订清单' },
    }),
    taskDone({
      ...{ title: '2023年服务保障人大依法监督', source: 'duty', section: '研究室', owner: '卓以宁' },
      ...{ duty: '服务保障人大依法监督（2023年）', dueOn: '2023-12-29', doneOn: '2023-12-25' },
      result: '年度监督工作计划所列事项的服务保障工作完成',
    }),
    taskDone({
      ...{ title: '2023年支持司法、不干预案件', source: 'duty', section: '监察和司法工作委员会' },
      ...{ owner: '方怀瑾', duty: '支持司法、不干预案件（2023年）', dueOn: '2023-12-20', doneOn: '2023-04-18' },
      result: '组织领导干部签订不干预司法活动承诺书',
    }),
    taskDone({
      ...{ ...office, title: '2023年落实普法责任', owner: '林晚晴', dueOn: '2023-06-30' },
      ...{ duty: '落实普法责任（2023年）', doneOn: '2023-04-28', result: '印发机关普法责任清单' },
    }),
    taskDone({
      ...{ ...office, title: '2023年加强法治队伍、聘用法律顾问', owner: '韩立诚', dueOn: '2023-09-28' },
      ...{ duty: '加强法治队伍、聘用法律顾问（2023年）', doneOn: '2023-07-14', result: '签订法律顾问合同' },
    }),
    taskDone({
      ...{ ...office, title: '2023年抓好问题整改', owner: '韩立诚' },
      ...{ duty: '抓好问题整改（2023年）', doneOn: '2023-12-18', result: '整改台账按月更新' },
    }),
    taskDone({
      ...{ title: '服务保障云水流域专题询问', source: 'work-points', sourceNote: '2023年人大常委会工作要点第六项' },
      ...{ section: '城乡建设与环境资源保护工作委员会', owner: '孟广川', dueOn: '2023-09-28', doneOn: '2023-09-15' },
      result: '形成专题询问实录和审议意见',
    }),
    taskDone({
      ...{ title: '配合历史文化名城名镇名村保护条例立法调研', source: 'superior' },
      ...{ sourceNote: '关于开展立法调研的通知', section: '教科文卫工作委员会', owner: '叶疏桐' },
      ...{ dueOn: '2023-10-31', doneOn: '2023-10-10', result: '反馈修改意见' },
    }),
    taskOpen({
      ...{ title: '健全审议意见跟踪督办机制', source: 'work-points', section: '研究室', owner: '卓以宁' },
      ...{ sourceNote: '2023年人大常委会工作要点第九项', dueOn: '2023-12-29' },
    }),
  ],
  directions: [
    inPerson(
      {
        ...{ title: '年度法治建设任务分解', kind: 'deploy', givenOn: '2023-02-24', section: '办公室' },
        agendaItem: '2023年推进法治建设职责清单和任务分工',
        words: '对照职责清单把任务分到科室，写清做什么、谁负责、什么时候完成，月底前印发。',
        ...{ settledOn: '2023-02-27', outcome: '职责清单和年度任务印发各科室，各科室已签收。' },
      },
      '办公室汇报了清单的修改之处：新增法治队伍和法律顾问一项，学法和普法两项写得更具体。',
    ),
    inPerson(
      {
        ...{ title: '机关规章制度清理', kind: 'deploy', givenOn: '2023-03-24', section: '办公室' },
        agendaItem: '机关规章制度清理安排',
        words: '逐项清理机关制度，六月底前提出修订清单，先改请销假和外出报备两项。',
        ...{ settledOn: '2023-06-26', outcome: '提出修订清单，修订稿按程序报党组会议。' },
      },
      '办公室汇报了制度目录，派驻纪检监察组提出执行中发现的问题。',
    ),
    inPerson(
      {
        ...{ title: '国家宪法日集中宣传', kind: 'deploy', givenOn: '2023-11-24', section: '办公室' },
        agendaItem: '国家宪法日集中宣传方案',
        words: '宣传到联系的村和社区去，讲身边的事，用真实案例，不发空头材料。',
        ...{ settledOn: '2023-12-08', outcome: '宣传活动按方案开展，活动记录归档。' },
      },
      '办公室汇报了宣传方案，各工作委员会认领了联系点。',
    ),
    inPerson(
      {
        ...{ title: '规范性文件备案审查衔接联动', kind: 'inquire', givenOn: '2023-04-10' },
        section: '监察和司法工作委员会',
        words: '问清与政府、监委、法院、检察院的报备衔接有没有断点，拿出联动的办法。',
        ...{ settledOn: '2023-05-31', outcome: '与有关单位会商，明确报备目录和联系人。' },
      },
      '监司工委汇报了报备中的三类问题，提出建立联系人名单。',
    ),
    inPerson(
      {
        ...{ title: '审计查出问题整改跟踪', kind: 'inquire', givenOn: '2023-10-23' },
        ...{ section: '财政经济工作委员会', supervisionItem: '2022年度审计查出问题整改' },
        words: '没有整改到位的问题逐个问原因，能改的定日子，不能改的说清楚。',
        ...{ settledOn: '2023-12-15', outcome: '未整改到位的问题已逐个列明原因和时限，写入调研报告。' },
      },
      '财经工委汇报了整改进度和有关部门的说明。',
    ),
    inPerson(
      {
        ...{ title: '专题询问应询部门会商', kind: 'coordinate', givenOn: '2023-08-14' },
        section: '城乡建设与环境资源保护工作委员会',
        supervisionItem: '云水流域生态保护和高质量发展',
        words: '请应询部门一起对数据口径，问题提前交，答不清的当面说清。',
        ...{ settledOn: '2023-08-29', outcome: '应询部门对数据口径和应询分工取得一致。' },
      },
      '应询部门负责人到会，逐项核对了流域断面、污水处理和河道管护的数据来源。',
    ),
    inPerson(
      {
        ...{ title: '审议意见办理跟踪', kind: 'supervise', givenOn: '2023-05-22', section: '研究室' },
        problem: '审议意见办理跟踪不紧',
        words: '到期没有报告的一件一件催，催办情况按月报我。',
      },
      '研究室汇报了到期未报的审议意见，提出按月列表催办。',
    ),
    inPerson(
      {
        ...{ title: '代表建议办理答复', kind: 'supervise', givenOn: '2023-09-04', section: '代表工作委员会' },
        words: '答复不满意的逐件走访代表，十月底前重新答复。',
        ...{ settledOn: '2023-10-27', outcome: '走访提出建议的代表，有关部门重新作了答复。' },
      },
      '代表工委汇报了代表对答复的意见和走访安排。',
    ),
  ],
  documents: [
    document({
      ...{ title: '2023年法治云川建设工作要点', number: '云法委发〔2023〕2号', level: 'county' },
      ...{ issuer: '云川市委全面依法治市委员会', receivedOn: '2023-02-20', subjects: ['法治建设规划'] },
      ...{ studiedAt: '学习习近平法治思想和监督法', tasks: ['2023年研究部署法治工作'] },
    }),
    document({
      ...{ title: '2023年全市普法依法治理工作要点', number: '云普法发〔2023〕1号', level: 'county' },
      ...{ issuer: '云川市普法依法治理工作领导小组', receivedOn: '2023-03-20', subjects: ['普法'] },
      ...{ studiedAt: '学习国家安全法，开展全民国家安全教育日主题党日', tasks: ['2023年落实普法责任'] },
    }),
    document({
      ...{ title: '关于加强县级人大常委会规范性文件备案审查工作的意见', number: '陕人常办发〔2023〕14号' },
      ...{ issuer: '陕西省人大常委会办公厅', level: 'provincial', receivedOn: '2023-03-28', subjects: ['备案审查'] },
      ...{ studiedAt: '学习习近平法治思想和党组工作条例', directions: ['规范性文件备案审查衔接联动'] },
    }),
    document({
      ...{ title: '关于做好2023年度述法工作的通知', number: '云法办发〔2023〕9号', level: 'county' },
      ...{ issuer: '云川市委全面依法治市委员会办公室', receivedOn: '2023-10-16', subjects: ['述法'] },
      studiedAt: '国家宪法日前专题学习宪法和立法法',
    }),
  ],
}
