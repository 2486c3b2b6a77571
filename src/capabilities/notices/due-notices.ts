import { daysBetween } from '#derive/days-between.ts'
import { plusDays } from '#kernel/plus-days.ts'
import { type Hat, keepsSection, type Notice, soonDays } from './notice.ts'
import { dueWords } from './notice-words.ts'

/** A record that is open and has its day. */
export interface DueThing {
  readonly type: string
  readonly typeTitle: string
  readonly basis: string
  readonly id: string
  readonly title: string
  readonly dueOn: string
  /** Who must do it; the clerks of its section are told as well. */
  readonly persons: readonly string[]
  readonly sectionId: string | null
}

/** What is due within two weeks, or was; one notice as long as it is open. */
export function dueNotices(hat: Hat, things: readonly DueThing[], today: string): readonly Notice[] {
  return things.flatMap((thing): readonly Notice[] => {
    if (thing.dueOn > plusDays(today, soonDays) || !concerns(hat, thing)) return []
    const isTheirs = thing.persons.includes(hat.personId)
    const { type, id, basis, dueOn: on } = thing
    const why = dueWords.why({ ...thing, isTheirs, days: daysBetween(today, on) })
    const key = `${type}/${id}`
    const what = dueWords.what(thing.typeTitle, thing.title)
    const { insteadOf } = hat
    return [
      { key, thing: key, kind: 'due', what, why, basis, to: `/records/${key}`, on, isOverdue: on < today, insteadOf },
    ]
  })
}

/** Who must do it, and the clerks of the section it is kept in. */
export function concerns(hat: Hat, { persons, sectionId }: DueThing): boolean {
  return persons.includes(hat.personId) || keepsSection(hat, sectionId)
}
