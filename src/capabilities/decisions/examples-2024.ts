import { gathered, meeting } from './examples-meeting.ts'

/** Half a year: the meeting of April was not held. */
export const decisions2024 = gathered([
  meeting(
    '2024-01-19',
    1,
    [],
    [
      {
        title: '2024年机关部门预算安排',
        topics: ['资金'],
        decision: '同意预算安排，公用经费继续压减。',
        outcome: '预算经批复后执行。',
        matter: {
          kind: 'decision',
          amount: 3710000,
          legalReview: 'exempt',
          note: '预算由财政部门审核，依规不需另行审核。',
        },
      },
    ],
  ),
  meeting(
    '2024-02-27',
    2,
    ['祁晓峰'],
    [
      {
        title: '2024年推进法治建设职责清单和任务分工',
        topics: ['法治建设'],
        dedicated: true,
        decision: '同意职责清单和任务分工，上年度述法查摆的问题列入任务。',
        outcome: '二月二十九日印发各科室。',
      },
    ],
  ),
  meeting(
    '2024-03-22',
    3,
    [],
    [
      {
        title: '2024年常委会监督工作计划建议',
        topics: ['监督工作'],
        decision: '同意提请主任会议研究。',
        outcome: '主任会议通过。',
      },
    ],
  ),
  meeting(
    '2024-05-10',
    4,
    [],
    [
      {
        title: '乡村振兴促进法执法检查方案',
        topics: ['监督工作'],
        studied: '学习乡村振兴促进法',
        decision: '同意方案，提请主任会议决定。',
        outcome: '六月上旬开展执法检查。',
      },
      {
        title: '档案库房修缮项目',
        topics: ['项目', '资金'],
        decision: '同意修缮，按政府采购规定办理，汛期前完成屋面防水。',
        vote: 'hands',
        matter: {
          ...{ kind: 'project', amount: 128000, legalReview: 'reviewed' },
          note: '法律顾问审核采购方式和合同文本，提出质保条款，已采纳。',
        },
      },
    ],
  ),
  meeting(
    '2024-06-26',
    5,
    ['沈玉兰'],
    [
      {
        title: '上半年法治督察反馈意见整改安排',
        topics: ['法治建设'],
        decision: '同意整改安排，由代表工委牵头，年底前完成。',
      },
    ],
  ),
])
