import { statement } from '#capabilities/statements/index.ts'
import { statementsNaming } from '#capabilities/statements/server.ts'
import { typedTexts } from '#derive/record-text.ts'
import { facetQuery, searchQuery } from '#derive/search-tokens.ts'
import { fieldEntries, type RecordType } from '#kernel/record-type.ts'
import type { LawEntry } from '#law/entry.ts'
import { namesOf } from '#law/law-name.ts'
import { type LawRegistry, makeLawRegistry } from '#law/registry.ts'
import { isPermitted } from '#records/server/permit.ts'
import { readRecords } from '#records/server/record-store.ts'
import type { Scope } from '#records/server/work.ts'
import type { KeptLaw } from '../kept-laws.ts'
import { lawEntry } from '../law-entry-record.ts'
import type { LawCitation } from '../law-view.ts'
import { type CitingRecord, citingRecords } from './citation-store.ts'

/** So many are looked at; a page and a workbook of more would help nobody. */
const most = 2000

export interface Cited {
  readonly citations: readonly LawCitation[]
  readonly cutOff: boolean
}

/** Records and statements that cite the entry, newest first. `changedOn`: those of before need review; `by`: records that these persons entered. */
export async function citationsOf(
  scope: Scope,
  entry: LawEntry,
  registry: readonly KeptLaw[],
  changedOn: string | null,
  by?: readonly string[],
): Promise<Cited> {
  const laws = makeLawRegistry(registry.map((kept) => kept.entry))
  const types = scope.work.register.recordTypes.filter(
    (type) => type.name !== lawEntry.name && type.name !== statement.name && isPermitted(scope, { to: 'read', type }),
  )
  const found = await citingRecords(scope.db, scope.actor.organId, {
    ...{ ...soughtOf(types, entry), most: most + 1 },
    ...(by === undefined ? {} : { by }),
  })
  const texts = await textsOf(scope, types, found.slice(0, most))
  const records = found.slice(0, most).flatMap((record): Omit<LawCitation, 'needsReview'>[] => {
    const type = types.find(({ name }) => name === record.type)
    const isNamed = record.isListed || names(laws, entry, texts.get(record.id) ?? [])
    if (type === undefined || !isNamed) return []
    const { id, title, state, on } = record
    const stateLabel = type.workflow.states[state] ?? state
    return [
      {
        type: type.name,
        typeTitle: type.title,
        id,
        title,
        state,
        stateLabel,
        on,
        how: record.isListed ? 'listed' : 'named',
      },
    ]
  })
  const all = [...(await citingStatements(scope, laws, entry)), ...records]
  const citations = all.map((one) => ({ ...one, needsReview: changedOn !== null && one.on < changedOn }))
  return { citations: citations.sort((a, b) => (a.on < b.on ? 1 : a.on > b.on ? -1 : 0)), cutOff: found.length > most }
}

/** Every field of words may hold titles, as people write them: whole, short, with or without 《》. */
function soughtOf(types: readonly RecordType[], entry: LawEntry) {
  const written = namesOf(entry)
  const fields = types.flatMap((type) =>
    fieldEntries(type).flatMap(([name, { kind }]) => (kind === 'words' ? [name] : [])),
  )
  const titles = [...written, ...written.map((name) => `《${name}》`)]
  return {
    types: types.map(({ name }) => name),
    listed: [...new Set(fields)].map((field) => facetQuery(field, titles)).join(' | ') || "''",
    named:
      written
        .flatMap((name) => searchQuery(name) ?? [])
        .map((query) => `(${query})`)
        .join(' | ') || "''",
  }
}

/** What people typed in the records that only may name it: the index holds pairs of characters, not words. */
async function textsOf(scope: Scope, types: readonly RecordType[], records: readonly CitingRecord[]) {
  const texts = new Map<string, readonly string[]>()
  for (const type of types) {
    const ids = records.filter((record) => record.type === type.name && !record.isListed).map(({ id }) => id)
    for (const record of (await readRecords(scope.db, scope.actor.organId, type, ids)).values())
      texts.set(
        record.id,
        typedTexts(type, record.values).map(({ text }) => text),
      )
  }
  return texts
}

function names(laws: LawRegistry, entry: LawEntry, texts: readonly string[]): boolean {
  return texts.some(
    (text) => laws.find(text)?.id === entry.id || laws.inText(text).some((one) => one.entry?.id === entry.id),
  )
}

async function citingStatements(
  scope: Scope,
  laws: LawRegistry,
  entry: LawEntry,
): Promise<readonly Omit<LawCitation, 'needsReview'>[]> {
  if (!isPermitted(scope, { to: 'read', type: statement })) return []
  const found = await statementsNaming(scope.db, scope.actor.organId, namesOf(entry))
  return found
    .filter(({ texts }) => names(laws, entry, texts))
    .map(({ id, title, state, on }) => {
      const stateLabel: string = statement.workflow.states[state === 'sealed' ? 'sealed' : 'draft']
      return { type: statement.name, typeTitle: statement.title, id, title, state, stateLabel, on, how: 'named' }
    })
}
