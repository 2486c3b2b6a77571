import { plusDays } from '#kernel/plus-days.ts'
import { type CalendarEntry, calendarOf } from '#law/calendar.ts'
import { calendarDayNamed, isSameCampaign } from './campaign-names.ts'

export interface PlannedItem {
  readonly id: string
  readonly title: string
  readonly state: string
  readonly startsOn: string
  readonly endsOn: string | null
  readonly section: string | null
  readonly notice: string | null
  readonly theme: string | null
}

export interface HeldEvent {
  readonly id: string
  readonly title: string
  readonly heldOn: string
  readonly campaigns: readonly string[]
}

/** done: an event names it; due: its days have come or are thirty days off; late: its days are over without an event. */
export type PlanStanding = 'done' | 'due' | 'late' | 'planned' | 'proposed' | 'not-planned'

/** One line of the year: an item of the plan, or a day of the calendar that the plan leaves out. */
export interface YearLine {
  /** Of the plan item, or of the calendar's entry where there is no item. */
  readonly id: string
  readonly itemId: string | null
  readonly title: string
  readonly from: string
  readonly until: string
  readonly standing: PlanStanding
  /** The days come by a notice each year, and this year's is not entered. */
  readonly provisional: boolean
  /** Day on which to ask for that notice. */
  readonly remindOn: string | null
  readonly basis: string | null
  readonly section: string | null
  readonly theme: string | null
  readonly events: readonly Pick<HeldEvent, 'id' | 'title' | 'heldOn'>[]
}

interface YearBooks {
  readonly items: readonly PlannedItem[]
  readonly events: readonly HeldEvent[]
  readonly today: string
}

/** The year as the organ sees it, in the order of the days; what was dropped is left out. Pure. */
export function planOfYear(
  year: number,
  province: string | null,
  { items, events, today }: YearBooks,
): readonly YearLine[] {
  const days = entriesFor(year, province)
  const kept = items.filter(({ state }) => state !== 'dropped')
  const planned = kept.map((item) => lineOf(item, dayOf(item, days), events, today))
  const left = days
    .filter(({ title }) => !items.some((item) => isSameCampaign(item.title, title)))
    .map((day): YearLine => {
      const held = eventsNaming(day.title, events)
      const { id, title, from, until, provisional, remindOn, basis, theme } = day
      const standing = held.length > 0 ? 'done' : 'not-planned'
      return {
        id,
        itemId: null,
        title,
        from,
        until,
        standing,
        provisional,
        remindOn,
        basis,
        theme,
        section: null,
        events: held,
      }
    })
  return [...planned, ...left].sort((a, b) => compare(a.from, b.from) || compare(a.until, b.until))
}

/** The calendar's entries that concern an organ of the province; all of them where it is not known. */
export function entriesFor(year: number, province: string | null): readonly CalendarEntry[] {
  return calendarOf(year).filter(({ place }) => place === undefined || place === province)
}

function dayOf(item: PlannedItem, days: readonly CalendarEntry[]): CalendarEntry | undefined {
  const known = calendarDayNamed(item.title)
  return known === undefined ? undefined : days.find(({ id }) => id === known.id)
}

function lineOf(item: PlannedItem, day: CalendarEntry | undefined, all: readonly HeldEvent[], today: string): YearLine {
  const { id, title, startsOn: from, section, theme } = item
  const until = item.endsOn ?? from
  const held = eventsNaming(title, all)
  const provisional = day?.provisional === true && item.notice === null
  return {
    ...{ id, itemId: id, title, from, until, section, theme, provisional, events: held },
    standing: standingOf(item.state, { from, until }, held.length, today),
    remindOn: provisional ? (day?.remindOn ?? null) : null,
    basis: day?.basis ?? null,
  }
}

function standingOf(
  state: string,
  { from, until }: { readonly from: string; readonly until: string },
  held: number,
  today: string,
): PlanStanding {
  if (held > 0) return 'done'
  if (state !== 'planned') return 'proposed'
  if (until < today) return 'late'
  return plusDays(from, -30) <= today ? 'due' : 'planned'
}

function eventsNaming(title: string, events: readonly HeldEvent[]): YearLine['events'] {
  return events
    .filter(({ campaigns }) => campaigns.some((name) => isSameCampaign(name, title)))
    .map(({ id, title: name, heldOn }) => ({ id, title: name, heldOn }))
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
