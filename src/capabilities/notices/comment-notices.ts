import type { Hat, Notice } from './notice.ts'
import { commentWords } from './notice-words.ts'

/** An open comment on a statement that is being drafted. */
export interface CommentThing {
  readonly id: string
  readonly statementId: string
  readonly statementTitle: string
  readonly basis: string
  /** Whose statement it is, and who drafted it. */
  readonly persons: readonly string[]
  readonly madeBy: string
  readonly on: string
}

/** One notice for each statement; a further comment makes it new again. `comments`: oldest first. */
export function commentNotices(hat: Hat, comments: readonly CommentThing[]): readonly Notice[] {
  const theirs = comments.filter(({ persons, madeBy }) => persons.includes(hat.personId) && madeBy !== hat.personId)
  return [...Map.groupBy(theirs, ({ statementId }) => statementId)].flatMap(([id, open]): readonly Notice[] => {
    const last = open.at(-1)
    if (last === undefined) return []
    const thing = `statement/${id}`
    return [
      {
        ...{ key: `${thing}/${last.id}`, thing: `${thing}/comments`, kind: 'comment', basis: last.basis, on: last.on },
        ...{
          what: commentWords.what(last.statementTitle),
          why: commentWords.why(open.length),
          to: `/statements/${id}`,
        },
        ...{ isOverdue: false, insteadOf: hat.insteadOf },
      },
    ]
  })
}
