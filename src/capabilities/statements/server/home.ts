import { monthGaps, partyGroupMeeting } from '#capabilities/decisions/index.ts'
import type { Finding } from '#kernel/finding.ts'
import type { Ledger } from '#kernel/passage.ts'
import { readChainHead } from '#records/server/act-store.ts'
import { countsOfYear } from '#records/server/count-store.ts'
import type { LedgerSpan } from '#records/server/load-ledger.ts'
import type { Scope } from '#records/server/work.ts'
import type { BlockBody } from '../block.ts'
import { checkStatement } from '../check.ts'
import { underCheck } from '../desk.ts'
import { draftStatement } from '../draft.ts'
import { messages } from '../messages.ts'
import type { HomeView } from '../view.ts'
import { sumOfVersions } from './block-store.ts'
import { remembered, type WorkedOut } from './home-memory.ts'
import { type LoadedLedger, loadDesk, loadLedger, organOf, readSubject, templateOfYear } from './load-desk.ts'
import { statementsOf } from './statement-store.ts'

/** 今年的述法还缺什么: gaps of the ledger, what is due, how the statement stands. */
export async function readHome(scope: Scope, year: number): Promise<HomeView> {
  const { db, actor, work } = scope
  const [line] = await statementsOf(db, actor.organId, { year })
  const draft = line?.state === 'draft' ? line.id : null
  const today = work.clock.today()
  const stamp = await stampOf(scope, draft)
  const worked = await remembered(work, `${actor.organId}/${year}`, `${today}/${stamp}`, () =>
    workOut(scope, year, draft, today),
  )
  return {
    year,
    statement: line === undefined ? null : { ...line, updatedAt: line.updatedAt.toISOString() },
    ...worked,
    counts: await countsOfYear(db, actor.organId, year),
  }
}

/** Every change of the ledger is an act; the text, which is saved as it is written, raises its own versions. */
async function stampOf({ db, actor }: Scope, draft: string | null): Promise<string> {
  const head = await readChainHead(db, actor.organId)
  const text = draft === null ? 0 : await sumOfVersions(db, { organId: actor.organId, statementId: draft })
  return `${head?.seq ?? 0}/${draft ?? ''}/${text}`
}

async function workOut(scope: Scope, year: number, draft: string | null, today: string): Promise<WorkedOut> {
  const { work } = scope
  const organ = await organOf(scope)
  const span = { from: `${year}-01-01`, until: `${year}-12-31` }
  const loaded = await loadLedger(scope, organ, year, span)
  const bodies = draftStatement(loaded.ledger, work.register.passages, await templateOfYear(scope, organ, year), '')
  const gaps = [...monthsWithoutMeeting(loaded.ledger, today), ...bodies].flatMap(({ pillar, gap }) => {
    if (gap === null) return []
    const { missing, recordType } = gap
    return [{ missing, recordType, recordTitle: work.register.recordType(recordType).title, pillar }]
  })
  const open = draft === null ? [] : await findingsOf(scope, draft, { span, loaded, today })
  return { open: countBy(open), gaps }
}

/** What is open in the text alone: home shows neither its comments nor its versions. */
async function findingsOf(
  scope: Scope,
  id: string,
  { span, loaded, today }: { readonly span: LedgerSpan; readonly loaded: LoadedLedger; readonly today: string },
): Promise<readonly Finding[]> {
  const subject = await readSubject(scope, id)
  // A statement of the whole year stands on the ledger that is at hand.
  const isSame = subject.span.from === span.from && subject.span.until === span.until
  const desk = await loadDesk(scope, subject, undefined, isSame ? loaded : undefined)
  return checkStatement(underCheck(desk), { today })
}

/** No part of a statement, whose rule is 一般: only the home says so. */
function monthsWithoutMeeting(ledger: Ledger, today: string): readonly Pick<BlockBody, 'pillar' | 'gap'>[] {
  const held = ledger.records(partyGroupMeeting).map(({ heldOn }) => heldOn)
  const months = held.length === 0 ? [] : monthGaps(held, ledger.year, today)
  if (months.length === 0) return []
  const gap = { missing: messages.monthsWithoutMeeting(months), recordType: partyGroupMeeting.name, accepted: null }
  return [{ pillar: 'first-responsible', gap }]
}

function countBy(findings: readonly Finding[]): HomeView['open'] {
  const count = (strength: Finding['strength']) => findings.filter((finding) => finding.strength === strength).length
  return { block: count('block'), gate: count('gate'), warn: count('warn') + count('remind') }
}
