import type { Actor, Capacity } from '#kernel/capacity.ts'

export type NoticeKind = 'due' | 'returned' | 'comment' | 'calendar' | 'law'

/** One thing that waits for a person, worked out from the ledger; nothing of it is entered anywhere. */
export interface Notice {
  /** What it is told of and not again once read: 'plan-task/<id>'; an event carries its own number. */
  readonly key: string
  /** One thing is told of once, whatever is to be said of it. */
  readonly thing: string
  readonly kind: NoticeKind
  readonly what: string
  /** Why this person is told. */
  readonly why: string
  readonly basis: string
  /** Address of the page where it is done. */
  readonly to: string
  /** The day it is due, or happened. */
  readonly on: string | null
  readonly isOverdue: boolean
  /** Whom the notice is for, where one stands in for somebody. */
  readonly insteadOf: string | null
}

/** A person as whom one is told of things: oneself, and whom one stands in for. */
export interface Hat {
  readonly personId: string
  /** `null`: oneself. */
  readonly insteadOf: string | null
  readonly sectionId: string | null
  readonly capacities: readonly Capacity[]
}

/** How far ahead something is told of. */
export const soonDays = 14

export function hatsOf({ personId, sectionId, capacities, standsInFor = [] }: Actor): readonly Hat[] {
  const others = standsInFor.map(({ name, ...who }) => ({ ...who, insteadOf: name }))
  return [{ personId, sectionId, capacities, insteadOf: null }, ...others]
}

/** The clerks of the section that keeps something; nobody where no section does. */
export function keepsSection(hat: Hat, sectionId: string | null): boolean {
  const isClerk = hat.capacities.some((one) => one === 'section-clerk' || one === 'office-clerk')
  return isClerk && sectionId !== null && sectionId === hat.sectionId
}

/** One of each thing, what was sent back before what is only due; the overdue first, then by day. */
export function settleNotices(notices: readonly Notice[]): readonly Notice[] {
  const byThing = new Map<string, Notice>()
  for (const notice of notices) {
    const other = byThing.get(notice.thing)
    if (other === undefined || (notice.kind === 'returned' && other.kind !== 'returned'))
      byThing.set(notice.thing, notice)
  }
  return [...byThing.values()].sort(byUrgency)
}

function byUrgency(one: Notice, other: Notice): number {
  const [left, right] = [one, other].map(({ isOverdue, on, key }) => `${isOverdue ? 0 : 1}${on ?? '~'}${key}`)
  return (left ?? '') < (right ?? '') ? -1 : 1
}
