import { type GivenItem, gathered, meeting } from './examples-meeting.ts'

const counsel = '机关公职律师曹立言审核'
const byCadreRules = '干部任用按干部管理规定办理，依规不需另行审核。'

const january: readonly GivenItem[] = [
  {
    title: '2023年机关部门预算安排',
    topics: ['资金'],
    decision: '同意预算安排，代表活动经费单列，由办公室报财政部门。',
    outcome: '预算经批复后执行，半年核对一次。',
    matter: {
      kind: 'decision',
      amount: 3780000,
      legalReview: 'exempt',
      note: '预算由财政部门审核，依规不需另行审核。',
    },
  },
  {
    title: '2022年度民主生活会整改方案',
    topics: ['党的建设'],
    decision: '同意整改方案，六月、十二月各核对一次。',
    outcome: '整改事项逐项销号。',
  },
]

const february: readonly GivenItem[] = [
  {
    title: '2023年推进法治建设职责清单和任务分工',
    topics: ['法治建设'],
    dedicated: true,
    decision: '同意职责清单和任务分工，二月底前印发；学法、普法两项写明次数和责任科室，年中听取一次进展。',
    outcome: '二月二十七日印发，各科室已签收。',
  },
  {
    title: '2023年常委会监督工作计划建议',
    topics: ['监督工作'],
    decision: '同意提请主任会议研究，议题来源逐项注明。',
    outcome: '主任会议通过，印发各工作委员会。',
  },
]

const march: readonly GivenItem[] = [
  {
    title: '2023年机关干部培训经费安排',
    topics: ['资金'],
    decision: '同意安排八万五千元，用于代表履职和机关干部法治培训，按规定报销。',
    outcome: '经费按计划使用。',
    matter: {
      ...{ kind: 'funds', amount: 85000, legalReview: 'exempt' },
      note: '在批复的预算内安排，依规不需另行审核。',
    },
  },
  {
    title: '机关规章制度清理安排',
    topics: ['法治建设', '机关制度'],
    decision: '同意清理安排，办公室六月底前提出修订清单，派驻纪检监察组提供执行中的问题。',
    outcome: '六月二十六日提出修订清单。',
  },
]

const april: readonly GivenItem[] = [
  {
    title: '机关普法责任清单',
    topics: ['法治建设'],
    decision: '同意印发，各科室认领普法对象和内容。',
    outcome: '四月二十八日印发。',
  },
]

const may: readonly GivenItem[] = [
  {
    title: '办公室主任人选调整',
    topics: ['人事'],
    decision: '同意段守诚不再担任办公室主任，韩立诚任办公室主任，按程序报批。',
    outcome: '六月一日起履职。',
    vote: 'ballot',
    matter: { kind: 'appointment', legalReview: 'exempt', note: byCadreRules },
  },
  {
    title: '代表履职信息平台升级方案',
    topics: ['项目', '资金'],
    decision: '同意升级，按政府采购规定办理，数据留存在本单位。',
    outcome: '九月完成验收。',
    vote: 'hands',
    matter: {
      ...{ kind: 'project', amount: 486000, legalReview: 'reviewed' },
      note: `${counsel}采购方式和合同文本，提出个人信息保护条款，已采纳。`,
    },
  },
]

const june: readonly GivenItem[] = [
  {
    title: '请销假等四项机关制度修订稿',
    topics: ['法治建设', '机关制度'],
    decision: '同意修订请销假、外出报备、上下班考勤、文件批转四项制度，七月初印发；请派驻纪检监察组监督执行。',
    outcome: '七月三日印发，派驻纪检监察组已检查执行情况。',
    matter: {
      ...{ kind: 'decision', legalReview: 'reviewed' },
      note: `${counsel}修订稿，请假审批权限与公务员法有关规定一致，删去一条没有依据的处罚。`,
    },
  },
]

