import { date, reference, references, text } from '#kernel/field.ts'
import { defineRecordType } from '#kernel/record-type.ts'
import { filing } from '#kernel/workflow.ts'
import { establishment } from './basis-words.ts'

/** One adjustment of sections and functions within the 三定 provisions, before and after. */
export const structureChange = defineRecordType({
  name: 'structure-change',
  title: '三定调整',
  basis: establishment,
  fields: {
    title: text({
      label: '调整事项',
      required: true,
      maxLength: 80,
      group: '调什么',
      help: '写调整的内容，如“办公室和研究室的职责划分”。',
    }),
    number: text({ label: '调整文号', maxLength: 60, group: '调什么' }),
    adjustedOn: date({ label: '调整日期', required: true, group: '调什么' }),
    sections: references({ label: '涉及科室', to: 'section', group: '调什么' }),
    reason: text({ label: '调整理由', required: true, maxLength: 200, group: '为什么' }),
    problem: reference({ label: '调整针对的问题', to: 'problem', group: '为什么', help: '问题台账里有的，选它。' }),
    before: text({
      label: '调整以前',
      required: true,
      lines: 4,
      maxLength: 600,
      group: '前后对照',
      help: '一项一行，与调整以后的逐行对应。',
    }),
    after: text({ label: '调整以后', required: true, lines: 4, maxLength: 600, group: '前后对照' }),
  },
  list: ['title', 'adjustedOn', 'number', 'sections'],
  identity: ['title', 'adjustedOn'],
  on: 'adjustedOn',
  workflow: filing(['office-clerk']),
  evidence: { min: 1, before: 'filed' },
  enteredBy: ['office-clerk'],
  sample: {
    title: '办公室和研究室的职责划分',
    number: '云人办发〔2023〕15号',
    adjustedOn: '2023-09-05',
    sections: '办公室、研究室',
    reason: '信息工作两个科室都管，文稿核对没有科室管',
    before: '人大信息由办公室、研究室分别报送',
    after: '人大信息由研究室统一报送',
  },
})
