import { sql } from 'kysely'
import { foldField } from '#derive/fold-field.ts'
import { searchTokens } from '#derive/search-tokens.ts'
import type { FieldValue } from '#kernel/field.ts'
import { fieldEntries, type RecordType, titleField } from '#kernel/record-type.ts'
import type { ScopedDb } from '#platform/db/database.ts'
import { newId } from '#records/server/new-id.ts'
import { insertRecords } from '#records/server/record-store.ts'
import { register } from '../src/apps/register.ts'
import { type Dice, makeDice } from './dice.ts'
import { type Cast, dayOf, toWrite, type Values } from './example-ledger.ts'
import { givenNames, laws, matters, minutes, subjects, surnames } from './example-words.ts'

export const years = Array.from({ length: 10 }, (_, at) => 2014 + at)

/** Who may do what, and what has tables of its own: not for the dice. */
const left = ['section', 'post-term', 'capacity-grant', 'stand-in', 'statement', 'imported-statement', 'year-opening']

/** Records of each type in ten years of a large organ, in the proportions in which they come up. */
const shares: Readonly<Record<string, number>> = {
  ...{ person: 10_000, question: 3000, 'legal-leader': 500, 'outreach-place': 200, 'law-entry': 50 },
  ...{ 'study-session': 11_000, 'publicity-event': 11_000, 'plan-task': 10_000, 'agenda-item': 9000 },
  ...{ 'incoming-document': 10_000, 'supervision-item': 9000, 'deputy-suggestion': 8000, 'decided-matter': 6000 },
  ...{ exam: 5000, 'rectification-measure': 600, problem: 300, direction: 2000, 'duty-receipt': 1500 },
}
const otherwise = 250

export function spreadTypes(): readonly RecordType[] {
  return inOrder(register.recordTypes.filter(({ name }) => !left.includes(name)))
}

/** Some 100 000 records spread over all types; gives how many of each. */
export async function insertSpread(db: ScopedDb, cast: Cast): Promise<ReadonlyMap<string, number>> {
  const titles = new Map([...cast.people, ...cast.sections].map(([name, id]) => [id, name]))
  const ids = new Map([
    ['person', [...cast.people.values()]],
    ['section', [...cast.sections.values()]],
  ])
  const made = new Map<string, number>()
  for (const type of spreadTypes()) {
    const count = shares[type.name] ?? otherwise
    const dice = makeDice(type.name.length)
    const own = ids.get(type.name) ?? []
    for (let done = 0; done < count; done += 1000) {
      const records = Array.from({ length: Math.min(1000, count - done) }, (_, at) =>
        toWrite(type, valuesOf(type, done + at, dice, ids), dice, (id) => titles.get(id) ?? ''),
      )
      await insertRecords(db, cast.organId, type, records)
      for (const { record } of records) {
        own.push(record.id)
        titles.set(record.id, record.title)
      }
    }
    ids.set(type.name, own)
    made.set(type.name, count)
  }
  return made
}

/** As many files, each with a text of two pages, spread over the records of all types. */
export async function insertTexts(db: ScopedDb, { organId }: Cast, count: number): Promise<void> {
  const { rows } = await sql<{ id: string }>`
    select id from record where organ_id = ${organId} and on_date is not null order by id limit ${count}`.execute(db)
  const dice = makeDice(7)
  for (let done = 0; done < count; done += 500) {
    const files = Array.from({ length: Math.min(500, count - done) }, (_, at) => {
      const body = Array.from(
        { length: 24 },
        () => `${dice.one(subjects)}${dice.one(matters)}：${dice.one(minutes)}`,
      ).join('')
      const name = `${dice.one(['签到表', '会议纪要', '调研报告', '宣讲记录'])}${done + at}.docx`
      const digest = (done + at).toString(16).padStart(64, '0')
      return {
        id: newId(),
        record: rows[(done + at) % rows.length]?.id,
        name,
        digest,
        body,
        tokens: searchTokens([body]),
      }
    })
    const given = sql`json_to_recordset(${JSON.stringify(files)}::json)
      as x(id uuid, record uuid, name text, digest text, body text, tokens text[])`
    await sql`
      insert into evidence (organ_id, id, record_id, name, filed_at, filed_by, filed_by_name, size, media_type, sm3, sha256, version)
      select ${organId}::uuid, id, record, name, now(), 'bench', '林晚晴', 20000, 'application/msword', digest, digest, 1 from ${given}`.execute(
      db,
    )
    await sql`
      insert into evidence_text (organ_id, sm3, read_at, body, search)
      select ${organId}::uuid, digest, now(), body, array_to_tsvector(tokens) from ${given}`.execute(db)
  }
}

function valuesOf(type: RecordType, number: number, dice: Dice, ids: ReadonlyMap<string, readonly string[]>): Values {
  const day = dayOf(dice, years)
  return Object.fromEntries(
    fieldEntries(type).map(([name, field]) => {
      const value = foldField<FieldValue>(field, {
        text: ({ lines, maxLength }) => textOf(type, name, number, dice, lines).slice(0, maxLength ?? 200),
        number: ({ min = 0, max = 100 }) => min + dice.below(Math.min(max - min + 1, 100)),
        date: () => day,
        choice: ({ choices }) => dice.one(Object.keys(choices)),
        yesNo: () => dice.chance(0.5),
        words: () => dice.some(laws, 1, 3),
        reference: ({ to }) => (ids.get(to)?.length ? dice.one(ids.get(to) ?? []) : null),
        references: ({ to }) => (ids.get(to)?.length ? dice.some(ids.get(to) ?? [], 1, 6) : null),
      })
      return [name, field.required === true || dice.chance(0.7) ? value : null]
    }),
  )
}

function textOf(type: RecordType, name: string, number: number, dice: Dice, lines: number | undefined): string {
  if (lines !== undefined) return dice.some(minutes, 2, 4).join('')
  if (type.name === 'person' && name === 'name')
    return `${dice.one(surnames)}${dice.one(givenNames)}${dice.one(givenNames)}`
  return `${dice.one(subjects)}${dice.one(matters)}${name === titleField(type) ? `第${number}号` : ''}`
}

/** Those that others refer to come first, as far as they do not refer to each other. */
function inOrder(types: readonly RecordType[]): readonly RecordType[] {
  const ordered = new Set<RecordType>()
  const seen = new Set<RecordType>()
  const visit = (type: RecordType) => {
    if (seen.has(type)) return
    seen.add(type)
    for (const [, field] of fieldEntries(type)) {
      const to = field.kind === 'reference' || field.kind === 'references' ? field.to : null
      const target = types.find(({ name }) => name === to)
      if (target !== undefined) visit(target)
    }
    ordered.add(type)
  }
  for (const type of types) visit(type)
  return [...ordered]
}
