import assert from 'node:assert/strict'
import { test } from 'node:test'
import { parameters } from './data/parameters-data.ts'
import { lawParameter } from './parameters.ts'

test('a parameter says its default, its unit and where it comes from', () => {
  assert.equal(lawParameter('npc.audit.rectifyMonths').default, 6)
  assert.equal(lawParameter('npc.audit.rectifyMonths').level, 'law')
  assert.throws(() => lawParameter('no.such'))
})

test('keys are borne once, and every parameter has its basis and rule', () => {
  const keys = parameters.map(({ key }) => key)
  assert.equal(new Set(keys).size, keys.length)
  for (const { basis, rule, label } of parameters) {
    assert.ok(basis !== '' && label !== '')
    assert.match(rule, /^[A-Z]+-\d+$/)
  }
})
