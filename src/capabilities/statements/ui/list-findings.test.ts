import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { BlockBody } from '../block.ts'
import { allFindings } from './list-findings.ts'

const body: BlockBody = { kind: 'paragraph', level: null, title: '', pieces: [], pillar: 'study', rests: [], gap: null }
const blocks = ['a', 'b'].map((id, position) => ({ id, position, version: 1, body }))
const inText = (key: string, code: string, strength: 'block' | 'warn', block: string) => ({
  ...{ key, code, rule: `checking/${key}`, strength, message: key, start: 0, end: 2, accepted: null },
  place: { block, start: 0, end: 2 },
})

test('the gravest first, then in the order of the text, whichever rules found them', () => {
  const own = { rule: 'statements/gap-open', strength: 'gate', at: 'a', message: '缺项' } as const
  const found = [
    inText('late', 'TRM-01', 'warn', 'b'),
    inText('early', 'LNG-03', 'warn', 'a'),
    inText('hole', 'PLH-03', 'block', 'b'),
  ]
  assert.deepEqual(
    allFindings({ findings: [own], blocks }, found).map(({ message }) => message),
    ['hole', '缺项', 'early', 'late'],
  )
})

test('what is left over from a template is told once, at its place', () => {
  const residue = { rule: 'statements/residue-left', strength: 'block', at: 'a', message: '残留' } as const
  const told = (block: string) =>
    allFindings({ findings: [residue], blocks }, [inText('hole', 'PLH-02', 'block', block)]).map(
      ({ message }) => message,
    )
  assert.deepEqual(told('a'), ['hole'])
  assert.deepEqual(told('b'), ['残留', 'hole'])
})
