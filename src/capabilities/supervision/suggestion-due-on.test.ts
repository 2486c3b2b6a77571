import assert from 'node:assert/strict'
import { test } from 'node:test'
import { suggestionDueOn } from './suggestion-due-on.ts'

for (const [handedOverOn, term, due] of [
  ['2023-02-10', 'three', '2023-05-10'],
  ['2023-02-10', 'six', '2023-08-10'],
  ['2023-11-30', 'three', '2024-02-29'],
  ['2022-11-30', 'three', '2023-02-28'],
  ['2023-08-31', 'six', '2024-02-29'],
  ['2023-10-05', 'three', '2024-01-05'],
] as const)
  test(`${handedOverOn} ${term}`, () => {
    assert.equal(suggestionDueOn(handedOverOn, term), due)
  })
