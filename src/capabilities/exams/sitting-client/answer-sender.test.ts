import assert from 'node:assert/strict'
import { test } from 'node:test'
import { setTimeout as wait } from 'node:timers/promises'
import type { AnswersSaved, GivenAnswer, SittingRefused } from '../engine/api.ts'
import { AnswerSender } from './answer-sender.ts'

const clock = { now: '', startedAt: '', endsAt: '', graceSeconds: 0 }

interface State {
  reached: boolean
  refuses: SittingRefused['sitting'] | null
  slow: number
}

/** A far side that may be out of reach for a while, or refuse. */
function farSide() {
  const packets: (readonly GivenAnswer[])[] = []
  const kept: (readonly GivenAnswer[])[] = []
  const state: State = { reached: true, refuses: null, slow: 0 }
  const ways = {
    async send(answers: readonly GivenAnswer[]): Promise<AnswersSaved> {
      await wait(state.slow)
      if (!state.reached) throw new Error('out of reach')
      if (state.refuses !== null) throw new Error(state.refuses)
      packets.push(answers)
      return { savedAt: '2026-11-24T06:02:07Z', seq: answers.at(-1)?.seq ?? 0, clock }
    },
    refusalOf: () => (state.reached ? state.refuses : null),
    keep: (unsent: readonly GivenAnswer[]) => void kept.push(unsent),
    onChange: () => undefined,
    onSaved: () => undefined,
    waits: [5],
  }
  return { packets, kept, state, ways }
}

test('an answer is sent at once and told saved by the server’s time', async () => {
  const { packets, kept, ways } = farSide()
  const sender = new AnswerSender({}, 3, [], ways)
  sender.give('a', { places: [1] })
  await sender.flush()
  assert.deepEqual(packets, [[{ question: 'a', seq: 4, answer: { places: [1] } }]])
  assert.deepEqual([kept.at(-1), sender.sending], [[], { is: 'saved', at: '2026-11-24T06:02:07Z' }])
})

test('while the server is out of reach answers gather, and go in one packet when it is back', async () => {
  const { packets, kept, state, ways } = farSide()
  state.reached = false
  const sender = new AnswerSender({}, 0, [], ways)
  sender.give('a', { places: [1] })
  sender.give('b', { places: [0] })
  await wait(20)
  assert.deepEqual(sender.sending, { is: 'waiting', unsent: 2 })
  assert.equal(kept.at(-1)?.length, 2)
  state.reached = true
  await wait(30)
  assert.deepEqual(
    packets.map((packet) => packet.map(({ question }) => question)),
    [['a', 'b']],
  )
  assert.equal(sender.unsent.length, 0)
})

test('what is typed while a packet is under way follows it; typing alone waits for a pause', async () => {
  const { packets, state, ways } = farSide()
  state.slow = 10
  const sender = new AnswerSender({}, 0, [], ways)
  sender.give('a', { text: '依' })
  sender.give('a', { text: '依法' }, 5)
  await sender.flush()
  sender.give('a', { text: '依法治' }, 15)
  sender.give('a', { text: '依法治国' }, 15)
  await wait(60)
  assert.deepEqual(
    packets.map(([one]) => one?.answer),
    [{ text: '依' }, { text: '依法' }, { text: '依法治国' }],
  )
})

test('when another tab holds the pen it stops, and keeps what was not sent', async () => {
  const { packets, kept, state, ways } = farSide()
  state.refuses = 'elsewhere'
  const sender = new AnswerSender({}, 0, [], ways)
  sender.give('a', { places: [1] })
  await sender.flush()
  assert.deepEqual(sender.sending, { is: 'stopped', why: 'elsewhere', unsent: 1 })
  sender.give('b', { places: [1] })
  assert.deepEqual([packets.length, kept.at(-1)?.length], [0, 1])
})

test('what an earlier visit left is sent as soon as the page is there', async () => {
  const { packets, ways } = farSide()
  const left = { question: 'a', seq: 5, answer: { places: [2] } }
  new AnswerSender({}, 2, [left], ways)
  await wait(5)
  assert.deepEqual(packets, [[left]])
})
