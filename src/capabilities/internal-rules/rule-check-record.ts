import { people } from '#capabilities/organs/index.ts'
import { choice, date, references, text } from '#kernel/field.ts'
import { defineRecordType } from '#kernel/record-type.ts'
import { filing } from '#kernel/workflow.ts'
import { stationedGroup } from './basis-words.ts'

/** One look at whether rules are kept: by whom, of which rules, what was found. */
export const ruleCheck = defineRecordType({
  name: 'rule-check',
  title: '制度执行检查',
  basis: stationedGroup,
  fields: {
    title: text({ label: '检查名称', required: true, maxLength: 80, group: '查什么' }),
    checkedOn: date({ label: '检查日期', required: true, group: '查什么', help: '分几天的，写最后一天。' }),
    by: choice({
      label: '检查单位',
      required: true,
      group: '查什么',
      choices: { discipline: '派驻纪检监察组', office: '办公室', superior: '上级机关' },
    }),
    rules: references({ label: '检查的制度', to: 'internal-rule', required: true, group: '查什么' }),
    inspectors: people({ label: '检查人员', group: '查什么' }),
    result: text({
      label: '检查结果',
      required: true,
      lines: 4,
      maxLength: 600,
      group: '查出什么',
      help: '写查了多少、有什么不合规定；数字以佐证材料为准。',
    }),
    problems: references({
      label: '立项的问题',
      to: 'problem',
      group: '查出什么',
      help: '查出的问题先在问题台账立项，再选到这里；没有的不选。',
    }),
  },
  list: ['title', 'checkedOn', 'by', 'rules'],
  identity: ['title', 'checkedOn'],
  on: 'checkedOn',
  workflow: filing(['office-clerk', 'discipline']),
  evidence: { min: 1, before: 'filed' },
  enteredBy: ['office-clerk', 'discipline'],
  sample: {
    title: '请销假和外出报备执行情况检查',
    checkedOn: '2023-09-26',
    by: '派驻纪检监察组',
    rules: '机关干部请销假办法（2023年修订）',
    inspectors: '章书恒',
    result: '抽查七至九月的请假单和报备单，手续齐全，一份销假登记晚了一天，已当场补登。',
  },
})
