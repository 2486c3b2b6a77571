import assert from 'node:assert/strict'
import { test } from 'node:test'
import { exampleFindings } from '#records/examples/example-findings.ts'
import { indicator, indicatorExamples, indicators } from './index.ts'

for (const [year, rows] of Object.entries(indicatorExamples))
  test(`${year}: nothing speaks against what was filed, but that half of 2024 is no better`, () => {
    const found = rows.flatMap(({ values }) =>
      exampleFindings(indicators, indicator, values, { titles: {}, today: '2024-06-30' }),
    )
    assert.deepEqual(
      found.map(({ rule }) => rule),
      year === '2024' ? ['indicators/value-worse'] : [],
    )
  })

test('last year’s value is what last year’s record says', () => {
  for (const { values } of indicatorExamples[2023]) {
    const before = indicatorExamples[2022].find(({ values: { title } }) => title === values.title)
    if (before !== undefined) assert.equal(values.lastValue, before.values.value)
  }
})
