import { type FollowedMeasure, type FollowedProblem, openProblems } from '#capabilities/rectification/index.ts'
import { orderBy } from '#kernel/order-by.ts'
import { calendarOf } from '#law/calendar.ts'
import type { LawEntry } from '#law/entry.ts'
import { yearMessages as words } from './year-messages.ts'

/** What a new year takes over from those before, and what has run out. */
export interface YearPlan {
  readonly year: number
  /** In the order of the work; parts without lines are left out. */
  readonly parts: readonly YearPart[]
}

export interface YearPart {
  readonly id: keyof typeof words.parts
  readonly title: string
  /** carried: goes on by itself; made: entered when the year is opened; expired: to be renewed; awaited: to be asked for. */
  readonly kind: 'carried' | 'made' | 'expired' | 'awaited'
  readonly lines: readonly YearLine[]
}

export interface YearLine {
  readonly title: string
  readonly note: string
  readonly record: { readonly type: string; readonly id: string } | null
}

export interface YearSource {
  readonly year: number
  readonly problems: readonly (FollowedProblem & { readonly title: string; readonly person: string })[]
  readonly measures: readonly (FollowedMeasure & { readonly title: string; readonly owner: string })[]
  /** Titles without the year; of the year before, and those that the year has already. */
  readonly duties: { readonly before: readonly Named[]; readonly there: ReadonlySet<string> }
  readonly terms: readonly (Named & { readonly person: string; readonly from: string; readonly until: string | null })[]
  readonly letters: readonly (Named & { readonly signedOn: string })[]
  readonly laws: readonly LawEntry[]
}

interface Named {
  readonly id: string
  readonly title: string
}

/** Pure: the same records give the same plan. Problems of earlier years and what was promised against them come first. */
export function planYear(source: YearSource): YearPlan {
  const parts: readonly Omit<YearPart, 'title'>[] = [
    { id: 'problems', kind: 'carried', lines: openLines(source) },
    { id: 'overdue', kind: 'carried', lines: measureLines(source, (due) => due < firstDay(source), words.wasDue) },
    { id: 'commitments', kind: 'carried', lines: measureLines(source, (due) => due >= firstDay(source), words.dueOn) },
    { id: 'duties', kind: 'made', lines: dutyLines(source) },
    { id: 'calendar', kind: 'awaited', lines: calendarLines(source) },
    { id: 'plans', kind: 'expired', lines: planLines(source) },
    { id: 'terms', kind: 'expired', lines: termLines(source) },
    { id: 'letters', kind: 'expired', lines: letterLines(source) },
  ]
  const filled = parts.filter(({ lines }) => lines.length > 0)
  return { year: source.year, parts: filled.map((part) => ({ ...part, title: words.parts[part.id] })) }
}

function openLines(source: YearSource): readonly YearLine[] {
  return openProblems(source.problems.filter(({ foundOn }) => foundOn < firstDay(source))).map((one) => ({
    title: one.title,
    note: words.foundIn(one.foundOn.slice(0, 4), one.person),
    record: { type: 'problem', id: one.id },
  }))
}

/** Measures not closed against problems of earlier years, whenever they were planned. */
function measureLines(
  source: YearSource,
  isMeant: (dueOn: string) => boolean,
  note: (day: string, person: string) => string,
): readonly YearLine[] {
  const earlier = new Set(source.problems.filter(({ foundOn }) => foundOn < firstDay(source)).map(({ id }) => id))
  return source.measures
    .filter(({ state, problem, dueOn }) => state !== 'closed' && earlier.has(problem) && isMeant(dueOn))
    .toSorted(orderBy(({ dueOn }) => dueOn))
    .map(({ id, title, dueOn, owner }) => ({
      ...{ title, note: note(dueOn, owner) },
      record: { type: 'rectification-measure', id },
    }))
}

/** Those of the year before that the year's list lacks. */
function dutyLines({ duties }: YearSource): readonly YearLine[] {
  return duties.before
    .filter(({ title }) => !duties.there.has(title))
    .map(({ id, title }) => ({ title, note: words.dutyToAdopt, record: { type: 'duty', id } }))
}

function calendarLines({ year }: YearSource): readonly YearLine[] {
  return calendarOf(year)
    .filter(({ provisional }) => provisional)
    .map(({ title, from, until }) => ({ title, note: words.usually(from, until), record: null }))
}

/** Plans whose last year was the year before. */
function planLines({ year, laws }: YearSource): readonly YearLine[] {
  return laws
    .filter(({ period }) => period?.until === year - 1)
    .map(({ title, successor }) => {
      const next = laws.find(({ id }) => id === successor)
      return { title: `《${title}》`, note: words.planEnded(year - 1, next?.title ?? null), record: null }
    })
}

/** Terms that ended in the year before, each with whoever took over. */
function termLines({ year, terms }: YearSource): readonly YearLine[] {
  return terms
    .flatMap(({ until, ...term }) => (until?.startsWith(String(year - 1)) ? [{ ...term, until }] : []))
    .toSorted(orderBy(({ until }) => until))
    .map(({ id, title, person, until }) => {
      const next = terms.find((other) => other.title === title && other.id !== id && other.from >= until)
      return {
        title: `${title}（${person}）`,
        note: words.termEnded(until, next?.person ?? null),
        record: { type: 'post-term', id },
      }
    })
}

/** Letters of the year before, until one of the year is signed. */
function letterLines({ year, letters }: YearSource): readonly YearLine[] {
  if (letters.some(({ signedOn }) => signedOn.startsWith(String(year)))) return []
  return letters
    .filter(({ signedOn }) => signedOn.startsWith(String(year - 1)))
    .map(({ id, title, signedOn }) => ({
      ...{ title, note: words.letterSigned(signedOn) },
      record: { type: 'responsibility-letter', id },
    }))
}

function firstDay({ year }: YearSource): string {
  return `${year}-01-01`
}
