import assert from 'node:assert/strict'
import { test } from 'node:test'
import { inTurn } from './in-turn.ts'

test('no more than so many at once, in the order they came, also when one fails', async () => {
  const turn = inTurn(2)
  const order: number[] = []
  let running = 0
  let most = 0
  const works = [1, 2, 3, 4, 5].map((one) =>
    turn(async () => {
      running += 1
      most = Math.max(most, running)
      await new Promise((resolve) => setTimeout(resolve, 5))
      running -= 1
      order.push(one)
      if (one === 2) throw new Error('second')
    }),
  )
  const ends = await Promise.allSettled(works)
  assert.deepEqual([most, order, ends.filter(({ status }) => status === 'rejected').length], [2, [1, 2, 3, 4, 5], 1])
})
