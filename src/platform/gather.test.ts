import assert from 'node:assert/strict'
import { test } from 'node:test'
import { setTimeout as wait } from 'node:timers/promises'
import { gather } from './gather.ts'

test('what is asked at once goes together, what is asked meanwhile in the next run', async () => {
  const runs: number[][] = []
  const begun = Promise.withResolvers<void>()
  const double = gather(async (items: readonly number[]) => {
    runs.push([...items])
    begun.resolve()
    await wait(5)
    return items.map((item) => item * 2)
  })
  const first = [1, 2, 3].map(double)
  await begun.promise
  const second = [4, 5].map(double)
  assert.deepEqual(await Promise.all([...first, ...second]), [2, 4, 6, 8, 10])
  assert.deepEqual(runs, [
    [1, 2, 3],
    [4, 5],
  ])
})

test('one item that fails does so alone', async () => {
  const check = gather(async (items: readonly number[]) => {
    if (items.includes(3)) throw new Error('three')
    return items
  })
  const outcomes = await Promise.allSettled([1, 2, 3, 4, 5].map(check))
  assert.deepEqual(
    outcomes.map(({ status }) => status),
    ['fulfilled', 'fulfilled', 'rejected', 'fulfilled', 'fulfilled'],
  )
})

test('no run is larger than told, no more lanes than told; idle waits for all', async () => {
  let under = 0
  let most = 0
  const work = gather(
    async (items: readonly number[]) => {
      under += 1
      most = Math.max(most, under)
      assert.ok(items.length <= 4)
      await wait(1)
      under -= 1
      return items
    },
    { most: 4, lanes: 2 },
  )
  const all = Array.from({ length: 40 }, (_, index) => work(index))
  await work.idle()
  assert.equal(under, 0)
  assert.equal((await Promise.all(all)).length, 40)
  assert.ok(most <= 2)
  await work.idle()
})
