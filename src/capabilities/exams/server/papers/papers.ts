import { Refusal } from '#kernel/refusal.ts'
import { newId } from '#records/server/new-id.ts'
import { permit } from '#records/server/permit.ts'
import type { Scope } from '#records/server/work.ts'
import { question } from '../../bank/question-record.ts'
import { paperMessages as messages } from '../../papers/messages.ts'
import { composePaper, drawPaper, type Paper, totalTenths } from '../../papers/paper.ts'
import type { BankSource, PaperToKeep } from '../../papers/paper-source-guard.ts'
import type { DrawnPaper, PaperRow, PaperView } from '../../papers/paper-view.ts'
import { readBank } from '../bank/read-bank.ts'
import { findPaper, insertPaper, markPutAway, readPapers, type StoredPaper } from './paper-store.ts'

/** What the source makes of the bank as it is now; nothing is kept. @throws Refusal 'forbidden', 'conflict' */
export async function makePaper(scope: Scope, source: BankSource): Promise<DrawnPaper> {
  permit(scope, { to: 'read', type: question })
  const bank = await readBank(scope)
  if (source.from === 'blueprint') {
    const drawn = drawPaper(source.blueprint, bank, source.seed)
    return drawn.outcome === 'paper' ? { outcome: 'paper', source, paper: drawn } : drawn
  }
  const { paper, absent } = composePaper(source.list, bank)
  if (absent.length > 0) throw new Refusal('conflict', messages.absent(absent.length), { detail: { absent } })
  return { outcome: 'paper', source, paper }
}

/** Freezes a paper under a name. @throws Refusal 'conflict' when the bank no longer gives what was shown */
export async function keepPaper(
  scope: Scope,
  { title, note }: { readonly title: string; readonly note: string | null },
  { source, shown }: PaperToKeep,
): Promise<{ readonly id: string; readonly questions: number }> {
  const made = await makePaper(scope, source)
  if (made.outcome === 'shortfall')
    throw new Refusal('conflict', messages.shortfall(made.missing.length), { detail: { missing: made.missing } })
  const ids = idsOf(made.paper)
  if (ids.length === 0) throw new Refusal('invalid', messages.empty)
  if (ids.join() !== shown.join()) throw new Refusal('conflict', messages.bankChanged)
  const { db, actor, work } = scope
  const id = newId()
  const seed = source.from === 'blueprint' ? source.seed : ''
  const making = { madeAt: work.clock.now(), madeBy: actor.name }
  await insertPaper(db, actor.organId, { id, title, note: note ?? '', source, seed, paper: made.paper, ...making })
  return { id, questions: ids.length }
}

/** @throws Refusal 'forbidden' */
export async function listPapers(scope: Scope): Promise<readonly PaperRow[]> {
  permit(scope, { to: 'read', type: question })
  return (await readPapers(scope.db, scope.actor.organId)).map(rowOf)
}

/** @throws Refusal 'forbidden', 'not-found' */
export async function viewPaper(scope: Scope, id: string): Promise<PaperView> {
  permit(scope, { to: 'read', type: question })
  const stored = await demandPaper(scope, id)
  const { note, source, seed, paper } = stored
  return { ...rowOf(stored), note, source, seed, paper }
}

/** @throws Refusal 'not-found', 'conflict' */
export async function putAwayPaper(scope: Scope, id: string, reason: string): Promise<string> {
  const { title } = await demandPaper(scope, id)
  const { db, actor, work } = scope
  const isDone = await markPutAway(db, actor.organId, id, { at: work.clock.now(), by: actor.name, reason })
  if (!isDone) throw new Refusal('conflict', messages.alreadyAway)
  return title
}

async function demandPaper({ db, actor }: Scope, id: string): Promise<StoredPaper> {
  const found = await findPaper(db, actor.organId, id)
  if (found === undefined) throw new Refusal('not-found', messages.noSuchPaper)
  return found
}

function rowOf({ id, title, madeAt, madeBy, paper, putAwayAt, putAwayBy, putAwayReason }: StoredPaper): PaperRow {
  const isAway = putAwayAt !== null && putAwayBy !== null && putAwayReason !== null
  const putAway = isAway ? { at: putAwayAt.toISOString(), by: putAwayBy, reason: putAwayReason } : null
  const figures = { questions: idsOf(paper).length, tenths: totalTenths(paper) }
  return { id, title, madeAt: madeAt.toISOString(), madeBy, ...figures, putAway }
}

function idsOf({ sections }: Paper): readonly string[] {
  return sections.flatMap(({ questions }) => questions.map((one) => one.question.id))
}
