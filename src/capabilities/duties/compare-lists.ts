import { bareTitle } from './duty-words.ts'

/** A duty as two lists are compared: words only, by label. */
export interface ComparedDuty {
  readonly id: string
  readonly title: string
  readonly position: number
  /** The duty of the year before that it continues. */
  readonly continues: string | null
  readonly words: Readonly<Record<string, string>>
}

export interface DutyChange {
  readonly change: 'kept' | 'amended' | 'added' | 'removed'
  readonly before: ComparedDuty | null
  readonly after: ComparedDuty | null
  /** Labels whose words differ. */
  readonly differs: readonly string[]
}

/** The later list in its order, then what it dropped. A duty continues the one it names, else the one of its title. Pure. */
export function compareLists(before: readonly ComparedDuty[], after: readonly ComparedDuty[]): readonly DutyChange[] {
  const pairs = inOrder(after).map((later) => ({
    after: later,
    before:
      before.find(({ id }) => id === later.continues) ??
      before.find(({ title }) => bareTitle(title) === bareTitle(later.title)) ??
      null,
  }))
  const continued = new Set(pairs.map((pair) => pair.before?.id))
  const removed = inOrder(before).filter(({ id }) => !continued.has(id))
  return [
    ...pairs.map((pair) => changeOf(pair.before, pair.after)),
    ...removed.map((one): DutyChange => ({ change: 'removed', before: one, after: null, differs: [] })),
  ]
}

function changeOf(before: ComparedDuty | null, after: ComparedDuty): DutyChange {
  if (before === null) return { change: 'added', before, after, differs: [] }
  const differs = Object.keys(after.words).filter((label) => after.words[label] !== before.words[label])
  return { change: differs.length === 0 ? 'kept' : 'amended', before, after, differs }
}

function inOrder(duties: readonly ComparedDuty[]): readonly ComparedDuty[] {
  return duties.toSorted((a, b) => a.position - b.position)
}
