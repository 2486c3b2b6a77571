import type { Finding } from '#kernel/finding.ts'
import { Refusal } from '#kernel/refusal.ts'
import { runRule } from '#kernel/rule.ts'
import type { App } from '#platform/http/app.ts'
import { handle, type ServerPart } from '#records/server/operations.ts'
import type { StoredRecord } from '#records/server/record-store.ts'
import { run } from '#records/server/request-scope.ts'
import type { Scope, Work } from '#records/server/work.ts'
import { direction } from './direction-record.ts'
import { duty } from './duty-record.ts'
import { messages } from './messages.ts'
import { adoptOperation, planOperation } from './operations.ts'
import { planTask } from './plan-task-record.ts'
import { closedWithoutOutcome } from './rules/closed-without-outcome.ts'
import { unknownMeasure } from './rules/unknown-measure.ts'
import { adoptList } from './server/adopt-list.ts'
import { planYear } from './server/plan-year.ts'
import { compareYears, viewDuties } from './server/view-duties.ts'

export { viewDuties } from './server/view-duties.ts'

/** What duties do on the server. */
export const dutiesServer: ServerPart = {
  capability: 'duties',
  handlers: [
    handle(adoptOperation, async (call) => {
      const answer = await adoptList(call, call.input)
      call.tell({ recordType: duty.name, note: messages.adopted(answer.made) })
      return answer
    }),
    handle(planOperation, async (call) => {
      const answer = await planYear(call, call.input)
      call.tell({ recordType: planTask.name, note: messages.planned(answer.made) })
      return answer
    }),
  ],
  checks: [
    { type: planTask.name, find: outcomeOfTask },
    { type: direction.name, find: outcomeOfDirection },
    { type: duty.name, find: unknownMeasures },
  ],
  mount: mountDuties,
}

function mountDuties(app: App, work: Work): void {
  app.get('/api/duties', async (context) => {
    const year = yearIn(context.req.query('year') ?? work.clock.today().slice(0, 4))
    return context.json(await run(context, work, (scope) => viewDuties(scope, year)))
  })
  app.get('/api/duties/comparison', async (context) => {
    const year = yearIn(context.req.query('year') ?? work.clock.today().slice(0, 4))
    const before = yearIn(context.req.query('before') ?? String(year - 1))
    return context.json(await run(context, work, (scope) => compareYears(scope, year, before)))
  })
}

function yearIn(text: string): number {
  const year = Number(text)
  if (!Number.isInteger(year) || year < 2000 || year > 2100) throw new Refusal('invalid', messages.badYear)
  return year
}

/** A rule of one record cannot see the state it goes to; a check can. */
async function outcomeOfTask({ work }: Scope, { state, values }: StoredRecord): Promise<readonly Finding[]> {
  const told = { isClosed: state === 'done', at: 'result', on: values.doneOn ?? null, outcome: values.result ?? null }
  return [...runRule(closedWithoutOutcome, told, { today: work.clock.today() })]
}

async function outcomeOfDirection({ work }: Scope, { state, values }: StoredRecord): Promise<readonly Finding[]> {
  const { settledOn, outcome } = values
  const told = { isClosed: state === 'settled', at: 'outcome', on: settledOn ?? null, outcome: outcome ?? null }
  return [...runRule(closedWithoutOutcome, told, { today: work.clock.today() })]
}

/** A duty names measures by title: one that is not there would count nothing. */
async function unknownMeasures({ work }: Scope, { values }: StoredRecord): Promise<readonly Finding[]> {
  const known = new Set(work.register.measures.map(({ title }) => title))
  const named = Array.isArray(values.measures) ? values.measures : []
  return [...runRule(unknownMeasure, { named, known }, { today: work.clock.today() })]
}
