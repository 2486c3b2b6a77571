import { item, type SupervisionExample } from './examples-item.ts'
import { agriculture, deputyWork, justice } from './examples-sections.ts'

export const items2024: readonly SupervisionExample[] = [
  item(
    {
      title: '行政复议工作',
      kind: 'research',
      role: 'serve',
      source: 'committees',
      startedOn: '2024-04-16',
      endedOn: '2024-04-18',
      targets: ['市司法局', '市公安局'],
      section: justice,
      leader: '祁晓峰',
      principal: 'attend',
      participants: ['方怀瑾', '曹立言', '冯翀'],
      deputies: 5,
      outline:
        '调研组查阅行政复议案件台账和案卷，抽看听证笔录，到行政复议接待场所察看便民措施，与申请人代表、律师和被申请机关座谈，了解新修订的行政复议法施行后案件受理和人员配备情况。',
      products: ['调研报告'],
      suggestions: 4,
    },
    '案件增加而办案人员没有增加，个别被申请机关答复材料不完整。',
    '充实办案人员，规范答复材料，建立复议意见书落实台账，加强与行政审判的衔接。',
  ),
  item(
    {
      title: '农村养老服务设施建设',
      kind: 'inspection-visit',
      role: 'serve',
      source: 'suggestions',
      startedOn: '2024-05-22',
      endedOn: '2024-05-22',
      targets: ['市民政局', '市卫生健康局'],
      section: deputyWork,
      leader: '周明远',
      principal: 'lead',
      participants: ['贾玉衡', '崔曼青', '尹星野'],
      deputies: 18,
      outline:
        '组织市人大代表视察三处农村幸福院和一处乡镇敬老院，察看膳食、医护和消防情况，与入住老人交谈，结束后集体座谈，代表就运营补助、护理员培训和医养衔接提出意见，由代表工委转送有关部门。',
      products: ['视察报告'],
      suggestions: 5,
    },
    '幸福院运营补助不足，护理员持证率低，部分设施消防验收没有完成。',
    '按实际入住人数安排补助，组织护理员培训，限期完成消防验收，落实巡诊，公开服务价格。',
  ),
  item(
    {
      title: '《中华人民共和国乡村振兴促进法》实施情况',
      kind: 'law-inspection',
      role: 'serve',
      source: 'general',
      startedOn: '2024-06-04',
      endedOn: '2024-06-07',
      targets: ['市农业农村局', '市财政局'],
      section: agriculture,
      leader: '高振邦',
      principal: 'none',
      participants: ['田丰年', '马春和', '乔稼轩'],
      deputies: 6,
      outline:
        '检查组到四个乡镇八个村检查产业发展、人居环境和衔接资金使用情况，随机入户询问，发放问卷，核对项目台账，召开部门座谈会，检查报告拟提请下半年常委会会议审议。',
      products: ['执法检查报告'],
      suggestions: 5,
    },
    '产业项目联农带农机制不健全，人居环境整治后管护不到位，资金项目库更新不及时。',
    '完善联农带农机制，落实管护责任和经费，按季更新项目库，公开资金使用，吸收村民代表参与验收。',
  ),
]
