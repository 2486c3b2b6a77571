import { cite } from '#kernel/citation.ts'
import { choice, date, number, text } from '#kernel/field.ts'
import { defineRecordType } from '#kernel/record-type.ts'
import { filing } from '#kernel/workflow.ts'

/** One thing measured in two years. Only what it proves may be called better. */
export const indicator = defineRecordType({
  name: 'indicator',
  title: '成效指标',
  basis: cite('本产品规则：凡述必有据'),
  fields: {
    title: text({
      label: '指标名称',
      required: true,
      maxLength: 60,
      group: '量什么',
      help: '写量的是什么，如“机关工作人员学法考试平均成绩”；不写“提高”“明显”。',
    }),
    definition: text({
      label: '指标口径',
      required: true,
      lines: 2,
      maxLength: 300,
      group: '量什么',
      help: '怎样算出来、算谁不算谁；两年口径不同的，不能比较，不填上年的数。',
    }),
    unit: text({ label: '指标单位', required: true, maxLength: 10, group: '量什么', help: '如“分”“%”“个工作日”。' }),
    direction: choice({
      label: '指标方向',
      required: true,
      group: '量什么',
      choices: { up: '升高为好', down: '降低为好' },
    }),
    pillar: choice({
      label: '写入材料的部分',
      required: true,
      group: '量什么',
      choices: {
        study: '学法用法、学法普法',
        'first-responsible': '第一责任人职责',
        supervision: '服务保障人大监督',
      },
    }),
    measuredOn: date({ label: '测得日期', required: true, group: '量得多少' }),
    value: number({
      label: '本年的数',
      required: true,
      group: '量得多少',
      help: '只填整数；有小数的四舍五入，口径中写明。',
    }),
    lastValue: number({
      label: '上年的数',
      group: '量得多少',
      help: '上年已在本台账登记的，与上年一致；没有测过的不填，材料里就不作比较。',
    }),
    source: text({
      label: '数据来源',
      required: true,
      maxLength: 200,
      group: '量得多少',
      help: '写材料名称和日期，如“2023年10次考试成绩单”。',
    }),
    target: number({ label: '下年的目标', group: '下一步', help: '写入下一步工作措施；没有目标的不填。' }),
  },
  list: ['title', 'measuredOn', 'value', 'lastValue', 'unit', 'target'],
  identity: ['title', 'measuredOn'],
  on: 'measuredOn',
  workflow: filing(['office-clerk', 'section-clerk']),
  evidence: { min: 1, before: 'filed' },
  enteredBy: ['office-clerk', 'section-clerk'],
  sample: {
    title: '机关工作人员学法考试平均成绩',
    definition: '全年各次全员考试首次成绩按实考人数加权平均，四舍五入取整数。',
    unit: '分',
    direction: '升高为好',
    pillar: '学法用法、学法普法',
    measuredOn: '2023-12-22',
    value: '87',
    lastValue: '82',
    source: '2022年、2023年法律知识考试成绩单',
    target: '88',
  },
})
