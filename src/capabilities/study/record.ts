import { people, person } from '#capabilities/organs/index.ts'
import { cite } from '#kernel/citation.ts'
import { choice, date, reference, text, words } from '#kernel/field.ts'
import { defineRecordType } from '#kernel/record-type.ts'
import { filing } from '#kernel/workflow.ts'
import { lawSuggestions } from '#law/suggestions.ts'
import { sessionForms } from './fields.ts'
import { studyPlanItem } from './study-plan-item-record.ts'

/** One gathering at which law was studied, a court hearing attended or an oath taken. */
export const studySession = defineRecordType({
  name: 'study-session',
  title: '学法活动',
  basis: cite('《关于完善国家工作人员学法用法制度的意见》', undefined, 'second-hand'),
  fields: {
    title: text({ label: '学习主题', required: true, group: '学什么' }),
    heldOn: date({ label: '学习日期', required: true, group: '学什么' }),
    form: choice({
      label: '学习形式',
      required: true,
      group: '学什么',
      choices: sessionForms,
    }),
    topics: words({
      label: '学习专题',
      group: '学什么',
      help: '述法材料按专题归集，写法前后一致，如“习近平法治思想”“宪法”。',
      suggestions: ['习近平法治思想', '宪法', '人大制度', '党内法规', '国家安全', '民法典', '生态环境保护', '财经监督'],
    }),
    laws: words({
      label: '学习的法律法规',
      group: '学什么',
      help: '写全称，不加书名号；党内法规也写在这里。',
      suggestions: lawSuggestions,
    }),
    planItem: reference({
      label: '对应的学法计划',
      group: '学什么',
      to: studyPlanItem.name,
      help: '选上了，计划里的这一项就算完成；计划外的学习不填。',
    }),
    matter: text({
      label: '所服务的议题',
      group: '学什么',
      maxLength: 100,
      help: '会前学法填写：学完法律以后研究的是哪项议题。',
    }),
    courtCase: text({
      label: '旁听案件',
      group: '学什么',
      maxLength: 100,
      help: '旁听庭审填写：审理法院和案由，不写当事人姓名。',
    }),
    chair: person({ label: '主持人', required: true, group: '谁参加' }),
    principal: choice({
      label: '时任党组书记参加情况',
      required: true,
      group: '谁参加',
      choices: {
        'chair-and-lead': '主持并领学',
        chair: '主持',
        lead: '领学或授课',
        attend: '参加',
        absent: '未参加',
      },
    }),
    speaker: text({ label: '主讲人', group: '谁参加', maxLength: 60, help: '单位以外的人写明单位和职务。' }),
    place: text({ label: '地点', group: '谁参加', maxLength: 60 }),
    invited: people({ label: '应到人员', required: true, group: '谁参加' }),
    attended: people({ label: '实到人员', required: true, group: '谁参加' }),
    minutes: text({ label: '学习纪要', lines: 8, group: '留下什么', help: '摘要即可，原件作为佐证材料上传。' }),
  },
  list: ['title', 'heldOn', 'form', 'chair', 'principal', 'laws'],
  identity: ['heldOn', 'form', 'title'],
  on: 'heldOn',
  workflow: filing(['office-clerk', 'section-clerk']),
  evidence: { min: 1, before: 'filed' },
  enteredBy: ['office-clerk', 'section-clerk'],
  sample: {
    title: '学习《中华人民共和国各级人民代表大会常务委员会监督法》',
    heldOn: '2023-03-10',
    form: '理论学习中心组',
    topics: '人大制度',
    laws: '中华人民共和国各级人民代表大会常务委员会监督法',
    planItem: '监督法（2023年）',
    chair: '周明远',
    principal: '主持并领学',
    speaker: '周明远',
    place: '机关三楼会议室',
    invited: '周明远、沈玉兰',
    attended: '周明远、沈玉兰',
    minutes: '领学监督法总则和专项工作报告一章，结合年度监督计划交流讨论。',
  },
})
