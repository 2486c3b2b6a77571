import type { FiledRecord } from '#kernel/record-type.ts'
import type { Amendment, LawEntry } from '#law/entry.ts'
import { bareName } from '#law/law-name.ts'
import { readAmendment } from './amended-words.ts'
import type { lawEntry } from './law-entry-record.ts'

/** An entry as the organ has it: ours, its own, or ours completed and corrected by it. */
export interface KeptLaw {
  readonly entry: LawEntry
  /** The organ's record, where it has one. */
  readonly recordId: string | null
  /** It came with the product. */
  readonly shipped: boolean
}

export type OwnLaw = FiledRecord<typeof lawEntry>

/** Shipped entries with the organ's corrections, then what the organ added. */
export function keptLaws(shipped: readonly LawEntry[], own: readonly OwnLaw[]): readonly KeptLaw[] {
  const byName = new Map(own.map((one) => [bareName(one.title), one]))
  const idOf = (title: string) =>
    shipped.find((entry) => bareName(entry.title) === bareName(title))?.id ?? byName.get(bareName(title))?.id
  const corrected = shipped.map((entry) => {
    const mine = byName.get(bareName(entry.title))
    if (mine === undefined) return { entry, recordId: null, shipped: true }
    return { entry: { ...merged(entry, entryOf(mine, idOf)), id: entry.id }, recordId: mine.id, shipped: true }
  })
  const known = new Set(shipped.map(({ title }) => bareName(title)))
  const added = own.filter(({ title }) => !known.has(bareName(title)))
  return [...corrected, ...added.map((one) => ({ entry: entryOf(one, idOf), recordId: one.id, shipped: false }))]
}

/** What the organ left empty stays as it was; its amendments and names are added to ours. */
function merged(ours: LawEntry, theirs: LawEntry): LawEntry {
  const amendments = byDay([...(ours.amendments ?? []), ...(theirs.amendments ?? [])])
  const shortNames = [...new Set([...(ours.shortNames ?? []), ...(theirs.shortNames ?? [])])]
  return { ...ours, ...theirs, title: ours.title, amendments, shortNames }
}

function byDay(amendments: readonly Amendment[]): readonly Amendment[] {
  const days = new Map(amendments.map((one) => [one.inForceOn ?? one.on, one]))
  return [...days].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, one]) => one)
}

function entryOf(own: OwnLaw, idOf: (title: string) => string | undefined): LawEntry {
  const { periodFrom: from, periodUntil: until, amendedOn, successor } = own
  const given = present({
    shortNames: own.shortNames,
    issuer: own.issuer,
    number: own.number,
    adoptedOn: own.adoptedOn,
    inForceOn: own.inForceOn,
    amendments: amendedOn === null ? null : byDay(amendedOn.flatMap((one) => readAmendment(one) ?? [])),
    repealedOn: own.repealedOn,
    successor: successor === null ? null : (idOf(successor) ?? null),
    period: from === null || until === null ? null : { from, until },
    remark: own.remark,
  })
  return {
    ...given,
    id: own.id,
    title: own.title,
    kind: own.kind,
    source: own.source,
    checked: own.checked,
  }
}

type Present<T> = { readonly [K in keyof T]?: Exclude<T[K], null> }

/** Without what is `null`. */
function present<T extends object>(values: T): Present<T> {
  const kept: Present<T> = {}
  const left = Object.entries(values).filter(([, value]) => value !== null)
  return Object.assign(kept, Object.fromEntries(left))
}
