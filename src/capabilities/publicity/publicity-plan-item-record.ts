import { section } from '#capabilities/organs/index.ts'
import type { Capacity } from '#kernel/capacity.ts'
import { cite } from '#kernel/citation.ts'
import { choice, date, text } from '#kernel/field.ts'
import { defineRecordType } from '#kernel/record-type.ts'
import { calendarDays } from '#law/data/calendar-data.ts'

const clerks: readonly Capacity[] = ['office-clerk', 'section-clerk']

/** One entry of the year's list of publicity duties: a day of the calendar, or something of the organ's own. */
export const publicityPlanItem = defineRecordType({
  name: 'publicity-plan-item',
  title: '普法计划事项',
  basis: cite('《关于实行国家机关“谁执法谁普法”普法责任制的意见》', undefined, 'second-hand'),
  fields: {
    title: text({
      label: '普法事项',
      required: true,
      maxLength: 60,
      help: `普法日历上的用官方名称，如“${calendarDays.find(({ id }) => id === 'constitution-day')?.title ?? ''}”；普法活动凭这个名称对上计划。`,
    }),
    startsOn: date({ label: '计划开始日', required: true }),
    endsOn: date({ label: '计划结束日' }),
    scope: choice({
      label: '普法范围',
      choices: { internal: '系统内', public: '面向社会', both: '系统内和社会' },
    }),
    content: text({ label: '普法内容', lines: 2, maxLength: 300 }),
    section: section({ label: '负责科室', required: true }),
    notice: text({
      label: '年度通知',
      maxLength: 60,
      help: '每年由通知定日期的活动，收到通知后填写文号，并按通知改日期。',
    }),
    theme: text({ label: '年度主题', maxLength: 80 }),
  },
  list: ['title', 'startsOn', 'endsOn', 'section', 'notice'],
  identity: ['startsOn', 'title'],
  on: 'startsOn',
  workflow: {
    states: { proposed: '待选', planned: '已列入', dropped: '不列入' },
    first: 'proposed',
    open: ['proposed'],
    counted: ['planned'],
    transitions: [
      { act: 'plan', label: '列入计划', from: ['proposed'], to: 'planned', by: clerks, mustBeValid: true },
      {
        act: 'drop',
        label: '不列入',
        from: ['proposed', 'planned'],
        to: 'dropped',
        by: clerks,
        note: { label: '缘由', required: false },
      },
      { act: 'resume', label: '重新考虑', from: ['dropped'], to: 'proposed', by: clerks },
    ],
  },
  enteredBy: clerks,
  sample: {
    title: '宪法宣传周',
    startsOn: '2023-12-01',
    endsOn: '2023-12-07',
    scope: '系统内和社会',
    content: '宪法，常委会监督职权',
    section: '办公室',
    notice: '云普办〔2023〕11号',
    theme: '大力弘扬宪法精神，建设社会主义法治文化',
  },
})
