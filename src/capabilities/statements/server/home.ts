import type { Finding } from '#kernel/finding.ts'
import { countsOfYear } from '#records/server/count-store.ts'
import type { Scope } from '#records/server/work.ts'
import { checkStatement } from '../check.ts'
import { underCheck } from '../desk.ts'
import { draftStatement } from '../draft.ts'
import type { HomeView } from '../view.ts'
import { loadDesk, loadLedger, organOf, readSubject, templateOfYear } from './load-desk.ts'
import { statementsOf } from './statement-store.ts'

/** 今年的述法还缺什么: gaps of the ledger, what is due, how the statement stands. */
export async function readHome(scope: Scope, year: number): Promise<HomeView> {
  const { db, actor, work } = scope
  const organ = await organOf(scope)
  const span = { from: `${year}-01-01`, until: `${year}-12-31` }
  const { ledger } = await loadLedger(scope, organ, year, span)
  const bodies = draftStatement(ledger, work.register.passages, await templateOfYear(scope, organ, year), '')
  const gaps = bodies.flatMap(({ pillar, gap }) => {
    if (gap === null) return []
    const { missing, recordType } = gap
    return [{ missing, recordType, recordTitle: work.register.recordType(recordType).title, pillar }]
  })
  const [line] = await statementsOf(db, actor.organId, { year })
  const open = line === undefined || line.state !== 'draft' ? [] : await findingsOf(scope, line.id)
  return {
    year,
    statement: line === undefined ? null : { ...line, updatedAt: line.updatedAt.toISOString() },
    open: countBy(open),
    gaps,
    counts: await countsOfYear(db, actor.organId, year),
  }
}

/** What is open in the text alone: home shows neither its comments nor its versions. */
async function findingsOf(scope: Scope, id: string): Promise<readonly Finding[]> {
  const desk = await loadDesk(scope, await readSubject(scope, id))
  return checkStatement(underCheck(desk), { today: scope.work.clock.today() })
}

function countBy(findings: readonly Finding[]): HomeView['open'] {
  const count = (strength: Finding['strength']) => findings.filter((finding) => finding.strength === strength).length
  return { block: count('block'), gate: count('gate'), warn: count('warn') + count('remind') }
}
