import type { BoundPlace } from '../ledger/ledger-beside.ts'
import type { BesideText } from '../text-under-check.ts'
import type { Asked, Failed, Told } from '../typing-words.ts'

export interface TextCheckerPort {
  onTold(told: Told): void
  /** The worker did not come up; what is typed is kept all the same. */
  onFailed(): void
}

/** Checks a text beside the page that edits it; only the answer to the newest text is told. */
export class TextChecker {
  readonly #worker: Worker
  #number = 0

  constructor(port: TextCheckerPort) {
    this.#worker = new Worker(new URL('./check-worker.ts', import.meta.url), { type: 'module' })
    this.#worker.onmessage = ({ data }: MessageEvent<Told | Failed>) => {
      if ('failed' in data) port.onFailed()
      else if (data.number === this.#number) port.onTold(data)
    }
    this.#worker.onerror = (event) => {
      // Told on the page; for the browser it is no error of the page.
      event.preventDefault()
      port.onFailed()
    }
  }

  /** `without` are the codes that somebody else speaks for. */
  holdAgainst(beside: BesideText, today: string, without: readonly string[]): void {
    this.#ask({ kind: 'beside', beside, today, without })
  }

  check(text: string, bound: readonly BoundPlace[]): void {
    this.#number += 1
    this.#ask({ kind: 'text', number: this.#number, text, bound })
  }

  stop(): void {
    this.#worker.terminate()
  }

  #ask(asked: Asked): void {
    this.#worker.postMessage(asked)
  }
}
