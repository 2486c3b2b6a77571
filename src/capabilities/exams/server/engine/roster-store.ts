import { sql } from 'kysely'
import type { ScopedDb } from '#platform/db/database.ts'

export interface PersonOfOrgan {
  readonly person: string
  readonly name: string
  readonly section: string | null
  readonly sectionName: string | null
  readonly post: string | null
}

/** All who serve, in the order of lists. */
export async function readServing(db: ScopedDb, organId: string): Promise<readonly PersonOfOrgan[]> {
  const { rows } = await sql<PersonOfOrgan>`
    select r.id as person, r.title as name, p.section, coalesce(c.short_name, c.name) as "sectionName", p.post
    from record r join person p on p.organ_id = r.organ_id and p.id = r.id
      left join section c on c.organ_id = r.organ_id and c.id = p.section
    where r.organ_id = ${organId} and r.type = 'person' and r.state = 'serving'
    order by p.position nulls last, r.id`.execute(db)
  return rows
}

export interface StoredCandidate extends PersonOfOrgan {
  readonly exemptReason: string | null
  readonly exemptEvidence: string | null
  readonly exemptAt: Date | null
  readonly exemptBy: string | null
  readonly extraMinutes: number
  readonly extraReason: string | null
  readonly moreAttempts: number
  readonly makeUpOpensAt: Date | null
  readonly makeUpClosesAt: Date | null
  readonly makeUpReason: string | null
}

export async function readRoster(db: ScopedDb, organId: string, examId: string): Promise<readonly StoredCandidate[]> {
  const { rows } = await sql<StoredCandidate>`
    select ${candidateColumns} from exam_candidate c where c.organ_id = ${organId} and c.exam_id = ${examId}
    order by c.place`.execute(db)
  return rows
}

/** One line of the roster, locked. */
export async function readCandidate(
  db: ScopedDb,
  organId: string,
  examId: string,
  personId: string,
): Promise<StoredCandidate | null> {
  const { rows } = await sql<StoredCandidate>`
    select ${candidateColumns} from exam_candidate c
    where c.organ_id = ${organId} and c.exam_id = ${examId} and c.person_id = ${personId} for update`.execute(db)
  return rows[0] ?? null
}

/** Appends to the roster; who is on it already stays as they are. */
export async function addCandidates(
  db: ScopedDb,
  organId: string,
  examId: string,
  people: readonly PersonOfOrgan[],
): Promise<number> {
  const { rows } = await sql`
    insert into exam_candidate (organ_id, exam_id, person_id, place, name, section_id, section_name, post)
    select ${organId}::uuid, ${examId}::uuid, x.person, x.n + (select coalesce(max(place), 0) from exam_candidate
        where organ_id = ${organId} and exam_id = ${examId}), x.name, x.section, x."sectionName", x.post
    from json_to_recordset(${JSON.stringify(people.map((one, index) => ({ ...one, n: index + 1 })))}::json)
      as x(n int, person uuid, name text, section uuid, "sectionName" text, post text)
    on conflict do nothing returning person_id`.execute(db)
  return rows.length
}

export async function writeExemption(
  db: ScopedDb,
  { organId, examId, personId }: CandidateKey,
  exemption: {
    readonly reason: string
    readonly evidence: string | null
    readonly at: Date
    readonly by: string
  } | null,
): Promise<void> {
  await sql`
    update exam_candidate set exempt_reason = ${exemption?.reason ?? null}, exempt_at = ${exemption?.at ?? null},
      exempt_by_name = ${exemption?.by ?? null}, exempt_evidence = ${exemption?.evidence ?? null}
    where organ_id = ${organId} and exam_id = ${examId} and person_id = ${personId}`.execute(db)
}

export interface CandidateKey {
  readonly organId: string
  readonly examId: string
  readonly personId: string
}

export async function addMinutes(
  db: ScopedDb,
  { organId, examId, personId }: CandidateKey,
  { minutes, reason }: { readonly minutes: number; readonly reason: string },
): Promise<void> {
  await sql`
    update exam_candidate set extra_minutes = extra_minutes + ${minutes}, extra_reason = ${reason}
    where organ_id = ${organId} and exam_id = ${examId} and person_id = ${personId}`.execute(db)
  const { rows } = await sql<{ id: string }>`
    update exam_sitting set ends_at = ends_at + make_interval(mins => ${minutes})
    where organ_id = ${organId} and exam_id = ${examId} and person_id = ${personId} and state = 'writing'
    returning id`.execute(db)
  for (const { id } of rows)
    await sql`
      update exam_sheet set until_at = until_at + make_interval(mins => ${minutes})
      where organ_id = ${organId} and sitting_id = ${id}`.execute(db)
}

export async function addAttempt(db: ScopedDb, { organId, examId, personId }: CandidateKey): Promise<void> {
  await sql`
    update exam_candidate set more_attempts = more_attempts + 1
    where organ_id = ${organId} and exam_id = ${examId} and person_id = ${personId}`.execute(db)
}

/** `more`: those who may sit once more than before. */
export async function writeMakeUp(
  db: ScopedDb,
  organId: string,
  examId: string,
  makeUp: {
    readonly persons: readonly string[]
    readonly more: readonly string[]
    readonly opensAt: string
    readonly closesAt: string
    readonly reason: string
  },
): Promise<void> {
  const { persons, more, opensAt, closesAt, reason } = makeUp
  await sql`
    update exam_candidate set make_up_opens_at = ${opensAt}, make_up_closes_at = ${closesAt}, make_up_reason = ${reason},
      more_attempts = more_attempts + case when person_id = any(${more}::uuid[]) then 1 else 0 end
    where organ_id = ${organId} and exam_id = ${examId} and person_id = any(${persons}::uuid[])`.execute(db)
}

/** Whether the record has this file among its evidence. */
export async function hasEvidence(db: ScopedDb, organId: string, examId: string, evidence: string): Promise<boolean> {
  const { rows } = await sql`
    select 1 from evidence where organ_id = ${organId} and record_id = ${examId} and id = ${evidence}
      and withdrawn_at is null`.execute(db)
  return rows.length === 1
}

const candidateColumns = sql`c.person_id as person, c.name, c.section_id as section, c.section_name as "sectionName",
  c.post, c.exempt_reason as "exemptReason", c.exempt_evidence as "exemptEvidence", c.exempt_at as "exemptAt",
  c.exempt_by_name as "exemptBy", c.extra_minutes as "extraMinutes", c.extra_reason as "extraReason",
  c.more_attempts as "moreAttempts", c.make_up_opens_at as "makeUpOpensAt", c.make_up_closes_at as "makeUpClosesAt",
  c.make_up_reason as "makeUpReason"`
