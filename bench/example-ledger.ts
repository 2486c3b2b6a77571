import { facetsOf, textsOf } from '#derive/record-text.ts'
import { searchTokens } from '#derive/search-tokens.ts'
import type { FieldValue } from '#kernel/field.ts'
import type { RecordType } from '#kernel/record-type.ts'
import type { ScopedDb } from '#platform/db/database.ts'
import { nameTokens } from '#records/server/name-tokens.ts'
import { newId } from '#records/server/new-id.ts'
import { insertRecords, type RecordToWrite } from '#records/server/record-store.ts'
import { settleValues } from '#records/server/settle-values.ts'
import { register } from '../src/apps/register.ts'
import { type Dice, makeDice } from './dice.ts'
import { laws, matters, minutes, subjects, targets, topics } from './example-words.ts'

export interface Cast {
  readonly organId: string
  /** Ids by name. */
  readonly people: ReadonlyMap<string, string>
  readonly sections: ReadonlyMap<string, string>
}

export interface Amount {
  readonly sessions: number
  readonly items: number
  readonly years: readonly number[]
}

/**
 * Study sessions and supervision items as clerks write them, spread over the years, the same at each run. Spine and
 * search tokens are made by the product's own functions; only the acts are left out, which no list reads.
 */
export async function insertExampleLedger(db: ScopedDb, cast: Cast, { sessions, items, years }: Amount): Promise<void> {
  const titles = new Map([...cast.people, ...cast.sections].map(([name, id]) => [id, name]))
  const titleOf = (id: string) => titles.get(id) ?? ''
  const kinds: readonly [string, number, (dice: Dice, cast: Cast, years: readonly number[]) => Values][] = [
    ['study-session', sessions, sessionValues],
    ['supervision-item', items, itemValues],
  ]
  for (const [name, count, valuesOf] of kinds) {
    const type = register.recordType(name)
    const dice = makeDice(name.length)
    for (let made = 0; made < count; made += 1000) {
      const size = Math.min(1000, count - made)
      const chunk = Array.from({ length: size }, () => toWrite(type, valuesOf(dice, cast, years), dice, titleOf))
      await insertRecords(db, cast.organId, type, chunk)
    }
  }
}

export type Values = Readonly<Record<string, FieldValue>>

function sessionValues(dice: Dice, { people }: Cast, years: readonly number[]): Values {
  const law = dice.one(laws)
  const invited = dice.some([...people.values()], 6, 12)
  return {
    title: `${dice.one(['学习', '集中学习', '专题学习', '领学'])}《${law}》${dice.one(matters)}`,
    heldOn: dayOf(dice, years),
    form: dice.one(choicesOf('study-session', 'form')),
    topics: dice.some(topics, 1, 2),
    laws: [law, ...dice.some(laws, 0, 2)],
    matter: dice.chance(0.3) ? dice.one(matters) : null,
    courtCase: null,
    chair: dice.one(invited),
    principal: dice.one(choicesOf('study-session', 'principal')),
    speaker: dice.chance(0.5) ? dice.one([...people.keys()]) : null,
    place: dice.one(['机关三楼会议室', '常委会会议室', '党员活动室', '市法院第一审判庭']),
    invited,
    attended: invited.slice(0, -1),
    minutes: dice.some(minutes, 2, 4).join(''),
  }
}

function itemValues(dice: Dice, { people, sections }: Cast, years: readonly number[]): Values {
  const startedOn = dayOf(dice, years)
  return {
    title: `${dice.one(subjects)}${dice.one(matters)}`,
    kind: dice.one(choicesOf('supervision-item', 'kind')),
    role: dice.one(choicesOf('supervision-item', 'role')),
    source: dice.one(choicesOf('supervision-item', 'source')),
    startedOn,
    endedOn: startedOn,
    targets: dice.some(targets, 1, 3),
    section: dice.one([...sections.values()]),
    leader: dice.one([...people.values()]),
    principal: dice.one(choicesOf('supervision-item', 'principal')),
    participants: dice.some([...people.values()], 2, 5),
    deputies: dice.below(20),
    outline: dice.some(minutes, 2, 4).join(''),
    products: ['调研报告'],
    questions: null,
    suggestions: dice.below(8),
    opinionNumber: null,
    opinionHandedOn: null,
    opinionDueOn: null,
    repliedOn: null,
  }
}

/** A record of nearly always a state that counts, with the tokens that saving would give it. */
export function toWrite(type: RecordType, values: Values, dice: Dice, titleOf: (id: string) => string): RecordToWrite {
  const settled = settleValues(type, values, titleOf)
  const at = new Date(`${settled.onDate ?? '2023-06-01'}T${String(8 + dice.below(10)).padStart(2, '0')}:30:00+08:00`)
  const isFiled = dice.chance(0.95)
  const state = isFiled ? dice.one(type.workflow.counted) : type.workflow.first
  const by = { createdBy: 'bench', createdByName: '林晚晴', updatedBy: 'bench', updatedByName: '林晚晴' }
  const record = {
    ...{ id: newId(), type: type.name, state, version: 1, evidence: 0, sectionId: null },
    ...{ settledAt: isFiled ? at : null, createdAt: at, updatedAt: at, ...by, ...settled },
  }
  const words = searchTokens([record.title, ...textsOf(type, values, titleOf)])
  return { record, search: [...facetsOf(type, values), ...nameTokens(type, record.title), ...words] }
}

function choicesOf(type: string, name: string): readonly string[] {
  const field = register.recordType(type).fields[name]
  return field?.kind === 'choice' ? Object.keys(field.choices) : []
}

export function dayOf(dice: Dice, years: readonly number[]): string {
  const two = (value: number) => String(value).padStart(2, '0')
  return `${dice.one(years)}-${two(1 + dice.below(12))}-${two(1 + dice.below(28))}`
}
