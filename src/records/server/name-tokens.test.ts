import assert from 'node:assert/strict'
import { test } from 'node:test'
import { parseListQuery } from '#derive/filters.ts'
import { createRecord } from './create-records.ts'
import { muteNames } from './example-store.ts'
import { as, exampleWork } from './example-work.ts'
import { cast, colleague, exampleRegister } from './examples.ts'
import { unscopedFillNames } from './name-token-store.ts'
import { listRecords } from './view-records.ts'

const { lin } = cast

test('people entered before names were found by sound are found after the next start', async (t) => {
  const work = await exampleWork(t)
  for (const name of ['林婉清', '单小满', 'Tom'])
    await as(work, lin, (scope) => createRecord(scope, colleague, { values: { name } }))
  const found = async (text: string) => {
    const asked = parseListQuery(colleague, { text })
    const { rows } = await as(work, lin, (scope) => listRecords(scope, colleague, asked))
    return rows.map(({ title }) => title)
  }
  assert.deepEqual(await found('lwq'), ['林婉清'])
  await muteNames(work.database, colleague)
  assert.deepEqual(await found('lwq'), [])
  assert.equal(await unscopedFillNames(work.database, exampleRegister), 2)
  for (const [text, name] of [
    ['lwq', '林婉清'],
    ['linwan', '林婉清'],
    ['sxm', '单小满'],
    ['tom', 'Tom'],
  ] as const)
    assert.deepEqual(await found(text), [name])
  assert.equal(await unscopedFillNames(work.database, exampleRegister), 0, 'whoever has sounds is left alone')
})
