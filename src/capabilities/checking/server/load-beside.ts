import { textsOf } from '#derive/record-text.ts'
import type { LedgerOrgan } from '#kernel/passage.ts'
import type { AnyRecord } from '#kernel/record-type.ts'
import { titleOfPart } from '#records/count.ts'
import { makeLedger } from '#records/ledger.ts'
import { provingFiles } from '#records/server/ledger-store.ts'
import { countedRecords } from '#records/server/load-ledger.ts'
import { readOrgan } from '#records/server/organ-store.ts'
import type { StoredRecord } from '#records/server/record-store.ts'
import type { Scope } from '#records/server/work.ts'
import { checkTerm } from '../check-term-record.ts'
import type { LedgerBeside, LedgerFigure, LedgerRecord, OpenFinding } from '../ledger/ledger-beside.ts'
import { type NoticeOfYear, noticeOf } from '../notice-of-year.ts'
import type { OrganKind } from '../organ-kinds-data.ts'
import type { OrganProfile, PostHolder } from '../organ-profile.ts'
import { type OrganTerm, organTermsOf } from '../organ-terms.ts'

/** Problems stay open for years; what was found longer ago than this is no matter of a statement. */
const yearsOfProblems = 5
/** Where a problem was found by somebody else; the names of the choice in the problem's own declaration. */
const foundByOthers: ReadonlySet<string> = new Set([
  'appraisal',
  'comment',
  'inspection',
  'supervision',
  'audit',
  'discipline',
])

/** The ledger of the year as texts are held against it. Figures the text itself binds are the caller's to add. */
export async function loadLedgerBeside(scope: Scope, organ: LedgerOrgan, year: number): Promise<LedgerBeside> {
  const { db, actor, work } = scope
  const proving = new Set(work.register.measures.map(({ over }) => over.name))
  const types = work.register.recordTypes.filter(({ name }) => proving.has(name))
  const loaded = await countedRecords(db, actor.organId, types, { from: `${year - 1}-01-01`, until: `${year}-12-31` })
  const titles = Object.fromEntries(loaded.map(({ id, title }) => [id, title]))
  const ledger = makeLedger({ year, organ, records: loaded, titles, seed: actor.organId })
  const figures = work.register.measures.flatMap((measure): readonly LedgerFigure[] => {
    const parts = (measure.parts ?? []).flatMap((field) => {
      const declared = measure.over.fields[field]
      return declared?.kind === 'choice' ? Object.keys(declared.choices).map((value) => ({ field, value })) : []
    })
    return [undefined, ...parts].map((part) => {
      const { value, unit, records } = ledger.figure(measure, part)
      const title = titleOfPart(measure, part)
      const about = { measure: measure.id, title, unit, value, recordType: measure.over.name, records }
      return part === undefined ? about : { ...about, part }
    })
  })
  return {
    year,
    figures,
    records: await describe(scope, newest(loaded), (id) => titles[id] ?? ''),
    openFindings: await openFindings(scope, year),
    bound: [],
  }
}

/** Figures count all; what a sentence speaks of is looked for among so many. */
const mostSearched = 5000

function newest(loaded: readonly StoredRecord[]): readonly StoredRecord[] {
  if (loaded.length <= mostSearched) return loaded
  return loaded.toSorted((a, b) => (b.onDate ?? '').localeCompare(a.onDate ?? '')).slice(0, mostSearched)
}

async function describe(
  { db, actor, work }: Scope,
  loaded: readonly StoredRecord[],
  titleOf: (id: string) => string,
): Promise<readonly LedgerRecord[]> {
  const files = Map.groupBy(
    await provingFiles(
      db,
      actor.organId,
      loaded.map(({ id }) => id),
    ),
    ({ recordId }) => recordId,
  )
  return loaded.map(({ id, type: name, title, onDate, year, values }) => {
    const type = work.register.recordType(name)
    const own = files.get(id) ?? []
    const pictures = own.length > 0 && own.every(({ mediaType }) => mediaType.startsWith('image/'))
    // A type that asks for no files is its own proof.
    const proof = type.evidence === undefined ? 'files' : own.length === 0 ? 'none' : pictures ? 'pictures' : 'files'
    const words = textsOf(type, values, titleOf).join(' ')
    return { id, type: name, typeTitle: type.title, title, on: onDate, year, words, proof }
  })
}

