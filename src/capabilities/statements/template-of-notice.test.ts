import assert from 'node:assert/strict'
import { test } from 'node:test'
import { exampleOrgan } from './examples-under-check.ts'
import { templateFor } from './template.ts'
import { templateOfNotice } from './template-of-notice.ts'

const own = templateFor(exampleOrgan)
const open = { outline: [], maxCharacters: null, problemShare: null, requiredItems: [] }

function shape(outline: readonly string[]) {
  return templateOfNotice(own, { ...open, outline }).sections.map(({ title, pillars }) => [
    title,
    ...pillars.map(({ id }) => id),
  ])
}

test('without a notice the organ keeps its own skeleton', () => {
  assert.equal(templateOfNotice(own, null), own)
})

test('a notice without an outline changes only what it says', () => {
  const template = templateOfNotice(own, { ...open, maxCharacters: 3000, problemShare: 30 })
  assert.equal(template.sections, own.sections)
  assert.deepEqual([template.maxCharacters, template.problemShare], [3000, 30])
})

test('a general heading takes all work that no other heading names', () => {
  assert.deepEqual(shape(['履职情况', '学法用法情况', '存在的问题', '下一步打算']), [
    ['履职情况', 'last-year', 'first-responsible', 'supervision'],
    ['学法用法情况', 'study'],
    ['存在的问题', 'problems'],
    ['下一步打算', 'measures'],
  ])
})

test('a heading that names no part is a part of its own', () => {
  assert.deepEqual(shape(['主要做法和成效', '典型案例', '问题', '措施'])[1], ['典型案例', 'outline-2'])
})

test('what the law demands and the outline forgets follows at the end', () => {
  assert.deepEqual(shape(['法治建设第一责任人履职情况', '人大监督情况']), [
    ['法治建设第一责任人履职情况', 'last-year', 'study', 'first-responsible'],
    ['人大监督情况', 'supervision'],
    ['存在的主要问题', 'problems'],
    ['下一步工作措施', 'measures'],
  ])
})
