import type { Hat, Notice } from './notice.ts'
import { lawWords } from './notice-words.ts'

/** A law that changed lately, and records of this year and the last that name it as it was before. */
export interface LawThing {
  readonly id: string
  readonly title: string
  readonly basis: string
  readonly changedOn: string
  readonly isRepealed: boolean
  /** Who entered each of the records. */
  readonly enteredBy: readonly string[]
}

export function lawNotices(hat: Hat, laws: readonly LawThing[]): readonly Notice[] {
  return laws.flatMap((law): readonly Notice[] => {
    const theirs = law.enteredBy.filter((person) => person === hat.personId).length
    if (theirs === 0) return []
    const thing = `law/${law.id}`
    const { basis, changedOn: on } = law
    return [
      {
        ...{ key: `${thing}/${on}`, thing, kind: 'law', basis, on, isOverdue: false, insteadOf: hat.insteadOf },
        ...{ what: lawWords.what(law.title, law.isRepealed), why: lawWords.why(theirs), to: `/laws/${law.id}` },
      },
    ]
  })
}
