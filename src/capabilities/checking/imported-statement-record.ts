import type { Capacity } from '#kernel/capacity.ts'
import { cite } from '#kernel/citation.ts'
import { choice, date, reference, text } from '#kernel/field.ts'
import { defineRecordType } from '#kernel/record-type.ts'

const writers: readonly Capacity[] = ['office-clerk', 'section-clerk', 'secretary', 'member']

/** A statement that came from elsewhere, kept with its file, its versions and what was decided about its findings. */
export const importedStatement = defineRecordType({
  name: 'imported-statement',
  title: '核对的文稿',
  basis: cite('本产品规则：核对过的文稿连同原文件留存，改了什么、保留了什么都有记录'),
  fields: {
    title: text({ label: '文稿标题', required: true, maxLength: 120 }),
    origin: choice({
      label: '谁的文稿',
      required: true,
      choices: { own: '本单位的', other: '其他单位的' },
      help: '本单位的文稿对照本单位的情况、当年通知和台账；其他单位的只看文字。',
    }),
    postTerm: reference({ label: '述法人任职', to: 'post-term' }),
    periodUntil: date({ label: '述法期间止', required: true, help: '哪一年度的述法，由这个日期决定。' }),
  },
  list: ['title', 'origin', 'postTerm', 'periodUntil'],
  identity: ['title', 'periodUntil'],
  on: 'periodUntil',
  workflow: {
    states: { checking: '核对中', checked: '已核对' },
    first: 'checking',
    open: ['checking'],
    counted: ['checked'],
    transitions: [
      { act: 'finish', label: '核对完毕', from: ['checking'], to: 'checked', by: writers, mustBeValid: true },
      { act: 'resume', label: '继续核对', from: ['checked'], to: 'checking', by: writers },
    ],
  },
  enteredBy: writers,
  madeAt: { to: '/checking', label: '核对文稿' },
  sample: {
    title: '2022年度述法报告',
    origin: '本单位的',
    postTerm: '党组书记（周明远）',
    periodUntil: '2022-12-31',
  },
})