const july: readonly GivenItem[] = [
  {
    title: '云水流域专题询问工作方案',
    topics: ['监督工作'],
    studied: '学习水污染防治法',
    decision: '同意方案，提请主任会议决定；应询部门提前会商数据口径。',
    outcome: '八月三十日开展专题询问。',
    matter: {
      ...{ kind: 'decision', legalReview: 'reviewed' },
      note: `${counsel}询问程序，与监督法关于询问的规定一致。`,
    },
  },
  {
    title: '聘用常年法律顾问',
    topics: ['法治建设', '资金'],
    decision: '同意聘用，合同一年，参与重大事项和制度审核。',
    outcome: '七月十四日签订合同。',
    vote: 'hands',
    matter: {
      ...{ kind: 'funds', amount: 60000, legalReview: 'reviewed' },
      note: `${counsel}聘用合同，明确保密和回避条款。`,
    },
  },
]

const august: readonly GivenItem[] = [
  {
    title: '机关科室职责划分调整方案',
    topics: ['机关管理'],
    decision: '同意按三定规定重新划分办公室、研究室的职责，报机构编制部门备案后执行。',
    outcome: '九月五日印发通知，交接完毕。',
    vote: 'hands',
    matter: {
      ...{ kind: 'decision', legalReview: 'reviewed' },
      note: `${counsel}调整方案，未增加机构和编制，未超出三定规定。`,
    },
  },
]

const september: readonly GivenItem[] = [
  {
    title: '年度法治建设任务进展和第四季度安排',
    topics: ['法治建设'],
    dedicated: true,
    decision: '逐项听取任务进展，未完成的任务由责任科室说明原因，年底前销号；备案审查衔接联动办法抓紧印发。',
    outcome: '十二月中旬逐项核对。',
  },
]

const october: readonly GivenItem[] = [
  {
    title: '2022年度审计查出问题整改情况调研方案',
    topics: ['监督工作'],
    studied: '学习审计法',
    decision: '同意方案，由高振邦带队，十一月中旬开展。',
    outcome: '十一月十四日至十七日开展调研。',
  },
  {
    title: '常委会会议室音视频设备更新',
    topics: ['项目', '资金'],
    decision: '同意更新，按政府采购规定办理，旧设备按资产管理规定处置。',
    outcome: '十二月完成验收。',
    vote: 'hands',
    matter: {
      ...{ kind: 'project', amount: 352000, legalReview: 'reviewed' },
      note: '法律顾问审核采购文件和资产处置程序，未提出修改意见。',
    },
  },
]

const november: readonly GivenItem[] = [
  {
    title: '国家宪法日集中宣传方案',
    topics: ['法治建设'],
    decision: '同意方案，宣传到联系的村和社区，用真实案例。',
    outcome: '十二月八日前完成，活动记录归档。',
  },
]

const december: readonly GivenItem[] = [
  {
    title: '2023年度职级晋升人选',
    topics: ['人事'],
    decision: '同意晋升人选，公示后按程序报批。',
    outcome: '公示期满无异议，已报批。',
    vote: 'ballot',
    matter: { kind: 'appointment', legalReview: 'exempt', note: byCadreRules },
  },
  {
    title: '健全审议意见跟踪督办的意见',
    topics: ['监督工作'],
    decision: '原则同意，研究室修改后提请主任会议。',
  },
]

/** A meeting a month; two dedicated to the rule of law, ten matters of 三重一大, each with its meeting. */
export const decisions2023 = gathered([
  meeting('2023-01-13', 1, [], january),
  meeting('2023-02-24', 2, [], february),
  meeting('2023-03-24', 3, ['祁晓峰'], march),
  meeting('2023-04-21', 4, [], april),
  meeting('2023-05-25', 5, [], may),
  meeting('2023-06-29', 6, ['高振邦'], june),
  meeting('2023-07-13', 7, [], july),
  meeting('2023-08-25', 8, [], august),
  meeting('2023-09-22', 9, ['沈玉兰'], september),
  meeting('2023-10-20', 10, [], october),
  meeting('2023-11-24', 11, [], november),
  meeting('2023-12-22', 12, [], december),
])
