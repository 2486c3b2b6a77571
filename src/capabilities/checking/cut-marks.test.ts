import assert from 'node:assert/strict'
import { test } from 'node:test'
import { cutMarks } from './cut-marks.ts'

const range = (start: number, end: number) => ({ start, end })
const cut = (line: readonly [number, number], ...findings: readonly (readonly [number, number])[]) =>
  cutMarks(
    range(...line),
    findings.map(([start, end]) => range(start, end)),
  ).map(({ start, end, marks }) => [start, end, ...marks].join(' '))

test('a line without findings is one piece', () => assert.deepEqual(cut([5, 9]), ['5 9']))
test('the piece before, the mark, the piece after', () =>
  assert.deepEqual(cut([0, 9], [3, 5]), ['0 3', '3 5 0', '5 9']))
test('where two overlap, the narrowest comes first', () =>
  assert.deepEqual(cut([0, 9], [0, 9], [3, 5]), ['0 3 0', '3 5 1 0', '5 9 0']))
test('one that goes on over the line end is cut at it', () => assert.deepEqual(cut([5, 9], [7, 20]), ['5 7', '7 9 0']))
test('one without length stands at its place', () => assert.deepEqual(cut([0, 4], [4, 4]), ['0 4', '4 4 0']))
