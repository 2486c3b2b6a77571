import { Refusal } from '#kernel/refusal.ts'
import type { ScopedDb } from '#platform/db/database.ts'
import type { SignIn } from '#platform/sign-in/sign-in.ts'
import { actOnRecords } from '#records/server/act-on-records.ts'
import { changeRecords } from '#records/server/change-records.ts'
import { insist } from '#records/server/refuse.ts'
import type { Scope, Work } from '#records/server/work.ts'
import { capacityGrantRecord } from '../capacity-grant-record.ts'
import { examples } from '../examples.ts'
import { messages } from '../messages.ts'
import { personRecord } from '../person-record.ts'
import { postTermRecord } from '../post-term-record.ts'
import { sectionRecord } from '../section-record.ts'
import { enterRecords } from './enter-records.ts'
import { openOrgan } from './setup.ts'
import { lockOrgans } from './setup-store.ts'

export interface DemoAccount {
  readonly username: string
  readonly name: string
  readonly post: string
}

/** The demo organ as it stands in the ledger. */
export interface LoadedExamples {
  readonly organId: string
  /** Ids by name. */
  readonly people: ReadonlyMap<string, string>
  /** Ids by short name. */
  readonly sections: ReadonlyMap<string, string>
  /** Id of a post term by '党组书记 周明远'. */
  readonly postTerms: ReadonlyMap<string, string>
  /** One for all demo accounts, made anew at each loading: it is printed at start and said to be so. */
  readonly password: string
  readonly accounts: readonly DemoAccount[]
}

/** Makes the demo organ with its cast and accounts, all through the engine and all or nothing. */
export function loadExamples(work: Work, signIn: SignIn): Promise<LoadedExamples> {
  return work.database.unscoped('loading the demo organ', (db) => enterExamples(work, signIn, db))
}

/** The same in a transaction of the caller. @throws Refusal 'conflict' when there is an organ already */
export async function enterExamples(work: Work, signIn: SignIn, db: ScopedDb): Promise<LoadedExamples> {
  if (await lockOrgans(db)) throw new Refusal('conflict', messages.setUpAlready)
  const scope = await openOrgan(work, db, examples.organ)
  const sections = await enterSections(scope)
  const people = await enterPeople(scope, sections)
  await establishSections(scope, sections, people)
  const postTerms = await enterTerms(scope, sections, people)
  await enterGrants(scope, people)
  const serving = examples.people.filter(({ servingUntil }) => servingUntil === null)
  const accounts = serving.map(({ username, name, post }) => ({ username, name, post }))
  const { organId } = scope.actor
  const holders = accounts.map(({ username, name }) => ({ username, organId, personId: idOf(people, name) }))
  const password = await signIn.createDemoAccounts(holders, db)
  return { organId, people, sections, postTerms, password, accounts }
}

type Ids = ReadonlyMap<string, string>

async function enterSections(scope: Scope): Promise<Ids> {
  const entries = examples.sections.map((section) => ({ values: sectionValues(section, null), sectionId: null }))
  const ids = await enterRecords(scope, sectionRecord, entries)
  return named(
    examples.sections.map(({ shortName }) => shortName),
    ids,
  )
}

/** Heads are named once people are there. */
async function establishSections(scope: Scope, sections: Ids, people: Ids): Promise<void> {
  const changes = examples.sections.map((section) => ({
    id: idOf(sections, section.shortName),
    values: sectionValues(section, idOf(people, section.head)),
  }))
  const outcomes = [
    ...(await changeRecords(scope, sectionRecord, changes)),
    ...(await actOnRecords(
      scope,
      sectionRecord,
      changes.map(({ id }) => ({ id })),
      { act: 'establish' },
    )),
  ]
  for (const outcome of outcomes) insist(outcome)
}

function sectionValues(section: (typeof examples.sections)[number], head: string | null) {
  return { ...section, head, position: examples.sections.indexOf(section) + 1 }
}

async function enterPeople(scope: Scope, sections: Ids): Promise<Ids> {
  const entries = examples.people.map(({ username: _, section, ...values }, index) => ({
    values: { ...values, section: section === null ? null : idOf(sections, section), position: index + 1 },
    act: 'register',
    sectionId: null,
  }))
  const ids = await enterRecords(scope, personRecord, entries)
  const people = named(
    examples.people.map(({ name }) => name),
    ids,
  )
  const left = examples.people.filter(({ servingUntil }) => servingUntil !== null)
  const targets = left.map(({ name }) => ({ id: idOf(people, name) }))
  for (const outcome of await actOnRecords(scope, personRecord, targets, { act: 'leave', note: messages.left }))
    insist(outcome)
  return people
}

async function enterTerms(scope: Scope, sections: Ids, people: Ids): Promise<Ids> {
  const entries = examples.postTerms.map(({ person, section, ...values }) => ({
    values: {
      ...values,
      person: idOf(people, person),
      section: section === null ? null : idOf(sections, section),
    },
    act: 'file',
    sectionId: null,
  }))
  const ids = await enterRecords(scope, postTermRecord, entries)
  return named(
    examples.postTerms.map(({ title, person }) => `${title} ${person}`),
    ids,
  )
}

async function enterGrants(scope: Scope, people: Ids): Promise<void> {
  const entries = examples.grants.map(({ person, ...values }) => ({
    values: { ...values, person: idOf(people, person) },
    act: 'grant',
    sectionId: null,
  }))
  await enterRecords(scope, capacityGrantRecord, entries)
}

function named(names: readonly string[], ids: readonly string[]): Ids {
  return new Map(names.map((name, index) => [name, ids[index] ?? '']))
}

function idOf(ids: Ids, name: string): string {
  const id = ids.get(name)
  if (id === undefined) throw new Error(`no such example: ${name}`)
  return id
}
