import { referencesIn } from '#derive/record-text.ts'
import type { FieldValue } from '#kernel/field.ts'
import type { LedgerOrgan } from '#kernel/passage.ts'
import type { AnyRecord } from '#kernel/record-type.ts'
import { Refusal } from '#kernel/refusal.ts'
import { makeLedger } from '#records/ledger.ts'
import { countedByIds, countedRecords, type LedgerSpan } from '#records/server/load-ledger.ts'
import { readOrgan } from '#records/server/organ-store.ts'
import { readRecords, readTitles, type StoredRecord } from '#records/server/record-store.ts'
import type { Scope } from '#records/server/work.ts'
import type { Block } from '../block.ts'
import type { Desk } from '../desk.ts'
import { messages } from '../messages.ts'
import { statementNotice } from '../notice-record.ts'
import { statement } from '../record.ts'
import { blockRests } from '../seal.ts'
import { type StatementTemplate, templateFor } from '../template.ts'
import { templateOfNotice } from '../template-of-notice.ts'
import { blocksOf } from './block-store.ts'
import { provableTypes } from './provable.ts'

/** A statement's record and who gives it. */
export interface StatementSubject {
  readonly record: StoredRecord
  readonly organ: LedgerOrgan
  readonly year: number
  /** 党组书记 */
  readonly post: string
  readonly person: string
  readonly span: LedgerSpan
}

/** @throws Refusal 'not-found' */
export async function readSubject(scope: Scope, id: string, { lock = false } = {}): Promise<StatementSubject> {
  const { db, actor } = scope
  const record = (await readRecords(db, actor.organId, statement, [id], { lock })).get(id)
  if (record === undefined || record.year === null) throw new Refusal('not-found', messages.noStatement)
  const { postTerm, periodFrom, periodUntil } = record.values
  const term = await readPost(scope, String(postTerm))
  const organ = await organOf(scope)
  return {
    record,
    organ,
    year: record.year,
    post: term.post,
    person: term.person,
    span: { from: String(periodFrom), until: String(periodUntil) },
  }
}

export async function organOf({ db, actor }: Scope): Promise<LedgerOrgan> {
  const organ = await readOrgan(db, actor.organId)
  if (organ === null) throw new Error(`no organ ${actor.organId}`)
  return organ
}

/** The skeleton of the organ's statements in a year: its own, changed as the year's notice demands. */
export async function templateOfYear(scope: Scope, organ: LedgerOrgan, year: number): Promise<StatementTemplate> {
  const span = { from: `${year}-01-01`, until: `${year + 1}-12-31` }
  const notices = await countedRecords(scope.db, scope.actor.organId, [statementNotice], span)
  const values = notices.findLast((notice) => notice.values.forYear === year)?.values
  if (values === undefined) return templateFor(organ)
  const { outline, requiredItems, maxCharacters, problemShare } = values
  return templateOfNotice(templateFor(organ), {
    outline: wordsOf(outline),
    requiredItems: wordsOf(requiredItems),
    maxCharacters: typeof maxCharacters === 'number' ? maxCharacters : null,
    problemShare: typeof problemShare === 'number' ? problemShare : null,
  })
}

function wordsOf(value: FieldValue | undefined): readonly string[] {
  return Array.isArray(value) ? value : []
}

/** A post term by id: 职务名称, 姓名 and the dates it was held. @throws Refusal 'not-found' */
export async function readPost(scope: Scope, id: string) {
  const { db, actor, work } = scope
  const type = work.register.recordType('post-term')
  const term = (await readRecords(db, actor.organId, type, [id])).get(id)
  if (term === undefined) throw new Refusal('not-found', messages.noPost)
  const { person, from, until } = term.values
  const titles = await readTitles(db, actor.organId, [String(person)])
  return {
    post: term.title,
    person: titles.get(String(person))?.title ?? '',
    from: typeof from === 'string' ? from : null,
    until: typeof until === 'string' ? until : null,
  }
}

