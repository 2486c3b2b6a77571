import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import type { GivenAnswer } from '../engine/api.ts'
import { confirm, give, startQueue, unsentOf } from './answer-queue.ts'

const text = (words: string) => ({ text: words })

test('an answer is unsent until its packet is confirmed', () => {
  const first = give(startQueue({}, 0, []), 'a', text('甲'))
  assert.deepEqual(unsentOf(first), [{ question: 'a', seq: 1, answer: text('甲') }])
  assert.deepEqual(unsentOf(confirm(first, unsentOf(first))), [])
})

test('an answer given while a packet is under way is sent afterwards', () => {
  const first = give(startQueue({}, 0, []), 'a', text('甲'))
  const packet = unsentOf(first)
  const changed = give(first, 'a', text('乙'))
  assert.deepEqual(unsentOf(confirm(changed, packet)), [{ question: 'a', seq: 2, answer: text('乙') }])
})

test('what an earlier visit could not send goes on, unless the server has a later one', () => {
  const saved = { a: { answer: text('晚'), seq: 7, savedAt: '' }, b: { answer: text('早'), seq: 2, savedAt: '' } }
  const unsent = [
    { question: 'a', seq: 5, answer: text('旧') },
    { question: 'b', seq: 9, answer: text('新') },
  ]
  const queue = startQueue(saved, 7, unsent)
  assert.deepEqual(unsentOf(queue), [unsent[1]])
  assert.equal(queue.next, 10)
})

test('whatever is lost, delayed or repeated on the way, the server ends with the last answer to each question', () => {
  const step = fc.oneof(
    fc.record({ give: fc.constantFrom('a', 'b', 'c'), words: fc.string({ maxLength: 3 }) }),
    fc.record({ send: fc.constantFrom('arrives', 'is lost', 'arrives but its answer is lost', 'arrives late') }),
    fc.constant({ reload: true }),
  )
  fc.assert(
    fc.property(fc.array(step, { maxLength: 60 }), (steps) => {
      let queue = startQueue({}, 0, [])
      const wanted: Record<string, string> = {}
      const server: Record<string, GivenAnswer> = {}
      const late: (readonly GivenAnswer[])[] = []
      const take = (packet: readonly GivenAnswer[]): void => {
        for (const one of packet) if (one.seq > (server[one.question]?.seq ?? 0)) server[one.question] = one
      }
      for (const one of steps) {
        if ('give' in one) {
          queue = give(queue, one.give, text(one.words))
          wanted[one.give] = one.words
        } else if ('send' in one) {
          const packet = unsentOf(queue)
          if (one.send === 'arrives late') late.push(packet)
          if (one.send.startsWith('arrives') && one.send !== 'arrives late') take(packet)
          if (one.send === 'arrives') queue = confirm(queue, packet)
        } else {
          const saved = Object.entries(server).map(([id, { answer, seq }]) => [id, { answer, seq, savedAt: '' }])
          const seq = Math.max(0, ...Object.values(server).map((given) => given.seq))
          queue = startQueue(Object.fromEntries(saved), seq, unsentOf(queue))
        }
      }
      take(unsentOf(queue))
      late.forEach(take)
      const ended = Object.fromEntries(Object.entries(server).map(([id, { answer }]) => [id, answer]))
      assert.deepEqual(ended, Object.fromEntries(Object.entries(wanted).map(([id, words]) => [id, text(words)])))
    }),
  )
})
