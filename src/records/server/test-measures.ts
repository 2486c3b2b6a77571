import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { AnyMeasure } from '#kernel/capability.ts'
import type { Ledger } from '#kernel/passage.ts'

/** One test per measure against its figure, counted by hand; its parts add up to it, and none is left out. */
export function testMeasures(
  measures: readonly AnyMeasure[],
  ledger: Ledger,
  figures: Readonly<Record<string, number>>,
): void {
  for (const measure of measures) {
    test(measure.id, () => {
      const { value } = ledger.figure(measure)
      assert.equal(value, figures[measure.id])
      for (const field of measure.parts ?? []) assert.equal(sumOfParts(ledger, measure, field), value, field)
    })
  }
  test('every measure is in the table', () => {
    assert.deepEqual(
      measures.map(({ id }) => id),
      Object.keys(figures),
    )
  })
}

function sumOfParts(ledger: Ledger, measure: AnyMeasure, field: string): number {
  const declared = measure.over.fields[field]
  assert.equal(declared?.kind, 'choice')
  const values = declared?.kind === 'choice' ? Object.keys(declared.choices) : []
  return values.reduce((sum, value) => sum + ledger.figure(measure, { field, value }).value, 0)
}
