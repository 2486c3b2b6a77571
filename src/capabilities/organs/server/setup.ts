import type { Capacity } from '#kernel/capacity.ts'
import type { LedgerOrgan } from '#kernel/passage.ts'
import { Refusal } from '#kernel/refusal.ts'
import type { ScopedDb } from '#platform/db/database.ts'
import type { SignIn } from '#platform/sign-in/sign-in.ts'
import { appendActs } from '#records/server/journal.ts'
import { newId } from '#records/server/new-id.ts'
import { insertOrgan } from '#records/server/organ-store.ts'
import type { Scope, Work } from '#records/server/work.ts'
import { capacityGrantRecord } from '../capacity-grant-record.ts'
import { messages } from '../messages.ts'
import { personRecord } from '../person-record.ts'
import { sectionRecord } from '../section-record.ts'
import { enterRecords } from './enter-records.ts'
import { readSetup, type SetupPerson } from './setup-entry.ts'
import { hasOrgan, lockOrgans, setProvince } from './setup-store.ts'
import { systemScope } from './system-scope.ts'

export interface SetupDone {
  readonly accounts: readonly {
    readonly name: string
    readonly capacity: Capacity
    readonly username: string
    readonly password: string
  }[]
}

/** The first run: one organ with its administrators, its clerk and its sections. */
export function setup(work: Work, signIn: SignIn) {
  return {
    /** GET /api/setup */
    state: async () => ({ needed: !(await hasOrgan(work.database)) }),

    /** POST /api/setup; the passwords are shown once. @throws Refusal 'invalid', or 'conflict' when there is an organ */
    begin(body: unknown): Promise<SetupDone> {
      const { organ, sections, people } = readSetup(body)
      return work.database.unscoped('set-up of the first organ', async (db) => {
        if (await lockOrgans(db)) throw new Refusal('conflict', messages.setUpAlready)
        const scope = await openOrgan(work, db, organ)
        await enterRecords(scope, sectionRecord, sections.map(sectionEntry))
        const ids = await enterRecords(scope, personRecord, people.map(personEntry))
        await enterRecords(scope, capacityGrantRecord, people.map(grantEntry(ids, work.clock.today())))
        return { accounts: await openAccounts(scope, signIn, people, ids) }
      })
    },
  }
}

/** A new organ and the program at work in it. */
export async function openOrgan(
  work: Work,
  db: ScopedDb,
  { province, ...organ }: LedgerOrgan & { readonly province: string | null },
): Promise<Scope> {
  const id = newId()
  await insertOrgan(db, { ...organ, id }, work.clock.now())
  await setProvince(db, id, province)
  return systemScope(work, db, id)
}

function sectionEntry(name: string, index: number) {
  return { values: { name, kind: 'office', position: index + 1 }, act: 'establish', sectionId: null }
}

function personEntry({ name }: SetupPerson) {
  return { values: { name, post: messages.setupPost }, act: 'register', sectionId: null }
}

function grantEntry(ids: readonly string[], today: string) {
  return ({ capacity }: SetupPerson, index: number) => ({
    values: { title: messages.setupTitle, person: ids[index] ?? null, capacity, from: today },
    act: 'grant',
    sectionId: null,
  })
}

async function openAccounts(scope: Scope, signIn: SignIn, people: readonly SetupPerson[], ids: readonly string[]) {
  const accounts = []
  for (const [index, { name, username, capacity }] of people.entries()) {
    const who = { organId: scope.actor.organId, personId: ids[index] ?? '', username }
    const made = await signIn.createAccount(who, scope.db)
    await journalOpening(scope, { ...who, username: made.username })
    accounts.push({ name, capacity, username: made.username, password: made.password })
  }
  return accounts
}

/** The account was opened: part of its person's history. */
function journalOpening(scope: Scope, { personId, username }: { personId: string; username: string }): Promise<void> {
  const about = { recordType: 'person', recordId: personId, after: { username } }
  return appendActs(scope, [{ capacity: 'system', operation: 'account/create', ...about }])
}
