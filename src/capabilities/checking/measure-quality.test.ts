import assert from 'node:assert/strict'
import { test } from 'node:test'
import { markedTexts } from './examples/marked-texts.ts'
import { measureQuality } from './measure-quality.ts'

const { families, missed, wrong } = measureQuality()
const sum = (key: 'marked' | 'found' | 'reported' | 'right') => families.reduce((total, one) => total + one[key], 0)

test('of the faults marked by hand at least 95 in 100 are found', () => {
  assert.ok(markedTexts.length >= 40)
  assert.ok(sum('marked') >= 300)
  assert.ok(sum('found') / sum('marked') >= 0.95, JSON.stringify(missed, null, 1))
})

test('of what is reported at least 90 in 100 is a marked fault', () => {
  assert.ok(sum('right') / sum('reported') >= 0.9, JSON.stringify(wrong, null, 1))
})

test('a text whose faults are not marked is measured as all wrong', () => {
  const bare = markedTexts.map(({ name, text }) => ({ name, text: text.replaceAll(/⟦[^|⟧]*\||⟧/gu, '') }))
  const found = measureQuality(bare)
  assert.equal(
    found.families.reduce((total, one) => total + one.right, 0),
    0,
  )
  assert.ok(found.wrong.length > 80)
})
