import { lawsChangedSince } from '#capabilities/laws/server.ts'
import { publicityPlanItem } from '#capabilities/publicity/index.ts'
import { viewCalendar } from '#capabilities/publicity/server.ts'
import { statement } from '#capabilities/statements/index.ts'
import { openCommentsOf } from '#capabilities/statements/server.ts'
import { formatCitation } from '#kernel/citation.ts'
import { plusDays } from '#kernel/plus-days.ts'
import { isPermitted } from '#records/server/permit.ts'
import { readTitles } from '#records/server/record-store.ts'
import type { Scope } from '#records/server/work.ts'
import { type CalendarThing, calendarNotices } from '../calendar-notices.ts'
import { type CommentThing, commentNotices } from '../comment-notices.ts'
import { dueNotices } from '../due-notices.ts'
import { type LawThing, lawNotices } from '../law-notices.ts'
import { type Hat, hatsOf, type Notice, settleNotices } from '../notice.ts'
import { type ReturnedThing, returnedNotices } from '../returned-notices.ts'
import { dueThings } from './due-things.ts'
import { readCreators, returnedRecords } from './returned-store.ts'

/** Everything that waits for who asks, the most pressing first. Reads the ledger and writes nothing. */
export async function findNotices(scope: Scope): Promise<readonly Notice[]> {
  const today = scope.work.clock.today()
  const hats = hatsOf(scope.actor)
  const due = await dueThings(scope, hats)
  const returned = await returnedThings(scope)
  const comments = await commentThings(scope)
  const days = await calendarThings(scope, hats)
  const laws = await lawThings(scope, hats)
  return settleNotices(
    hats.flatMap((hat) => [
      ...dueNotices(hat, due, today),
      ...returnedNotices(hat, returned),
      ...commentNotices(hat, comments),
      ...calendarNotices(hat, days, today),
      ...lawNotices(hat, laws),
    ]),
  )
}

/** After so many days nobody who has not taken it up is told again. */
const returnedDays = 180
const sendBack = 'return'

async function returnedThings(scope: Scope): Promise<readonly ReturnedThing[]> {
  const { db, actor, work } = scope
  const types = work.register.recordTypes.filter(
    (type) => type.workflow.transitions.some(({ act }) => act === sendBack) && isPermitted(scope, { to: 'read', type }),
  )
  const asked = {
    types: types.map(({ name }) => name),
    since: new Date(work.clock.now().getTime() - returnedDays * 86_400_000),
  }
  return (await returnedRecords(db, actor.organId, asked)).flatMap((row) => {
    const type = types.find(({ name }) => name === row.type)
    const label = type?.workflow.transitions.find(({ act }) => act === sendBack)?.label
    if (type === undefined || label === undefined) return []
    return [{ ...row, typeTitle: type.title, basis: formatCitation(type.basis), label }]
  })
}

async function commentThings(scope: Scope): Promise<readonly CommentThing[]> {
  if (!isPermitted(scope, { to: 'read', type: statement })) return []
  const basis = formatCitation(statement.basis)
  const comments = await openCommentsOf(scope.db, scope.actor.organId)
  return comments.map(({ holder, draftedBy, ...comment }) => ({
    ...{ ...comment, basis },
    persons: holder === null ? [draftedBy] : [holder, draftedBy],
  }))
}

/** Only clerks are told of it, so nobody else's request reads the plan. */
async function calendarThings(scope: Scope, hats: readonly Hat[]): Promise<readonly CalendarThing[]> {
  const clerks = hats.filter(({ capacities }) => capacities.some((one) => one.endsWith('-clerk')))
  if (clerks.length === 0 || !isPermitted(scope, { to: 'read', type: publicityPlanItem })) return []
  const ids = clerks.flatMap(({ sectionId }) => sectionId ?? [])
  const sections = await readTitles(scope.db, scope.actor.organId, ids)
  const idOf = (title: string) => [...sections.values()].find((one) => one.title === title)?.id ?? title
  const year = Number(scope.work.clock.today().slice(0, 4))
  const basis = formatCitation(publicityPlanItem.basis)
  return (await viewCalendar(scope, year)).map(({ section, ...line }) => {
    const sectionId = section === null ? null : idOf(section)
    return { ...line, sectionId, basis: line.basis ?? basis }
  })
}

const lawDays = 180

async function lawThings(scope: Scope, hats: readonly Hat[]): Promise<readonly LawThing[]> {
  const { db, actor, work } = scope
  const today = work.clock.today()
  const citedSince = `${Number(today.slice(0, 4)) - 1}-01-01`
  const changed = await lawsChangedSince(scope, {
    ...{ since: plusDays(today, -lawDays), citedSince },
    by: hats.map(({ personId }) => personId),
  })
  const creators = await readCreators(
    db,
    actor.organId,
    changed.flatMap(({ citations }) => citations.map(({ id }) => id)),
  )
  return changed.map(({ citations, ...law }) => ({
    ...law,
    basis: law.title,
    enteredBy: citations.flatMap(({ id }) => creators.get(id) ?? []),
  }))
}
