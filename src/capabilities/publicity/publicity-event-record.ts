import { cite } from '#kernel/citation.ts'
import { choice, date, number, references, text, words } from '#kernel/field.ts'
import { defineRecordType } from '#kernel/record-type.ts'
import { filing } from '#kernel/workflow.ts'
import { calendarDays } from '#law/data/calendar-data.ts'
import { lawSuggestions } from '#law/suggestions.ts'
import { legalLeader } from './legal-leader-record.ts'
import { outreachPlace } from './outreach-place-record.ts'

/** One act of legal publicity: what was told, where, to how many, with what. */
export const publicityEvent = defineRecordType({
  name: 'publicity-event',
  title: '普法活动',
  basis: cite('《关于实行国家机关“谁执法谁普法”普法责任制的意见》', undefined, 'second-hand'),
  fields: {
    title: text({ label: '普法活动名称', required: true, group: '宣传什么' }),
    heldOn: date({ label: '普法活动日期', required: true, group: '宣传什么' }),
    campaigns: words({
      label: '宣传节点',
      group: '宣传什么',
      help: '宪法宣传周等集中宣传活动，或普法计划事项的名称；写上了，计划里的这一项就算开展了。',
      suggestions: calendarDays.map(({ title }) => title),
    }),
    publicised: words({
      label: '宣传的法律法规',
      group: '宣传什么',
      help: '写全称，不加书名号。',
      suggestions: lawSuggestions,
    }),
    form: choice({
      label: '普法形式',
      required: true,
      group: '怎样宣传',
      choices: {
        talk: '宣讲',
        desk: '现场咨询',
        exhibition: '展览展示',
        visit: '入户走访',
        'new-media': '新媒体宣传',
        contest: '知识竞赛',
        training: '骨干培训',
        other: '其他',
      },
    }),
    venue: choice({
      label: '场所类别',
      required: true,
      group: '怎样宣传',
      choices: {
        organ: '机关',
        village: '乡村',
        community: '社区',
        school: '学校',
        enterprise: '企业',
        institution: '单位',
        online: '网络',
      },
    }),
    sites: words({ label: '普法地点', group: '怎样宣传', help: '网络宣传写平台名称。' }),
    outreachPlaces: references({ label: '走到的联系村、社区', group: '怎样宣传', to: outreachPlace.name }),
    speakers: words({ label: '宣讲人', group: '怎样宣传', help: '单位以外的人写明单位和职务。' }),
    cases: words({ label: '所用案例', group: '怎样宣传', help: '写案由，不写当事人姓名。' }),
    trainees: references({ label: '参加培训的骨干', group: '怎样宣传', to: legalLeader.name }),
    audience: number({ label: '受众', unit: '人', group: '受众和资料' }),
    countedBy: choice({
      label: '受众怎样计数',
      group: '受众和资料',
      choices: { signed: '签到', handed: '按发放份数', estimated: '现场估计', platform: '平台统计' },
    }),
    boards: number({ label: '展板', unit: '块', group: '受众和资料' }),
    leaflets: number({ label: '发放资料', unit: '份', group: '受众和资料' }),
    books: number({ label: '发放书籍', unit: '册', group: '受众和资料' }),
    gifts: number({ label: '发放宣传品', unit: '件', group: '受众和资料' }),
    videos: number({ label: '短视频', unit: '条', group: '受众和资料' }),
    posts: number({ label: '推文', unit: '篇', group: '受众和资料' }),
  },
  list: ['title', 'heldOn', 'campaigns', 'form', 'venue', 'audience'],
  identity: ['heldOn', 'title'],
  on: 'heldOn',
  workflow: filing(['office-clerk', 'section-clerk']),
  evidence: { min: 1, before: 'filed' },
  enteredBy: ['office-clerk', 'section-clerk'],
  sample: {
    title: '民法典进石桥村',
    heldOn: '2023-05-23',
    campaigns: '民法典宣传月',
    publicised: '中华人民共和国民法典',
    form: '宣讲',
    venue: '乡村',
    sites: '石桥村文化广场',
    outreachPlaces: '石桥村',
    speakers: '曹立言',
    cases: '一起相邻通行纠纷',
    audience: '46',
    countedBy: '签到',
    leaflets: '120',
  },
})
