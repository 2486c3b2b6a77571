import { people, section } from '#capabilities/organs/index.ts'
import { choice, date, reference, text } from '#kernel/field.ts'
import { defineRecordType } from '#kernel/record-type.ts'
import { filing } from '#kernel/workflow.ts'
import { responsibility } from './basis-words.ts'

/** A text of the organ's own rules may be long. */
const textLength = 20_000

/** One rule of the organ made, amended or repealed: a version with its text, and the version before it. */
export const internalRule = defineRecordType({
  name: 'internal-rule',
  title: '机关制度',
  basis: responsibility,
  fields: {
    title: text({
      label: '制度名称',
      required: true,
      maxLength: 80,
      group: '什么制度',
      help: '写全称，不加书名号，如“机关干部请销假办法（2023年修订）”；同一制度的各次文本，名称里写明年份。',
    }),
    action: choice({
      label: '制修废',
      required: true,
      group: '什么制度',
      choices: { make: '制定', amend: '修订', repeal: '废止' },
    }),
    number: text({ label: '制度文号', maxLength: 60, group: '什么制度' }),
    issuedOn: date({ label: '制度印发日期', required: true, group: '什么制度' }),
    section: section({ label: '制度起草科室', group: '什么制度' }),
    predecessor: reference({
      label: '上一次的文本',
      to: 'internal-rule',
      group: '什么制度',
      help: '已在本台账登记的，选它，旧文本从它取得，不必再填。',
    }),
    reason: text({
      label: '制修废的缘由',
      required: true,
      lines: 3,
      maxLength: 400,
      group: '为什么',
      help: '写要解决的事，如“审批权限不清，外出不报备没有处理办法”。',
    }),
    problem: reference({ label: '针对的问题', to: 'problem', group: '为什么', help: '问题台账里有的，选它。' }),
    oldText: text({
      label: '旧文本',
      lines: 8,
      maxLength: textLength,
      group: '文本',
      help: '一条一行。只在上一次的文本没有登记时填写。',
    }),
    newText: text({
      label: '新文本',
      lines: 8,
      maxLength: textLength,
      group: '文本',
      help: '一条一行，与印发的一致。',
    }),
    readBy: people({
      label: '已阅知人员',
      group: '执行',
      help: '按签收单或传阅单一次登记，可以粘贴名单，不要求个人逐一填报。',
    }),
    reviewOn: date({ label: '制度评估日期', group: '执行', help: '下一次检查要不要改的日期，到期提醒。' }),
  },
  list: ['title', 'action', 'issuedOn', 'number', 'section', 'reviewOn'],
  identity: ['title', 'issuedOn'],
  on: 'issuedOn',
  workflow: filing(['office-clerk', 'section-clerk']),
  evidence: { min: 1, before: 'filed' },
  enteredBy: ['office-clerk', 'section-clerk'],
  sample: {
    title: '机关干部请销假办法（2023年修订）',
    action: '修订',
    number: '云人办发〔2023〕11号',
    issuedOn: '2023-07-03',
    section: '办公室',
    reason: '审批权限不清，销假没有登记',
    oldText: '第一条 请假由本人提出，领导同意。',
    newText: '第一条 请假一天以内由科室负责人批准，一天以上由分管领导批准。',
    readBy: '林晚晴、邵文喆',
    reviewOn: '2025-06-30',
  },
})
