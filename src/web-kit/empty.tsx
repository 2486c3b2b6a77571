import type { ReactNode } from 'react'

export interface EmptyProps {
  /** What belongs here: 本年度还没有学法活动。 */
  readonly title: string
  /** What is kept here and why, in a sentence or two. */
  readonly children?: ReactNode
  /** On what basis: 《……》第五条. */
  readonly basis?: ReactNode
  /** The ways to fill it: enter, import. */
  readonly ways?: ReactNode
}

/** Nothing here yet: says what belongs here, on what basis, and how to fill it. */
export function Empty({ title, children, basis, ways }: EmptyProps) {
  return (
    <section className="blank">
      <h2>{title}</h2>
      {children !== undefined && <p>{children}</p>}
      {basis !== undefined && <p className="quiet">依据：{basis}</p>}
      {ways !== undefined && <div className="blank-ways no-print">{ways}</div>}
    </section>
  )
}
