import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Passage } from '#kernel/passage.ts'
import type { AnyRecord } from '#kernel/record-type.ts'
import { exampleLedger } from '../examples/example-ledger.ts'
import { exampleText } from '../examples/example-text.ts'

/** Whatever the year, one without records among them, and whichever wording is picked, the text is clean. */
export function testPassages(passages: readonly Passage[], records: readonly AnyRecord[]): void {
  for (const year of [2022, 2023, 2024, 2025]) {
    for (const seed of ['a', 'b', 'c', 'd']) {
      test(`clean text: ${year} ${seed}`, () => {
        assert.deepEqual(exampleText(passages, exampleLedger(records, year, seed)).faults, [])
      })
    }
  }
}
