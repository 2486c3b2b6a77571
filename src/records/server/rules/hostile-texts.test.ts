import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readableText } from '../readable-text.ts'
import { secrecyMarkIn, secrecyMarkInName } from './secrecy-marks.ts'

/** Files of any text are looked through while everybody waits: the time must grow with the length only. */
const stretches = [' ', '\r', '\u2028', '\t', '（', '【', '机密 ', '机 ', '密级 ', '\n ', '（ ', '绝密（']

test('a megabyte of whatever would tempt a pattern to look back is read at once', async () => {
  for (const stretch of stretches) {
    const hostile = stretch.repeat(1_000_000 / stretch.length)
    const start = performance.now()
    secrecyMarkIn(`${hostile}x`)
    secrecyMarkInName(hostile)
    const took = performance.now() - start
    assert.ok(took < 2000, `${JSON.stringify(stretch)}: ${took} ms`)
  }
})

test('a text file of five megabytes is read at once', async () => {
  const start = performance.now()
  const text = await readableText([Buffer.alloc(5_000_000, ' ')], 'text/plain')
  assert.equal(secrecyMarkIn(text), null)
  assert.ok(performance.now() - start < 3000)
})
