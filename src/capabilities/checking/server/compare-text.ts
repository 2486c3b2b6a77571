import { Refusal } from '#kernel/refusal.ts'
import { uuidOf } from '#records/server/body-shapes.ts'
import { permit } from '#records/server/permit.ts'
import { readRecords } from '#records/server/record-store.ts'
import type { Scope } from '#records/server/work.ts'
import { compareTexts } from '../compare/compare-texts.ts'
import type { CompareView } from '../compare/compare-view.ts'
import type { ComparedText } from '../compare/compared-text.ts'
import { overlapsOf } from '../compare/text-overlap.ts'
import { importedStatement } from '../imported-statement-record.ts'
import { broughtTexts, organBehind } from './brought-texts.ts'
import { demandText } from './demand-text.ts'
import { noticeBeside } from './load-beside.ts'
import { messages } from './messages.ts'
import type { StatementSource } from './statement-source.ts'
import { textOfVersion } from './text-store.ts'

const earlierYears = 5

/**
 * A text of the organ, imported or its own statement, beside its earlier years and what was brought. Nothing of
 * another organ is read: only what somebody brought into this one.
 *
 * @throws Refusal 'not-found', 'forbidden'
 */
export async function compareText(scope: Scope, asked: string, statementOf: StatementSource): Promise<CompareView> {
  const id = uuidOf(asked)
  const type = await demandText(scope, id)
  permit(scope, { to: 'read', type: importedStatement })
  const own = await ownText(scope, id, type, statementOf)
  // Two of one's own of one year are two states of one report.
  const isOther = ({ organ, year }: ComparedText) => organ !== own.organ || organ === null || year !== own.year
  const others = [
    ...(await earlierStatements(scope, own, statementOf)),
    ...(await broughtTexts(scope.db, { organId: scope.actor.organId, recordId: id })).filter(isOther),
  ]
  const notice = await noticeBeside(scope, own.year)
  const comparison = compareTexts([own, ...others], {
    day: scope.work.clock.today(),
    asked: new Set([0]),
    notice: notice?.headings.join('\n') ?? '',
  })
  const [shares] = comparison.shares
  if (shares === undefined) throw new Refusal('not-found', messages.noText)
  return {
    ...{ id, type, title: own.name, year: own.year, text: own.text, shares, hasNotice: notice !== null },
    overlaps: overlapsOf(comparison, 0),
    compared: others.map(({ name }) => name),
  }
}

interface OwnText extends ComparedText {
  readonly year: number
  readonly postTerm: string | null
}

async function ownText(scope: Scope, id: string, type: string, statementOf: StatementSource): Promise<OwnText> {
  const { organId } = scope.actor
  const recordType = scope.work.register.recordType(type)
  const record = (await readRecords(scope.db, organId, recordType, [id])).get(id)
  const year = record?.year ?? null
  if (record === undefined || year === null) throw new Refusal('not-found', messages.noText)
  const postTerm = typeof record.values.postTerm === 'string' ? record.values.postTerm : null
  const name = String(record.values.title)
  if (type !== importedStatement.name) {
    const statement = await statementOf(scope, { year, postTerm })
    if (statement === null) throw new Refusal('not-found', messages.noText)
    return { name, text: statement.text, organ: organId, year, postTerm }
  }
  const key = { organId, recordId: id }
  const { text } = (await textOfVersion(scope.db, key)).document
  return { name, text, organ: organBehind(key, String(record.values.origin), text), year, postTerm }
}

async function earlierStatements(
  scope: Scope,
  { year, postTerm, organ }: OwnText,
  statementOf: StatementSource,
): Promise<readonly ComparedText[]> {
  if (organ !== scope.actor.organId) return []
  const found: ComparedText[] = []
  for (let before = year - 1; before >= year - earlierYears; before -= 1) {
    const statement = await statementOf(scope, { year: before, postTerm })
    if (statement !== null) found.push({ name: statement.title, text: statement.text, organ, year: before })
  }
  return found
}
