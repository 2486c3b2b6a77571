import assert from 'node:assert/strict'
import { test } from 'node:test'
import { findLaw } from '#law/registry.ts'
import { readQuestionFile } from '../import/read-question-file.ts'
import { optionsOf } from '../options-of.ts'
import { shippedQuestions } from './shipped-questions-data.ts'

const read = shippedQuestions.map(({ name, text, ...facts }) => readQuestionFile(name, text, { ...facts, bank: [] }))
const all = read.flatMap(({ questions }) => questions)

test('three hundred and more, none with a doubt, none twice', () => {
  assert.ok(all.length >= 300, `${all.length}`)
  const doubts = read.flatMap(({ name, questions, unread }) =>
    [...questions.flatMap((one) => one.doubts), ...unread].map(({ line, message }) => `${name} ${line} ${message}`),
  )
  assert.deepEqual(doubts, [])
  assert.deepEqual(
    all.filter(({ alike }) => alike.some(({ isSame }) => isSame)).map(({ values }) => values.stem),
    [],
  )
})

test('each names a law of the registry, a difficulty and how far it was checked', () => {
  for (const { values } of all) {
    assert.equal(findLaw(values.law ?? '')?.title, values.law, values.stem ?? '')
    assert.notEqual(values.difficulty, null, values.stem ?? '')
    if (values.checked === 'read')
      assert.ok(values.article !== null || /党委（党组）/u.test(values.law ?? ''), values.stem ?? '')
  }
})

test('a choice has four options, and no letter is right much more often than another', () => {
  const singles = all.filter(({ values }) => values.kind === 'single')
  for (const { values } of singles) assert.equal(optionsOf(values).length, 4, values.stem ?? '')
  const share = (letter: string) => singles.filter(({ values }) => values.answer === letter).length / singles.length
  for (const letter of 'ABCD') assert.ok(share(letter) > 0.1 && share(letter) < 0.45, `${letter} ${share(letter)}`)
})

test('what is true and what is not are both asked', () => {
  const judged = all.filter(({ values }) => values.kind === 'true-false')
  const wrong = judged.filter(({ values }) => values.answer === '错误')
  assert.ok(wrong.length > judged.length / 4 && wrong.length < (judged.length * 3) / 4)
  for (const { values } of wrong) assert.notEqual(values.explanation, null, values.stem ?? '')
})
