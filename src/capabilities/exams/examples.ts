import { type ExamExample, held, heldForAll } from './examples-exam.ts'

const supervisionLaw = '中华人民共和国各级人民代表大会常务委员会监督法'
const deputiesLaw = '中华人民共和国全国人民代表大会和地方各级人民代表大会代表法'
const constitution = '中华人民共和国宪法'

/** The demo organ's exams by year. 2023: ten that everyone sat, and one before appointments. */
export const examples: Readonly<Record<2022 | 2023 | 2024, readonly ExamExample[]>> = {
  2022: [
    held(
      {
        title: '上半年法律知识考试',
        heldOn: '2022-06-29',
        kind: 'topical',
        subjects: ['中华人民共和国地方各级人民代表大会和地方各级人民政府组织法'],
        ...{ book: 'open', eligible: 39, sat: 33, passed: 31, mean: '81.5' },
      },
      '缺考六人，其中下乡三人、外出培训二人、病假一人，没有安排补考。',
    ),
    held(
      {
        title: '年度法律知识考试',
        heldOn: '2022-12-15',
        kind: 'annual',
        subjects: [constitution, supervisionLaw],
        ...{ book: 'closed', eligible: 40, sat: 36, passed: 34, mean: '83.2' },
      },
      '缺考四人，没有安排补考。办公室意见：下年度起考前公布名单，缺考的一周内补考。',
    ),
  ],
  2023: [
    heldForAll(
      {
        title: '代表法专题考试',
        heldOn: '2023-02-17',
        kind: 'topical',
        subjects: [deputiesLaw],
        ...{ book: 'open', mean: '86.4', failed: 1 },
      },
      '当天病假、事假、外出培训的三人于2月20日补考。',
    ),
    heldForAll(
      {
        title: '第一季度法律知识考试',
        heldOn: '2023-03-29',
        kind: 'quarterly',
        subjects: [supervisionLaw],
        ...{ book: 'closed', mean: '87.6', failed: 1 },
      },
      '不合格一人，由所在科室负责人谈话后重学总则和专项工作报告两章。',
    ),
    heldForAll(
      {
        title: '国家安全法律知识专题考试',
        heldOn: '2023-04-26',
        kind: 'topical',
        subjects: ['中华人民共和国国家安全法', '中华人民共和国数据安全法'],
        ...{ book: 'open', mean: '90.1', failed: 0 },
      },
      '出差一人、下乡一人于4月27日补考。',
    ),
    heldForAll(
      {
        title: '民法典专题考试',
        heldOn: '2023-05-26',
        kind: 'topical',
        subjects: ['中华人民共和国民法典'],
        ...{ book: 'open', mean: '84.9', failed: 2 },
      },
      '试题以相邻关系、民间借贷、继承三类案例为主。不合格二人于6月2日补考后仍按首次成绩登记。',
    ),
    heldForAll(
      {
        title: '第二季度法律知识考试',
        heldOn: '2023-06-29',
        kind: 'quarterly',
        subjects: ['中国共产党党组工作条例'],
        ...{ book: 'closed', mean: '85.8', failed: 1 },
      },
      '外出培训一人于7月3日补考。党外干部参加闭卷答题，成绩一并登记。',
    ),
    heldForAll(
      {
        title: '水污染防治法专题考试',
        heldOn: '2023-07-27',
        kind: 'topical',
        subjects: ['中华人民共和国水污染防治法'],
        ...{ book: 'open', mean: '88.3', failed: 0 },
      },
      '参加云水流域专题询问准备工作的六人先考，其余人员当天下午考。',
    ),
    heldForAll(
      {
        title: '纪律处分条例专题考试',
        heldOn: '2023-08-30',
        kind: 'topical',
        subjects: ['中国共产党纪律处分条例'],
        ...{ book: 'closed', mean: '86.7', failed: 1 },
      },
      '由派驻纪检监察组章书恒到场监考。',
    ),
    heldForAll(
      {
        title: '第三季度法律知识考试',
        heldOn: '2023-09-26',
        kind: 'quarterly',
        subjects: ['中华人民共和国预算法', '中华人民共和国审计法'],
        ...{ book: 'closed', mean: '82.5', failed: 3 },
      },
      '不合格三人，由财经工委石秉坤集中讲解错题后于10月9日重考，仍按首次成绩登记。',
    ),
    heldForAll(
      {
        title: '立法法专题考试',
        heldOn: '2023-11-09',
        kind: 'topical',
        subjects: ['中华人民共和国立法法'],
        ...{ book: 'open', mean: '85.2', failed: 1 },
      },
      '下乡二人于11月13日补考。',
    ),
    heldForAll(
      {
        title: '年度法律知识考试',
        heldOn: '2023-12-20',
        kind: 'annual',
        subjects: [constitution, supervisionLaw, '中华人民共和国反电信网络诈骗法'],
        ...{ book: 'closed', mean: '88.9', failed: 0 },
      },
      '考前公布应考名单，党组书记周明远和其他班子成员与干部一同答题。',
    ),
    held(
      {
        title: '拟任命人员任前法律知识考试',
        heldOn: '2023-08-24',
        kind: 'pre-appointment',
        subjects: [constitution, supervisionLaw],
        ...{ book: 'closed', eligible: 3, sat: 3, passed: 3, mean: '91.3' },
      },
      '拟提请常委会会议任命的三人参加，成绩随任免议案材料送常委会组成人员参阅。',
    ),
  ],
  2024: [
    heldForAll(
      {
        title: '新修订的纪律处分条例专题考试',
        heldOn: '2024-02-23',
        kind: 'topical',
        subjects: ['中国共产党纪律处分条例'],
        ...{ book: 'closed', mean: '87.1', failed: 1 },
      },
      '外出培训一人、事假一人于2月27日补考。',
    ),
    heldForAll(
      {
        title: '第一季度法律知识考试',
        heldOn: '2024-03-28',
        kind: 'quarterly',
        subjects: ['中华人民共和国行政复议法'],
        ...{ book: 'closed', mean: '83.7', failed: 2 },
      },
      '不合格二人于4月7日重考，仍按首次成绩登记。',
    ),
    held(
      {
        title: '国家安全法律知识专题考试',
        heldOn: '2024-04-29',
        kind: 'topical',
        subjects: ['中华人民共和国国家安全法', '中华人民共和国反间谍法'],
        ...{ book: 'open', eligible: 39, sat: 37, passed: 37, mean: '89.5' },
      },
      '缺考二人，正在带队调研，补考时间另定。',
    ),
    {
      values: { title: '第二季度法律知识考试', heldOn: '2024-06-26', kind: 'quarterly', sat: 36 },
      filed: false,
      files: [],
    },
  ],
}
