import assert from 'node:assert/strict'
import { test } from 'node:test'
import { dutyTemplates } from '#capabilities/duties/index.ts'
import { register } from './register.ts'

const titles = register.measures.map(({ title }) => title)

test('a duty names measures by their titles, so no two bear the same', () => {
  assert.deepEqual(
    titles.filter((title, index) => titles.indexOf(title) < index),
    [],
  )
})

for (const [name, items] of Object.entries(dutyTemplates)) {
  test(`every measure that the template ${name} names is counted`, () => {
    const named = items.flatMap(({ measures }) => measures ?? [])
    assert.deepEqual(
      named.filter((title) => !titles.includes(title)),
      [],
    )
  })
}
