import { people, person, section } from '#capabilities/organs/index.ts'
import { cite } from '#kernel/citation.ts'
import { choice, date, number, reference, text, words } from '#kernel/field.ts'
import { defineRecordType } from '#kernel/record-type.ts'
import { filing } from '#kernel/workflow.ts'
import { kindChoices, sourceChoices } from './fields.ts'

/** One activity of supervision that the organ hosted, assisted or served; the power is the Standing Committee's. */
export const supervisionItem = defineRecordType({
  name: 'supervision-item',
  title: '监督活动',
  basis: cite('《中华人民共和国各级人民代表大会常务委员会监督法》'),
  fields: {
    title: text({
      label: '监督议题',
      required: true,
      group: '监督什么',
      help: '写议题本身，不写“关于”“开展”，如“国有自然资源资产管理”；执法检查写“《某某法》实施情况”。',
    }),
    kind: choice({
      label: '监督方式',
      required: true,
      group: '监督什么',
      choices: kindChoices,
    }),
    role: choice({
      label: '机关承担的角色',
      required: true,
      group: '监督什么',
      help: '监督权由常委会集体行使，机关和工作机构一般是服务保障或者配合。',
      choices: { host: '主办', assist: '配合', serve: '服务保障' },
    }),
    planItem: reference({
      label: '对应的计划议题',
      to: 'supervision-plan-item',
      group: '监督什么',
      help: '列入年度监督工作计划的选择；临时增加的不选，填写下一项。',
    }),
    source: choice({
      label: '计划外议题的来源',
      group: '监督什么',
      help: '列入计划的不填，以计划为准。',
      choices: sourceChoices,
    }),
    startedOn: date({ label: '开始日期', required: true, group: '监督什么' }),
    endedOn: date({ label: '结束日期', group: '监督什么', help: '当天结束的，与开始日期相同。' }),
    targets: words({
      label: '监督对象',
      group: '监督谁',
      help: '写单位简称，一个单位一项，如“市发展和改革局”。',
    }),
    section: section({ label: '责任工作机构', required: true, group: '谁承办' }),
    leader: person({ label: '带队领导', group: '谁承办' }),
    principal: choice({
      label: '时任党组书记参加情况',
      required: true,
      group: '谁承办',
      choices: { lead: '带队或主持', attend: '参加', none: '未参加' },
    }),
    participants: people({ label: '机关参加人员', group: '谁承办' }),
    deputies: number({ label: '邀请代表', unit: '人次', group: '谁承办' }),
    outline: text({ label: '开展情况', lines: 8, group: '形成什么' }),
    products: words({
      label: '成果',
      group: '形成什么',
      suggestions: ['调研报告', '视察报告', '执法检查报告', '专题询问实录', '修改意见'],
    }),
    questions: number({ label: '现场询问', unit: '个', group: '形成什么', help: '专题询问填写当场提出的问题数。' }),
    suggestions: number({ label: '提出意见建议', unit: '条', group: '形成什么' }),
    opinionNumber: text({ label: '审议意见文号', maxLength: 60, group: '审议意见' }),
    opinionHandedOn: date({ label: '审议意见交办日期', group: '审议意见' }),
    opinionDueOn: date({ label: '要求报告办理情况的日期', group: '审议意见' }),
    repliedOn: date({ label: '收到办理情况报告的日期', group: '审议意见' }),
  },
  list: ['title', 'kind', 'startedOn', 'role', 'section', 'targets'],
  identity: ['title', 'kind', 'startedOn'],
  on: 'startedOn',
  workflow: filing(['office-clerk', 'section-clerk']),
  evidence: { min: 1, before: 'filed' },
  enteredBy: ['office-clerk', 'section-clerk'],
  sample: {
    title: '国有自然资源资产管理',
    kind: '调研',
    role: '服务保障',
    planItem: '国有自然资源资产管理（2023年）',
    startedOn: '2023-03-21',
    endedOn: '2023-03-24',
    targets: '市自然资源局、市财政局',
    section: '财政经济工作委员会',
    leader: '高振邦',
    principal: '参加',
    participants: '石秉坤、罗青禾',
    deputies: '6',
    products: '调研报告',
    suggestions: '5',
  },
})