/** Loads all that a statement is shown, checked, sealed and exported from; `kept` and `loaded` where they are at hand. */
export async function loadDesk(
  scope: Scope,
  subject: StatementSubject,
  kept?: readonly Block[],
  loaded?: LoadedLedger,
): Promise<Desk> {
  const { db, actor, work } = scope
  const { record, organ, year, span } = subject
  const key = { organId: actor.organId, statementId: record.id }
  const blocks = kept ?? (await blocksOf(db, key))
  const { title, givenOn } = record.values
  const head = {
    title: String(title),
    post: `${organ.name}${subject.post}`,
    person: subject.person,
    givenOn: typeof givenOn === 'string' ? givenOn : null,
  }
  const { ledger, records, titleOf } = loaded ?? (await loadLedger(scope, organ, year, span))
  const unknown = blockRests(blocks).filter((id) => !records.has(id))
  const more = await countedByIds(db, actor.organId, work.register, unknown)
  const types = provableTypes(work.register)
  const proving = [...records.values(), ...more].filter(({ type }) => types.has(type))
  const all = new Map(proving.map((one): [string, AnyRecord] => [one.id, one]))
  return {
    head,
    year,
    template: await templateOfYear(scope, organ, year),
    blocks,
    ledger,
    records: all,
    measure: (id) => work.register.measure(id),
    titleOf,
  }
}

export type LoadedLedger = Awaited<ReturnType<typeof loadLedger>>

/** The ledger of a period: its counted records, and those of other years at which passages look. */
export async function loadLedger(scope: Scope, organ: LedgerOrgan, year: number, span: LedgerSpan) {
  const { db, actor, work } = scope
  const facts = provableTypes(work.register)
  // People and questions of the bank are no facts of a year: of them only the names that records bear are read.
  const types = work.register.recordTypes.filter(
    ({ name, on }) => name !== statement.name && (on !== undefined || facts.has(name)),
  )
  const loaded = [...(await countedRecords(db, actor.organId, types, span)), ...(await otherYears(scope, year))]
  const records = new Map<string, AnyRecord>(loaded.map((record) => [record.id, record]))
  const names = new Set(types.map(({ name }) => name))
  const named = await namesOf(scope, loaded, names)
  const titles = { ...named, ...Object.fromEntries(loaded.map((record) => [record.id, record.title])) }
  const ledger = makeLedger({ year, organ, records: loaded, titles, seed: actor.organId, types: names })
  return { ledger, records, titleOf: (id: string) => titles[id] ?? '' }
}

/** Titles of what the records refer to, where it is of a type that was not loaded: people, sections. */
async function namesOf({ db, actor, work }: Scope, records: readonly StoredRecord[], loaded: ReadonlySet<string>) {
  const referred = records.flatMap(({ type, values }) =>
    referencesIn(work.register.recordType(type), values).flatMap(({ to, id }) => (loaded.has(to) ? [] : id)),
  )
  const titles = await readTitles(db, actor.organId, new Set(referred))
  return Object.fromEntries([...titles].map(([id, { title }]) => [id, title]))
}

async function otherYears({ db, actor, work }: Scope, year: number): Promise<readonly StoredRecord[]> {
  const looks = work.register.passages.flatMap((passage) => passage.looks ?? [])
  const loaded: StoredRecord[] = []
  for (const [name, own] of Map.groupBy(looks, ({ over }) => over.name)) {
    const first = year + Math.min(...own.map(({ from }) => from))
    const last = year + Math.max(...own.map(({ until }) => until))
    const type = work.register.recordType(name)
    for (const [from, until] of [
      [first, year - 1],
      [year + 1, last],
    ] as const) {
      if (from > until) continue
      const span = { from: `${from}-01-01`, until: `${until}-12-31` }
      loaded.push(...(await countedRecords(db, actor.organId, [type], span)).filter((record) => record.year !== null))
    }
  }
  return loaded
}
