import assert from 'node:assert/strict'
import { test } from 'node:test'
import { examPresets } from './presets-data.ts'

for (const { title, blueprint, bands } of examPresets)
  test(`${title}：满分100分，等次从高到低`, () => {
    assert.equal(
      blueprint.parts.reduce((sum, { count, tenths }) => sum + count * tenths, 0),
      1000,
    )
    assert.deepEqual(
      bands,
      bands.toSorted((a, b) => b.from - a.from),
    )
  })
