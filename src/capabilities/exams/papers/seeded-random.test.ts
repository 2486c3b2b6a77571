import assert from 'node:assert/strict'
import { test } from 'node:test'
import { seededRandom } from './seeded-random.ts'

test('the draws of a seed never change', () => {
  const random = seededRandom('述法2026')
  assert.deepEqual(
    Array.from({ length: 6 }, () => random.below(1000)),
    [71, 205, 228, 198, 224, 754],
  )
})

test('every number below the bound comes up about as often', () => {
  const random = seededRandom('x')
  const times = new Array<number>(7).fill(0)
  for (let draw = 0; draw < 70_000; draw += 1) {
    const drawn = random.below(7)
    times[drawn] = (times[drawn] ?? 0) + 1
  }
  // 10 000 expected, standard deviation 93.
  for (const count of times) assert.ok(Math.abs(count - 10_000) < 560, `${count}`)
})

test('a shuffle keeps all items', () => {
  const items = ['甲', undefined, '丙', '丁']
  assert.deepEqual([...seededRandom('y').shuffle(items)].toSorted(), items.toSorted())
  assert.deepEqual(seededRandom('y').shuffle([]), [])
})
