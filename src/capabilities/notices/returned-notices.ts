import type { Hat, Notice } from './notice.ts'
import { returnedWords } from './notice-words.ts'

/** A record that was sent back and not taken up since. */
export interface ReturnedThing {
  readonly type: string
  readonly typeTitle: string
  readonly basis: string
  readonly id: string
  readonly title: string
  /** Number of the act that sent it back. */
  readonly seq: number
  readonly label: string
  readonly by: string
  readonly on: string
  readonly note: string | null
  /** Who had handed it in, and in whose stead. */
  readonly doers: readonly string[]
}

export function returnedNotices(hat: Hat, things: readonly ReturnedThing[]): readonly Notice[] {
  return things
    .filter(({ doers }) => doers.includes(hat.personId))
    .map((thing) => {
      const { type, id, basis, on, seq } = thing
      return {
        ...{ key: `${type}/${id}/${seq}`, thing: `${type}/${id}`, kind: 'returned', basis, on, isOverdue: false },
        ...{ what: returnedWords.what(thing), why: returnedWords.why(thing), to: `/records/${type}/${id}` },
        insteadOf: hat.insteadOf,
      }
    })
}
