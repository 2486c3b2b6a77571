import assert from 'node:assert/strict'
import { test } from 'node:test'
import { runRule } from '#kernel/rule.ts'
import type { LawEntry } from '#law/entry.ts'
import { findLaw } from '#law/registry.ts'
import { questionLawChanged } from './question-law-changed.ts'

const repealed: LawEntry = {
  ...{ id: 'old', title: '某条例', kind: 'administrative-regulation', source: '试', checked: 'read' },
  ...{ inForceOn: '2001-01-01', repealedOn: '2024-05-01' },
}

const told = (entry: LawEntry | undefined, madeOn: string | null, today = '2026-11-24') =>
  [...runRule(questionLawChanged, { law: entry?.title ?? '', madeOn, checked: 'read', entry }, { today })].map(
    ({ message }) => message,
  )

test('made before the amendment', () => {
  assert.deepEqual(told(findLaw('监督法'), '2023-01-01'), [
    '《中华人民共和国各级人民代表大会常务委员会监督法》2024-11-08起施行修改后的文本，本题是此前命的',
  ])
})

test('made on the day of the amendment, or after', () => {
  assert.deepEqual(told(findLaw('监督法'), '2024-11-08'), [])
  assert.deepEqual(told(findLaw('监督法'), '2025-01-01'), [])
})

test('an amendment that does not hold yet says nothing', () => {
  assert.deepEqual(told(findLaw('监督法'), '2023-01-01', '2024-11-07'), [])
})

test('repealed', () => {
  assert.deepEqual(told(repealed, '2020-01-01'), ['《某条例》已于2024-05-01废止，本题是此前命的'])
  assert.deepEqual(told(repealed, '2020-01-01', '2024-04-30'), [])
})

test('without a day or an entry nobody knows', () => {
  assert.deepEqual(told(repealed, null), [])
  assert.deepEqual(told(undefined, '2020-01-01'), [])
})
