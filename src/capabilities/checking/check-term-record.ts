import { cite } from '#kernel/citation.ts'
import { choice, number, text } from '#kernel/field.ts'
import { defineRecordType } from '#kernel/record-type.ts'
import { filing } from '#kernel/workflow.ts'
import { termKinds } from './term-kinds-words.ts'

/** A word that the organ wants marked, or one that came marked with the product and that it lets stand. */
export const checkTerm = defineRecordType({
  name: 'check-term',
  title: '核对用语',
  basis: cite('本产品规则：核对所用的词语可以由单位增改，谁、何时、依据什么都有记录'),
  fields: {
    words: text({
      label: '写法',
      required: true,
      maxLength: 60,
      help: '文稿里出现的原样文字，如“机关党委会”。',
    }),
    kind: choice({
      label: '怎样对待',
      required: true,
      choices: termKinds,
      help: '“允许”的，规则库里标这一处的提示不再出现；要换一种提示的，先“允许”，再登记一条“应当改”。',
    }),
    useInstead: text({ label: '改为', maxLength: 60, help: '有把握的才填，填了就可以一键修改。' }),
    reason: text({ label: '说明', maxLength: 200, help: '提示时给人看的话。' }),
    sinceYear: number({
      label: '起用年度',
      min: 2000,
      max: 2199,
      help: '述法年度；不知道的不填，提示会写“有效期待核”。',
    }),
    untilYear: number({
      label: '停用年度',
      min: 2000,
      max: 2199,
      help: '最后一个适用的述法年度；不再需要的填写，不删除。',
    }),
    source: text({ label: '依据', required: true, maxLength: 200, help: '文件名称、文号或者谁的要求。' }),
  },
  list: ['words', 'kind', 'useInstead', 'sinceYear', 'untilYear', 'source'],
  identity: ['words', 'kind'],
  workflow: filing(['office-clerk']),
  enteredBy: ['office-clerk'],
  sample: {
    words: '机关党委会',
    kind: '应当改',
    useInstead: '机关党组会议',
    reason: '机关设党组，不设党委',
    sinceYear: '2022',
    source: '云川市人大常委会机关“三定”规定',
  },
})
