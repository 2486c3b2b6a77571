import { bareTitle, duty } from '#capabilities/duties/index.ts'
import { dutiesServer } from '#capabilities/duties/server.ts'
import { publicityServer } from '#capabilities/publicity/server.ts'
import { problem, rectificationMeasure } from '#capabilities/rectification/index.ts'
import { parseListQuery } from '#derive/filters.ts'
import { Refusal } from '#kernel/refusal.ts'
import { shippedLaws } from '#law/data/shipped-laws.ts'
import { createRecord } from '#records/server/create-records.ts'
import type { ServerPart } from '#records/server/operations.ts'
import { readCounted, readTitles, type StoredRecord } from '#records/server/record-store.ts'
import { listRecords } from '#records/server/view-records.ts'
import type { Scope } from '#records/server/work.ts'
import { planYear, type YearPlan } from '../plan-year.ts'
import type { YearView } from '../view.ts'
import { yearMessages } from '../year-messages.ts'
import { yearOpening } from '../year-opening-record.ts'

/** What opening the year would do, and what it did where it was done. */
export async function viewYear(scope: Scope, year: number): Promise<YearView> {
  const { db, actor } = scope
  const plan = await planOf(scope, year)
  const [opened] = await readCounted(db, actor.organId, yearOpening, [year])
  if (opened === undefined) return { plan, opened: null }
  const { problems, measures, duties, campaigns, expired } = opened.values
  return {
    plan,
    opened: {
      ...{ id: opened.id, at: opened.createdAt.toISOString(), by: opened.createdByName },
      ...{ problems: listOf(problems).length, measures: listOf(measures).length },
      ...{ duties: Number(duties ?? 0), campaigns: Number(campaigns ?? 0), expired: listOf(expired) },
    },
  }
}

/** Carries over what is open, drafts the duty list, and keeps a record of it. @throws Refusal 'conflict' when done before */
export async function openYear(scope: Scope, year: number): Promise<StoredRecord> {
  const { plan, opened } = await viewYear(scope, year)
  const title = yearMessages.title(year)
  if (opened !== null) throw new Refusal('conflict', yearMessages.alreadyOpened(title))
  const asked = `${year - 1}-11-01`
  if (scope.work.clock.today() < asked) throw new Refusal('conflict', yearMessages.tooEarly(asked))
  const firstDay = `${year}-01-01`
  const hasList = plan.parts.some(({ id }) => id === 'duties')
  const duties = hasList
    ? await run(scope, dutiesServer, 'duties/adopt', { template: 'last-year', appliesFrom: firstDay })
    : 0
  const campaigns = await run(scope, publicityServer, 'publicity/open-year', { year })
  return createRecord(scope, yearOpening, {
    values: {
      ...{ title, firstDay, duties, campaigns },
      problems: idsOf(plan, problem.name),
      measures: idsOf(plan, rectificationMeasure.name),
      expired: linesOf(plan, 'expired').map((line) => line.title),
    },
  })
}

/** As the office would do it on that page, permission, journal and all; gives how many drafts it made. */
async function run(scope: Scope, { handlers }: ServerPart, name: string, entered: Readonly<Record<string, unknown>>) {
  const handler = handlers.find(({ operation }) => operation.name === name)
  if (handler === undefined) throw new Error(`no operation ${name}`)
  const answer = await handler.run(scope, entered)
  return typeof answer === 'object' && answer !== null && 'made' in answer ? Number(answer.made) : 0
}

async function planOf(scope: Scope, year: number): Promise<YearPlan> {
  const { db, actor } = scope
  const problems = await readCounted(db, actor.organId, problem)
  const measures = await readCounted(db, actor.organId, rectificationMeasure)
  const terms = await countedOf(scope, 'post-term')
  const letters = await countedOf(scope, 'responsibility-letter')
  const before = await readCounted(db, actor.organId, duty, [year - 1])
  const people = [
    ...problems.map(({ values }) => values.personResponsible),
    ...measures.map(({ values }) => values.owner),
    ...terms.map(({ values }) => values.person),
  ].map(String)
  const names = await readTitles(db, actor.organId, people)
  const nameOf = (id: unknown) => names.get(String(id))?.title ?? ''
  return planYear({
    year,
    problems: problems.map(({ id, title, state, values }) => ({
      ...{ id, title, state, foundOn: String(values.foundOn), person: nameOf(values.personResponsible) },
    })),
    measures: measures.map(({ id, title, state, values }) => ({
      ...{
        id,
        title,
        state,
        problem: String(values.problem),
        dueOn: String(values.postponedTo ?? values.dueOn),
        owner: nameOf(values.owner),
      },
    })),
    duties: {
      before: before.map(({ id, title }) => ({ id, title: bareTitle(title) })),
      there: new Set(await dutiesOf(scope, year)),
    },
    terms: terms.map(({ id, title, values }) => ({
      ...{ id, title, person: nameOf(values.person), from: String(values.from) },
      until: typeof values.until === 'string' ? values.until : null,
    })),
    letters: letters.map(({ id, title, values }) => ({ id, title, signedOn: String(values.signedOn) })),
    laws: shippedLaws,
  })
}

/** Counted records of a type that may not be there. */
async function countedOf({ db, actor, work }: Scope, name: string): Promise<readonly StoredRecord[]> {
  const type = work.register.recordTypes.find((one) => one.name === name)
  return type === undefined ? [] : readCounted(db, actor.organId, type)
}

/** Titles of the year's duties, drafts too. */
async function dutiesOf(scope: Scope, year: number): Promise<readonly string[]> {
  const { rows } = await listRecords(scope, duty, parseListQuery(duty, { year: String(year), size: '200' }))
  return rows.map(({ title }) => bareTitle(title))
}

function linesOf({ parts }: YearPlan, kind: YearPlan['parts'][number]['kind']) {
  return parts.filter((part) => part.kind === kind).flatMap(({ lines }) => lines)
}

function idsOf(plan: YearPlan, type: string): readonly string[] {
  return linesOf(plan, 'carried').flatMap(({ record }) => (record?.type === type ? record.id : []))
}

function listOf(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.map(String) : []
}
