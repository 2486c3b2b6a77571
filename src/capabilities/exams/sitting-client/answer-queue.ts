import type { Answer, GivenAnswer, SavedAnswer } from '../engine/api.ts'

/** What one page has given in a sitting. Nothing is ever taken out: an answer is only followed by a later one. */
export interface AnswerQueue {
  /** The latest answer to each question, by question id. */
  readonly given: Readonly<Record<string, QueuedAnswer>>
  /** The next number: counts up over the whole sitting. */
  readonly next: number
}

export interface QueuedAnswer {
  readonly answer: Answer
  readonly seq: number
  readonly saved: boolean
}

/** What the server has, and what an earlier visit of this browser had not sent: of one question the later one stands. */
export function startQueue(
  saved: Readonly<Record<string, SavedAnswer>>,
  seq: number,
  unsent: readonly GivenAnswer[],
): AnswerQueue {
  const given: Record<string, QueuedAnswer> = {}
  for (const [question, one] of Object.entries(saved))
    given[question] = { answer: one.answer, seq: one.seq, saved: true }
  for (const one of unsent)
    if (one.seq > (given[one.question]?.seq ?? 0))
      given[one.question] = { answer: one.answer, seq: one.seq, saved: false }
  return { given, next: Math.max(seq, 0, ...unsent.map((one) => one.seq)) + 1 }
}

export function give(queue: AnswerQueue, question: string, answer: Answer): AnswerQueue {
  const given = { ...queue.given, [question]: { answer, seq: queue.next, saved: false } }
  return { given, next: queue.next + 1 }
}

/** What the server has not confirmed, the oldest first. */
export function unsentOf(queue: AnswerQueue): readonly GivenAnswer[] {
  return Object.entries(queue.given)
    .filter(([, one]) => !one.saved)
    .map(([question, { answer, seq }]) => ({ question, seq, answer }))
    .sort((a, b) => a.seq - b.seq)
}

/** The server confirmed a packet: answers given since are still to be sent. */
export function confirm(queue: AnswerQueue, packet: readonly GivenAnswer[]): AnswerQueue {
  const given = { ...queue.given }
  for (const { question, seq } of packet) {
    const now = given[question]
    if (now?.seq === seq) given[question] = { ...now, saved: true }
  }
  return { ...queue, given }
}
