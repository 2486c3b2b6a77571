import type { ExtractedParagraph } from '../extracted.ts'
import { limits } from '../limits.ts'
import type { Change, RunPlace } from '../read-result.ts'
import { unreadable } from '../unreadable.ts'
import type { XmlElement } from './parse-xml.ts'

export interface Writer {
  readonly author: string
  readonly at: string | null
}

/** A stretch of the text and what it comes from; `piece` is `null` where it lies deeper in the run than one step. */
export interface Traced {
  readonly start: number
  readonly end: number
  readonly run: XmlElement
  readonly piece: XmlElement | null
}

/** The text as it grows, and where each stretch of it comes from. */
export class Extraction {
  readonly #chunks: string[] = []
  readonly runs: RunPlace[] = []
  readonly paragraphs: ExtractedParagraph[] = []
  readonly changes: Change[] = []
  /** Of the paragraph and run being read. */
  paragraph = -1
  run: number | null = null
  runOffset = 0
  length = 0
  /** The outermost `w:r` being read, and the piece in it. */
  source: XmlElement | null = null
  piece: XmlElement | null = null
  /** Filled where someone wants to find the text again in the file. */
  traced: Traced[] | null = null
  /** Text here goes to the changes instead. */
  deleted: string[] | null = null
  /** Paragraph whose end has not been written yet. */
  #ended: number | null = null

  append(text: string): void {
    if (text === '') return
    if (this.deleted === null) this.#write(text)
    else this.deleted.push(text)
    if (this.run !== null) this.runOffset += text.length
  }

  /** The next paragraph starts here: where the one before has ended, a line break comes first. */
  startLine(): number {
    if (this.#ended !== null) {
      this.#mark({ start: this.length, paragraph: this.#ended, run: null, offset: 0 })
      this.#push('\n')
      this.#ended = null
    }
    return this.length
  }

  endLine(): void {
    this.#ended = Math.max(0, this.paragraph)
  }

  note(kind: Change['kind'], start: number, text: string, writer: Writer): void {
    if (text === '') return
    const range = { start, end: kind === 'inserted' ? start + text.length : start }
    const last = this.changes.at(-1)
    const isSame = last?.kind === kind && last.author === writer.author && last.at === writer.at
    if (last !== undefined && isSame && last.range.end === start)
      this.changes[this.changes.length - 1] = {
        ...last,
        range: { start: last.range.start, end: range.end },
        text: last.text + text,
      }
    else this.changes.push({ kind, range, text, ...writer })
  }

  text(): string {
    return this.#chunks.join('')
  }

  /** What has been added from this offset on. */
  since(start: number): string {
    let length = this.length - start
    const taken: string[] = []
    for (let at = this.#chunks.length - 1; at >= 0 && length > 0; at -= 1) {
      const chunk = this.#chunks[at] ?? ''
      taken.unshift(chunk.slice(Math.max(0, chunk.length - length)))
      length -= chunk.length
    }
    return taken.join('')
  }

  #write(text: string): void {
    const { paragraph, run, runOffset } = this
    this.#mark({ start: this.length, paragraph, run, offset: run === null ? 0 : runOffset })
    if (this.traced !== null && this.source !== null)
      this.traced.push({ start: this.length, end: this.length + text.length, run: this.source, piece: this.piece })
    this.#push(text)
  }

  #push(text: string): void {
    this.#chunks.push(text)
    this.length += text.length
    if (this.length > limits.text) throw unreadable('too-much-text')
  }

  /** Stretches that only go on are not noted again. */
  #mark(place: RunPlace): void {
    const last = this.runs.at(-1)
    const isSame = last?.paragraph === place.paragraph && last.run === place.run
    if (last === undefined || !isSame || place.offset - last.offset !== place.start - last.start) this.runs.push(place)
  }
}
