import type { Figure, Measure, Part } from '#kernel/measure.ts'
import type { Ledger, LedgerOrgan } from '#kernel/passage.ts'
import type { AnyRecord, FiledRecord, RecordHead, RecordType } from '#kernel/record-type.ts'
import { count } from './count.ts'

export interface LedgerSource {
  readonly year: number
  readonly organ: LedgerOrgan
  /** All counted records that passages and measures may ask for: of the period, and of whole other years. */
  readonly records: readonly AnyRecord[]
  readonly titles: Readonly<Record<string, string>>
  /** Names of the types that were loaded; all where none are named. To ask for another is a bug. */
  readonly types?: ReadonlySet<string>
  /** Whatever should make the wording of this organ's text differ from its neighbour's. */
  readonly seed: string
}

/** A ledger over loaded records. Figures are counted once each. */
export function makeLedger(source: LedgerSource): Ledger {
  const byType = groupByType(source.records)
  const counted = new Map<string, Figure>()
  const byYear = new Map<string, readonly RecordHead[]>()
  /** Asked for once by every measure and passage, so the year's share of a type is picked out only once. */
  function ofYear(type: string, year: number): readonly RecordHead[] {
    if (source.types?.has(type) === false) throw new Error(`${type} is in no ledger: no date, and no measure counts it`)
    const key = `${type}/${year}`
    const known = byYear.get(key)
    if (known !== undefined) return known
    const found = (byType.get(type) ?? []).filter((record) => record.year === year || record.year === null)
    byYear.set(key, found)
    return found
  }
  function records<T extends RecordType>(type: T, year: number = source.year): readonly FiledRecord<T>[] {
    return ofYear(type.name, year).filter(isOf(type))
  }
  return {
    year: source.year,
    organ: source.organ,
    records,
    figure<T extends RecordType>(measure: Measure<T>, part?: Part) {
      const key = part === undefined ? measure.id : `${measure.id}[${part.field}=${part.value}]`
      const known = counted.get(key)
      if (known !== undefined) return known
      const figure = count(measure, records(measure.over), source.year, part)
      counted.set(key, figure)
      return figure
    },
    titleOf: (id) => source.titles[id] ?? '',
    pick: (options) =>
      options[spread(`${source.seed}/${source.year}/${String(options[0])}`) % options.length] ?? options[0],
  }
}

/** A loaded row carries its fields beside its head, which is what a filed record is. */
function isOf<T extends RecordType>(type: T): (record: object) => record is FiledRecord<T> {
  return (record): record is FiledRecord<T> => 'type' in record && record.type === type.name
}

function groupByType(records: readonly AnyRecord[]): ReadonlyMap<string, readonly RecordHead[]> {
  return Map.groupBy(
    records.map(({ values, ...head }) => ({ ...values, ...head })),
    (record) => record.type,
  )
}

/** FNV-1a: spreads wordings, protects nothing. */
function spread(text: string): number {
  let hash = 0x811c9dc5
  for (const unit of text) hash = Math.imul(hash ^ (unit.codePointAt(0) ?? 0), 0x01000193)
  return hash >>> 0
}
