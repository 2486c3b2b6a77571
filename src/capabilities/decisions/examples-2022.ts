import { gathered, meeting } from './examples-meeting.ts'

/** Meetings held, fewer than one a month; no law studied before any of the four items on supervision. */
export const decisions2022 = gathered([
  meeting(
    '2022-01-14',
    1,
    [],
    [
      {
        title: '2022年机关部门预算安排',
        topics: ['资金'],
        decision: '同意预算安排，会议费和培训费按上年压减，由办公室报财政部门。',
        outcome: '预算经批复后执行。',
        matter: {
          kind: 'funds',
          amount: 3620000,
          legalReview: 'exempt',
          note: '预算由财政部门审核，依规不需另行审核。',
        },
      },
      {
        title: '2022年常委会监督工作安排建议',
        topics: ['监督工作'],
        decision: '同意提请主任会议研究，各工作委员会按职责准备。',
        outcome: '主任会议通过，印发各工作委员会。',
      },
    ],
  ),
  meeting(
    '2022-03-04',
    2,
    ['祁晓峰'],
    [
      {
        title: '2022年机关法治工作安排',
        topics: ['法治建设'],
        dedicated: true,
        decision: '同意工作安排，分解到科室，年底由办公室逐项核对。',
        outcome: '三月七日印发各科室。',
      },
      {
        title: '土壤污染防治法执法检查方案',
        topics: ['监督工作'],
        decision: '同意方案，由城环工委修改后提请主任会议。',
        outcome: '执法检查于五月开展。',
      },
    ],
  ),
  meeting(
    '2022-07-15',
    3,
    [],
    [
      {
        title: '学前教育调研方案',
        topics: ['监督工作'],
        decision: '同意方案，九月中旬开展。',
        outcome: '调研于九月开展。',
      },
      {
        title: '机关档案数字化项目',
        topics: ['项目', '资金'],
        decision: '同意立项，按政府采购规定办理，年内完成。',
        outcome: '十二月验收。',
        vote: 'hands',
        matter: {
          ...{ kind: 'project', amount: 218000, legalReview: 'reviewed' },
          note: '市司法局公职律师顾闻笛审核采购方式和合同文本，提出验收条款的修改意见，已采纳。',
        },
      },
    ],
  ),
  meeting(
    '2022-10-14',
    4,
    ['沈玉兰'],
    [
      {
        title: '听取环境状况报告的准备工作',
        topics: ['监督工作'],
        decision: '同意准备方案，报告送交时间按规定执行。',
        outcome: '常委会会议听取了报告。',
      },
      {
        title: '2022年科员试用期满转正人选',
        topics: ['人事'],
        decision: '同意转正。',
        outcome: '按程序办理。',
        vote: 'ballot',
        matter: { kind: 'appointment', legalReview: 'exempt', note: '干部任用按干部管理规定办理，依规不需另行审核。' },
      },
    ],
  ),
  meeting(
    '2022-12-16',
    5,
    [],
    [
      {
        title: '2022年度述法报告',
        topics: ['法治建设'],
        decision: '原则同意，补充会前学法、旁听庭审未开展的情况，由周明远审定后报送。',
        outcome: '按要求报送。',
      },
    ],
  ),
])
