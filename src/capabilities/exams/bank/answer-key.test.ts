import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { QuestionKind } from '../papers/question.ts'
import { readKey, writeKey } from './answer-key.ts'

const table: readonly (readonly [kind: QuestionKind, written: string, kept: string | undefined])[] = [
  ['single', 'B', 'B'],
  ['single', 'ｂ', 'B'],
  ['multiple', 'D、A，B', 'ABD'],
  ['multiple', 'A B D', 'ABD'],
  ['multiple', 'A和C', 'AC'],
  ['single', '甲', undefined],
  ['single', '', undefined],
  ['true-false', '√', '正确'],
  ['true-false', '×', '错误'],
  ['true-false', '对', '正确'],
  ['true-false', 'x', '错误'],
  ['true-false', 'F', '错误'],
  ['true-false', '大概', undefined],
  ['fill-in', '三', '三'],
  ['fill-in', '三 ；五 | 伍', '三；五|伍'],
  ['fill-in', '；', undefined],
  ['short-answer', '一是……；二是……', '一是……；二是……'],
]

for (const [kind, written, kept] of table)
  test(`${kind}: ${written} → ${kept ?? '不是答案'}`, () => {
    const key = readKey(kind, written)
    assert.equal(key === undefined ? undefined : writeKey(key, kind), kept)
  })
