import assert from 'node:assert/strict'
import { test } from 'node:test'
import { viewsKey } from '../views-key.ts'
import { findDraft, keepDraft } from './drafts.ts'
import { as, exampleWork } from './example-work.ts'
import { cast } from './examples.ts'

test('of a person the newest 200 drafts are kept; the named views of lists stay however old', async (t) => {
  const work = await exampleWork(t)
  let hour = 0
  const later = { ...work, clock: { ...work.clock, now: () => new Date(Date.UTC(2023, 0, 1, hour)) } }
  await as(later, cast.lin, async (scope) => {
    for (const key of [viewsKey, 'oldest', ...Array.from({ length: 201 }, (_, at) => `new.${at}`)]) {
      hour += 1
      await keepDraft(scope, key, key)
    }
  })
  const kept = (key: string) => as(work, cast.lin, (scope) => findDraft(scope, key))
  assert.equal((await kept(viewsKey))?.body, viewsKey)
  assert.equal(await kept('oldest'), null)
  assert.equal(await kept('new.0'), null)
  assert.equal((await kept('new.1'))?.body, 'new.1')
})
