import type { Answer, AnswersSaved, GivenAnswer, SavedAnswer, SittingRefused } from '../engine/api.ts'
import { type AnswerQueue, confirm, give, startQueue, unsentOf } from './answer-queue.ts'

/** How sending stands: 'waiting' the server is not reached and what is unsent stays here · 'stopped' for a reason. */
export type Sending =
  | { readonly is: 'saved'; readonly at: string | null }
  | { readonly is: 'sending' }
  | { readonly is: 'waiting'; readonly unsent: number }
  | { readonly is: 'stopped'; readonly why: SittingRefused['sitting']; readonly unsent: number }

export interface SenderWays {
  /** @throws whatever `refusalOf` reads. */
  readonly send: (answers: readonly GivenAnswer[]) => Promise<AnswersSaved>
  /** Why a packet was refused for good; `null` where trying again may help. */
  readonly refusalOf: (error: unknown) => SittingRefused['sitting'] | null
  /** Keeps what is unsent where a reload finds it. */
  readonly keep: (unsent: readonly GivenAnswer[]) => void
  readonly onChange: () => void
  readonly onSaved: (saved: AnswersSaved) => void
  readonly waits?: readonly number[]
}

/** The server takes this many answers at once. */
const mostAtOnce = 200
/** Milliseconds between tries; the last is repeated. */
const waits = [1000, 2000, 4000, 8000, 15_000]

/** Sends each answer as it is given and does not rest until the server has it. */
export class AnswerSender {
  readonly #ways: SenderWays
  #queue: AnswerQueue
  #sending: Sending = { is: 'saved', at: null }
  #underWay: Promise<void> | null = null
  #timer: ReturnType<typeof setTimeout> | undefined
  #failed = 0

  constructor(
    saved: Readonly<Record<string, SavedAnswer>>,
    seq: number,
    unsent: readonly GivenAnswer[],
    ways: SenderWays,
  ) {
    this.#ways = ways
    this.#queue = startQueue(saved, seq, unsent)
    if (unsentOf(this.#queue).length > 0) void this.flush()
  }

  get sending(): Sending {
    return this.#sending
  }

  get unsent(): readonly GivenAnswer[] {
    return unsentOf(this.#queue)
  }

  answerTo(question: string): Answer | undefined {
    return this.#queue.given[question]?.answer
  }

  /** `calm`: milliseconds in which a further change of the same kind is waited for, while someone types. */
  give(question: string, answer: Answer, calm = 0): void {
    if (this.#sending.is === 'stopped') return
    this.#queue = give(this.#queue, question, answer)
    this.#ways.keep(this.unsent)
    this.#ways.onChange()
    if (calm === 0) void this.flush()
    else if (this.#underWay === null) this.#later(calm)
  }

  /** Sends what is unsent now; ends when everything is saved, the server is not reached, or the sitting is over. */
  async flush(): Promise<void> {
    clearTimeout(this.#timer)
    this.#underWay ??= this.#sendAll().finally(() => {
      this.#underWay = null
    })
    await this.#underWay
  }

  /** Nothing is sent any more; what is unsent stays kept. */
  stop(why: SittingRefused['sitting']): void {
    clearTimeout(this.#timer)
    this.#tell({ is: 'stopped', why, unsent: this.unsent.length })
  }

  /** The page is left. */
  rest(): void {
    clearTimeout(this.#timer)
  }

  async #sendAll(): Promise<void> {
    while (this.#sending.is !== 'stopped') {
      const packet = this.unsent.slice(0, mostAtOnce)
      if (packet.length === 0) return
      if (this.#sending.is !== 'waiting') this.#tell({ is: 'sending' })
      try {
        const saved = await this.#ways.send(packet)
        this.#failed = 0
        this.#queue = confirm(this.#queue, packet)
        this.#ways.keep(this.unsent)
        this.#ways.onSaved(saved)
        this.#tell({ is: 'saved', at: saved.savedAt })
      } catch (error) {
        const why = this.#ways.refusalOf(error)
        if (why !== null) return this.stop(why)
        this.#tell({ is: 'waiting', unsent: this.unsent.length })
        const steps = this.#ways.waits ?? waits
        this.#later(steps[Math.min(this.#failed, steps.length - 1)] ?? 0)
        this.#failed += 1
        return
      }
    }
  }

  #later(milliseconds: number): void {
    clearTimeout(this.#timer)
    this.#timer = setTimeout(() => void this.flush(), milliseconds)
  }

  #tell(sending: Sending): void {
    this.#sending = sending
    this.#ways.onChange()
  }
}
