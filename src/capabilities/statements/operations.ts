import type { Capacity } from '#kernel/capacity.ts'
import { choice, date, number, reference, text } from '#kernel/field.ts'
import { defineOperation } from '#kernel/operation.ts'
import { blockBody } from './body-guard.ts'

const writers: readonly Capacity[] = ['office-clerk', 'section-clerk', 'secretary', 'member']
const keepers: readonly Capacity[] = ['office-clerk', 'secretary']

const ofStatement = reference({ label: '述法报告', to: 'statement', required: true })
const block = text({ label: '段落', required: true, maxLength: 40 })
const version = number({ label: '版本', required: true, min: 1 })

export const draftOperation = defineOperation({
  name: 'statement/draft',
  title: '按台账起草述法报告',
  effect: 'write',
  by: keepers,
  input: {
    postTerm: reference({ label: '述法人任职', to: 'post-term', required: true }),
    year: number({ label: '年度', required: true, min: 2000, max: 2100 }),
    form: choice({
      label: '述法形式',
      choices: { written: '书面述法', meeting: '会议述法', special: '专题述法' },
    }),
    givenOn: date({ label: '成文日期' }),
  },
})

export const redraftOperation = defineOperation({
  name: 'statement/redraft',
  title: '重新起草一部分',
  effect: 'write',
  by: keepers,
  input: { statement: ofStatement, pillar: text({ label: '部分', required: true, maxLength: 40 }) },
})

export const saveBlockOperation = defineOperation({
  name: 'statement/save-block',
  title: '修改段落',
  effect: 'write',
  by: writers,
  input: { statement: ofStatement, block, version },
  body: blockBody,
})

export const insertBlockOperation = defineOperation({
  name: 'statement/insert-block',
  title: '增加段落',
  effect: 'write',
  by: writers,
  input: { statement: ofStatement, after: text({ label: '在此段之后', maxLength: 40 }), block },
  body: blockBody,
})

export const removeBlockOperation = defineOperation({
  name: 'statement/remove-block',
  title: '删去段落',
  effect: 'write',
  by: writers,
  input: { statement: ofStatement, block, version },
})

export const refreshOperation = defineOperation({
  name: 'statement/refresh',
  title: '更新数字',
  effect: 'write',
  by: writers,
  input: { statement: ofStatement, block: text({ label: '段落', maxLength: 40 }) },
})

export const commentOperation = defineOperation({
  name: 'statement/comment',
  title: '批注',
  effect: 'write',
  by: [...writers, 'discipline'],
  input: {
    statement: ofStatement,
    block,
    quote: text({ label: '所指文字', maxLength: 200 }),
    words: text({ label: '批注', required: true, lines: 3, maxLength: 500 }),
  },
})

export const resolveCommentOperation = defineOperation({
  name: 'statement/resolve-comment',
  title: '批注已处理',
  effect: 'write',
  by: writers,
  input: { statement: ofStatement, comment: text({ label: '批注', required: true, maxLength: 40 }) },
})

export const keepVersionOperation = defineOperation({
  name: 'statement/keep-version',
  title: '存为一版',
  effect: 'write',
  by: writers,
  input: { statement: ofStatement, label: text({ label: '版本说明', required: true, maxLength: 60 }) },
})

export const sealOperation = defineOperation({
  name: 'statement/seal',
  title: '定稿',
  effect: 'write',
  by: keepers,
  input: { statement: ofStatement },
})

export const yearOperation = defineOperation({
  name: 'statement/year',
  title: '查看新年度要接续的事项',
  effect: 'read',
  by: ['office-clerk', 'secretary', 'member'],
  input: { year: number({ label: '年度', min: 2000, max: 2100 }) },
})

export const openYearOperation = defineOperation({
  name: 'statement/open-year',
  title: '开启新年度',
  effect: 'write',
  by: ['office-clerk'],
  input: { year: number({ label: '年度', required: true, min: 2000, max: 2100 }) },
})

export const statementOperations = [
  yearOperation,
  openYearOperation,
  draftOperation,
  redraftOperation,
  saveBlockOperation,
  insertBlockOperation,
  removeBlockOperation,
  refreshOperation,
  commentOperation,
  resolveCommentOperation,
  keepVersionOperation,
  sealOperation,
]
