import { cite } from '#kernel/citation.ts'
import { date, text, words } from '#kernel/field.ts'
import { defineRecordType } from '#kernel/record-type.ts'
import { filing } from '#kernel/workflow.ts'
import { lawSuggestions } from '#law/suggestions.ts'

/** One version of the list of Party rules and laws that leading officials must know. */
export const mustKnowList = defineRecordType({
  name: 'must-know-list',
  title: '应知应会清单',
  basis: cite('《关于建立领导干部应知应会党内法规和国家法律清单制度的意见》', undefined, 'second-hand'),
  fields: {
    title: text({
      label: '清单名称',
      required: true,
      maxLength: 80,
      help: '写全称，不加书名号；清单改版的另登一条，原来的不改。',
    }),
    edition: text({ label: '清单版本', required: true, maxLength: 30, help: '如“2023年版”。' }),
    approvedOn: date({ label: '清单审定日期', required: true }),
    posts: words({ label: '适用岗位', required: true, help: '清单管到哪些岗位，如“机关领导干部”。' }),
    commonLaws: words({
      label: '通用法律法规',
      help: '各岗位都要知道的，写全称，不加书名号；党内法规也写在这里。',
      suggestions: lawSuggestions,
    }),
    specialLaws: words({
      label: '专业法律法规',
      help: '按岗位职责要知道的，写全称，不加书名号。',
      suggestions: lawSuggestions,
    }),
  },
  list: ['title', 'edition', 'approvedOn', 'posts', 'commonLaws', 'specialLaws'],
  identity: ['title', 'approvedOn'],
  on: 'approvedOn',
  workflow: filing(['office-clerk', 'section-clerk']),
  evidence: { min: 1, before: 'filed' },
  enteredBy: ['office-clerk', 'section-clerk'],
  sample: {
    title: '机关领导干部应知应会党内法规和国家法律清单',
    edition: '2023年版',
    approvedOn: '2023-10-27',
    posts: '机关领导干部',
    commonLaws: '中国共产党章程、中华人民共和国宪法',
    specialLaws: '中华人民共和国各级人民代表大会常务委员会监督法',
  },
})