async function openFindings({ db, actor, work }: Scope, year: number): Promise<readonly OpenFinding[]> {
  const type = work.register.recordTypes.find(({ name }) => name === 'problem')
  const source = type?.fields.source
  if (type === undefined || source?.kind !== 'choice') return []
  const span = { from: `${year - yearsOfProblems}-01-01`, until: `${year}-12-31` }
  const problems: readonly AnyRecord[] = await countedRecords(db, actor.organId, [type], span)
  return problems.flatMap(({ id, title, state, values }) => {
    const from = String(values.source ?? '')
    if (!type.workflow.open.includes(state) || !foundByOthers.has(from)) return []
    return [{ id, title, source: source.choices[from] ?? '' }]
  })
}

const kinds: Readonly<Record<LedgerOrgan['kind'], OrganKind | null>> = {
  'people-congress': 'people-congress',
  government: 'government',
  party: 'party-organ',
  cppcc: 'consultative',
  other: null,
}

/** The organ as the rules know it, with who held its posts. */
export async function organBeside(scope: Scope): Promise<{ organ: LedgerOrgan; profile: OrganProfile | null }> {
  const organ = await readOrgan(scope.db, scope.actor.organId)
  if (organ === null) throw new Error(`no organ ${scope.actor.organId}`)
  const kind = kinds[organ.kind]
  const place = /^(.{2,4}?)[省市县区旗]/u.exec(organ.name)?.[1]
  const { name, level } = organ
  const about = { name, level, ...(place === undefined ? {} : { place }), holders: await holdersOf(scope) }
  return { organ, profile: kind === null ? null : { kind, ...about } }
}

/** Types without a date belong to every span. */
const anyYear = { from: '2000-01-01', until: '2000-12-31' }

async function holdersOf({ db, actor, work }: Scope): Promise<readonly PostHolder[]> {
  const [term, person] = ['post-term', 'person'].map((name) =>
    work.register.recordTypes.find((one) => one.name === name),
  )
  if (term === undefined || person === undefined) return []
  const people = new Map(
    (await countedRecords(db, actor.organId, [person], anyYear)).map(({ id, title }) => [id, title]),
  )
  return (await countedRecords(db, actor.organId, [term], anyYear)).flatMap(({ title, values }) => {
    const name = people.get(String(values.person))
    if (name === undefined || typeof values.from !== 'string') return []
    const until = typeof values.until === 'string' ? { until: values.until } : {}
    return [{ name, post: title, from: values.from, ...until }]
  })
}

/** What the organ says of words; `null` where it says nothing. */
export async function termsBeside({ db, actor }: Scope): Promise<readonly OrganTerm[] | null> {
  const kept = await countedRecords(db, actor.organId, [checkTerm], anyYear)
  const terms = organTermsOf(kept.map(({ values }) => values))
  return terms.length === 0 ? null : terms
}

/** What the notice of the year asks, where one is filed. */
export async function noticeBeside({ db, actor, work }: Scope, year: number): Promise<NoticeOfYear | null> {
  const type = work.register.recordTypes.find(({ name }) => name === 'statement-notice')
  if (type === undefined) return null
  const span = { from: `${year}-01-01`, until: `${year + 1}-12-31` }
  const notices = await countedRecords(db, actor.organId, [type], span)
  const values = notices.findLast((notice) => notice.values.forYear === year)?.values
  if (values === undefined) return null
  const { outline, maxCharacters, problemShare } = values
  return noticeOf({ headings: outline ?? [], most: maxCharacters, problemShare })
}
