import { droppedMessages } from './messages.ts'
import type { Dropped, DroppedKind } from './read-result.ts'

/** More of one kind are counted but not listed. */
const listed = 200

/** Gathers what was left out. */
export class DroppedList {
  readonly #found = new Map<DroppedKind, { count: number; offsets: number[]; texts: string[] }>()

  add(kind: DroppedKind, offset: number | null = null, text = ''): void {
    const entry = this.#found.get(kind) ?? { count: 0, offsets: [], texts: [] }
    this.#found.set(kind, entry)
    entry.count += 1
    if (offset !== null && entry.offsets.length < listed) entry.offsets.push(offset)
    if (text !== '' && entry.texts.length < listed) entry.texts.push(text.slice(0, listed))
  }

  list(): readonly Dropped[] {
    return [...this.#found].map(([kind, entry]) => ({ kind, message: droppedMessages[kind](entry.count), ...entry }))
  }
}
