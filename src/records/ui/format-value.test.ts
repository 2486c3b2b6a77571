import assert from 'node:assert/strict'
import { test } from 'node:test'
import {
  choice,
  date,
  type Field,
  type FieldValue,
  number,
  reference,
  references,
  text,
  words,
  yesNo,
} from '#kernel/field.ts'
import { formatCell, formatValue } from './format-value.ts'

const titles = { p1: '周明远', p2: '沈玉兰', p3: '李强', p4: '王芳' }
const form = choice({ label: '形式', choices: { lecture: '专题讲座' } })
const people = references({ label: '人员', to: 'person' })

const examples: readonly (readonly [Field, FieldValue, string])[] = [
  [text({ label: '主题' }), '学习宪法', '学习宪法'],
  [text({ label: '主题' }), null, ''],
  [number({ label: '人数', unit: '人' }), 0, '0人'],
  [date({ label: '日期' }), '2023-12-04', '2023年12月4日'],
  [form, 'lecture', '专题讲座'],
  [form, 'gone', 'gone'],
  [yesNo({ label: '公开' }), true, '是'],
  [yesNo({ label: '公开' }), false, '否'],
  [words({ label: '法律' }), ['宪法', '民法典'], '宪法、民法典'],
  [reference({ label: '主持人', to: 'person' }), 'p1', '周明远'],
  [reference({ label: '主持人', to: 'person' }), 'nobody', '（已不可见的记录）'],
  [people, ['p2', 'p1'], '沈玉兰、周明远'],
  [people, [], ''],
]

test('every kind of value reads as people write it', () => {
  for (const [field, value, expected] of examples) assert.equal(formatValue(field, value, titles), expected)
})

test('a cell cuts a long list of people, the record page does not', () => {
  const all = ['p1', 'p2', 'p3', 'p4']
  assert.equal(formatCell(people, all, titles), '周明远、沈玉兰等 4 人')
  assert.equal(formatValue(people, all, titles), '周明远、沈玉兰、李强、王芳')
})
