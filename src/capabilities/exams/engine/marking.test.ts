import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Question } from '../papers/question.ts'
import type { FormQuestion, Struck } from './form.ts'
import { settledMarks } from './given-marks.ts'
import type { KeptAnswer } from './kept-sheet.ts'
import { markSheet } from './marking.ts'
import type { MultipleRule } from './setting.ts'

const asked = { id: 'a', version: 1, stem: '', explanation: null, law: null, article: null, difficulty: null }
const options = ['甲', '乙', '丙', '丁']
const single: Question = { ...asked, kind: 'single', options, right: [1] }
const multiple: Question = { ...asked, kind: 'multiple', options, right: [0, 2, 3] }
const truth: Question = { ...asked, kind: 'true-false', options: ['正确', '错误'], right: [0] }
const fillIn: Question = {
  ...asked,
  kind: 'fill-in',
  accepted: [
    ['应当', '应'],
    ['五', '5'],
  ],
}
const words: Question = { ...asked, kind: 'short-answer', answer: '' }

const formed = (question: Question, tenths: number, struck?: Struck): FormQuestion => ({
  ...{ question, tenths, shown: [] },
  ...(struck === undefined ? {} : { struck }),
})

function given(question: Question, answer: KeptAnswer | undefined, rule: MultipleRule, tenths = 60): number | null {
  const sheet = answer === undefined ? {} : { 0: [answer, 1, 0] as const }
  return markSheet({ questions: [formed(question, tenths)], multiple: rule }, sheet).tenths
}

const table: [
  name: string,
  question: Question,
  answer: KeptAnswer | undefined,
  rule: MultipleRule,
  tenths: number | null,
][] = [
  ['没有答', single, undefined, 'all-right', 0],
  ['单选对', single, [1], 'all-right', 60],
  ['单选错', single, [0], 'half', 0],
  ['判断对', truth, [0], 'all-right', 60],
  ['判断错', truth, [1], 'all-right', 0],
  ['多选全对', multiple, [0, 2, 3], 'all-right', 60],
  ['多选漏一个，全对才得分', multiple, [0, 2], 'all-right', 0],
  ['多选漏一个，得一半', multiple, [0, 2], 'half', 30],
  ['多选漏一个，按选对的给', multiple, [0, 2], 'each', 40],
  ['多选选了错的，都不得分', multiple, [0, 1], 'half', 0],
  ['多选全选', multiple, [0, 1, 2, 3], 'each', 0],
  ['多选收回了', multiple, [], 'each', 0],
  ['填空都对，全角、空格、书名号不计', fillIn, [' 应当 ', '《５》'], 'all-right', 60],
  ['填空对一半', fillIn, ['应', '六'], 'all-right', 30],
  ['填空没填', fillIn, ['', ''], 'all-right', 0],
  ['简答没有评', words, '要点', 'all-right', null],
  ['简答没有答，不用评', words, '  ', 'all-right', 0],
]

for (const [name, question, answer, rule, tenths] of table)
  test(name, () => assert.equal(given(question, answer, rule), tenths))

test('points of half a tenth are rounded down, never up', () => {
  assert.equal(given(multiple, [0, 2], 'half', 15), 7)
  assert.equal(given(fillIn, ['应', ''], 'all-right', 15), 7)
})

test('a granted question gives its points to everyone; a dropped one lets the others count for more', () => {
  const mark = (struck: Struck | undefined, answer: KeptAnswer) =>
    markSheet(
      { questions: [formed(single, 60, struck), formed(truth, 40)], multiple: 'half' },
      {
        0: [answer, 1, 0],
        1: [[0], 2, 0],
      },
    ).tenths
  assert.deepEqual([mark(undefined, [0]), mark('granted', [0]), mark('granted', [1])], [40, 100, 100])
  assert.deepEqual([mark('dropped', [0]), mark('dropped', [1])], [100, 100])
  const none = markSheet({ questions: [formed(single, 60, 'dropped')], multiple: 'half' }, {})
  assert.equal(none.tenths, 60)
})

test('short answers: one marker, two and their mean, a third where they are far apart', () => {
  const points = (...tenths: number[]) =>
    tenths.map((one, index) => ({ question: 'a', marker: `${index}`, tenths: one }))
  const settled = (markers: 1 | 2, ...tenths: number[]) =>
    settledMarks({ markers, markersApartTenths: 20 }, points(...tenths)).get('a')
  assert.deepEqual([settled(1), settled(1, 50)], [undefined, 50])
  assert.deepEqual([settled(2, 50), settled(2, 50, 60), settled(2, 50, 65)], [undefined, 55, 58])
  assert.deepEqual([settled(2, 30, 60), settled(2, 30, 60, 45)], [undefined, 45])
})
