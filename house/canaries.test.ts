import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { canaries } from './canary-data.ts'
import { guards } from './guards.ts'

describe('canaries', () => {
  for (const { guard: name, instead, offences, clean } of canaries) {
    const guard = instead ?? guards.find((one) => one.name === name)
    for (const [what, planted] of Object.entries(offences))
      test(`${name} finds: ${what}`, () => {
        const found = guard?.look(new Map(Object.entries(planted))).offences ?? []
        assert.ok(found.length > 0, 'a planted offence was not found')
      })
    test(`${name} lets a clean twin be`, () => {
      const look = guard?.look(new Map(Object.entries(clean)))
      assert.deepEqual(look?.offences, [])
      assert.ok((look?.seen ?? 0) > 0, 'it looked at nothing')
    })
  }

  test('every guard has a canary', () => {
    assert.deepEqual(
      canaries.map(({ guard }) => guard),
      guards.map(({ name }) => name),
    )
  })
})
