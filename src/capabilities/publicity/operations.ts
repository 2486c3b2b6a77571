import { section } from '#capabilities/organs/index.ts'
import { number } from '#kernel/field.ts'
import { defineOperation } from '#kernel/operation.ts'

export const openYearOperation = defineOperation({
  name: 'publicity/open-year',
  title: '按普法日历列出一年的事项',
  effect: 'write',
  by: ['office-clerk'],
  input: {
    year: number({ label: '计划年度', required: true, min: 2018, max: 2100 }),
    section: section({ label: '负责科室（可逐项再改）' }),
  },
})
