import type { ReadDocument } from '#gongwen/read/read-result.ts'
import { structureOf } from '#gongwen/read/structure/structure-of.ts'
import type { AnyRecord } from '#kernel/record-type.ts'
import { Refusal } from '#kernel/refusal.ts'
import { provingFiles } from '#records/server/ledger-store.ts'
import { isPermitted, permit } from '#records/server/permit.ts'
import { readRecords, type StoredRecord } from '#records/server/record-store.ts'
import type { Scope } from '#records/server/work.ts'
import { checkText } from '../check-text.ts'
import type { CheckedView, ShownClaim, ShownFinding, ShownRecord } from '../checked-view.ts'
import { findingKeys } from '../finding-keys.ts'
import { importedStatement } from '../imported-statement-record.ts'
import type { ClaimStanding } from '../ledger/claim-standing.ts'
import type { LedgerRecord } from '../ledger/ledger-beside.ts'
import { linesOf } from '../lines-of.ts'
import { mendOperation } from '../operations.ts'
import { placeKeys } from '../place-key.ts'
import type { TextFinding } from '../text-rule.ts'
import { textRules } from '../text-rules.ts'
import { type BesideText, type TextUnderCheck, underCheck } from '../text-under-check.ts'
import { acceptancesOf } from './acceptance-store.ts'
import { type EnteredRecord, enteredFrom } from './claim-store.ts'
import { loadLedgerBeside, noticeBeside, organBeside, termsBeside } from './load-beside.ts'
import { messages } from './messages.ts'
import { overlapsBeside } from './overlaps-beside.ts'
import type { StatementSource } from './statement-source.ts'
import { type TextKey, textOfVersion, textOfYearBefore, versionsOf } from './text-store.ts'

/** A version of a text, checked: everything that pages and exports are made of. */
export interface CheckedText {
  readonly record: StoredRecord
  readonly key: TextKey
  readonly number: number
  readonly text: TextUnderCheck
  readonly findings: readonly TextFinding[]
  readonly keys: readonly string[]
  readonly notRun: readonly string[]
  /** Title of the statement of the year before, where there is one. */
  readonly previous: string | null
}

/** Which version, and where the organ's own statements are found. */
export interface Looking {
  readonly number?: number | null
  readonly statementOf: StatementSource
}

/** Records that are shown beside one claim. */
const mostRecords = 8

/** @throws Refusal 'not-found', 'forbidden' */
export async function checkKept(
  scope: Scope,
  id: string,
  { number = null, statementOf }: Looking,
): Promise<CheckedText> {
  permit(scope, { to: 'read', type: importedStatement })
  const key = { organId: scope.actor.organId, recordId: id }
  const record = (await readRecords(scope.db, key.organId, importedStatement, [id])).get(id)
  if (record === undefined || record.year === null) throw new Refusal('not-found', messages.noText)
  const kept = await textOfVersion(scope.db, key, number)
  const { beside, previous } = await besideOf(scope, key, record, { document: kept.document, statementOf })
  const text = underCheck(kept.document, { ...beside, ...(kept.form === undefined ? {} : { form: kept.form }) })
  const { findings, notRun } = checkText(text, { today: scope.work.clock.today() })
  const keys = findingKeys(kept.document.text, findings)
  return { record, key, number: kept.number, text, findings, keys, notRun, previous }
}

interface Beside {
  readonly document: ReadDocument
  readonly statementOf: StatementSource
}

/** A statement of one's own is held against everything the organ knows, another's only against itself. */
async function besideOf(
  scope: Scope,
  key: TextKey,
  { values, year: of }: AnyRecord,
  { document, statementOf }: Beside,
) {
  const year = of ?? 0
  const notice = await noticeBeside(scope, year)
  const against = await overlapsBeside(scope, key, { year, origin: String(values.origin), text: document.text }, notice)
  const terms = await termsBeside(scope)
  const compared: BesideText = { year, ...(against === null ? {} : { against }), ...(terms === null ? {} : { terms }) }
  if (values.origin !== 'own') return { beside: compared, previous: null }
  const { organ, profile } = await organBeside(scope)
  const postTerm = typeof values.postTerm === 'string' ? values.postTerm : null
  const before =
    (await textOfYearBefore(scope.db, key, { year, postTerm })) ??
    documentOf(await statementOf(scope, { year: year - 1, postTerm }))
  const beside: BesideText = {
    ...compared,
    ledger: await loadLedgerBeside(scope, organ, year),
    ...(profile === null ? {} : { profile }),
    ...(notice === null ? {} : { notice }),
    ...(before === null ? {} : { previous: before.document }),
  }
  return { beside, previous: before?.title ?? null }
}

function documentOf(statement: { readonly title: string; readonly text: string } | null) {
  return statement === null ? null : { title: statement.title, document: structureOf(statement.text) }
}

export async function viewText(scope: Scope, id: string, looking: Looking): Promise<CheckedView> {
  const checked = await checkKept(scope, id, looking)
  const { record, key, text, notRun } = checked
  const { document, beside } = text
  const { title, origin } = record.values
  return {
    id,
    title: String(title),
    year: record.year ?? 0,
    origin: String(origin),
    state: record.state,
    source: { kind: document.source.kind, name: document.source.name ?? '' },
    dropped: document.dropped.map(({ message }) => message),
    text: document.text,
    lines: linesOf(document),
    recordVersion: record.version,
    file: await fileOf(scope, id),
    number: checked.number,
    versions: await versionsOf(scope.db, key),
    findings: await shownFindings(scope, checked),
    claims: shownClaims(text, await enteredFrom(scope.db, key), scope),
    notRun: notRun.flatMap((code) => {
      const rule = textRules.find(({ meta }) => meta.code === code)?.meta
      return rule === undefined ? [] : [{ code, message: rule.message, needs: rule.needs }]
    }),
    beside: {
      profile: beside.profile !== undefined,
      notice: beside.notice !== undefined,
      previous: checked.previous,
      ledger: beside.ledger !== undefined,
    },
    types: typesToEnter(scope),
    may: { write: record.state === 'checking' && isPermitted(scope, { to: 'do', operation: mendOperation }) },
  }
}

async function fileOf({ db, actor }: Scope, id: string) {
  const [file] = await provingFiles(db, actor.organId, [id])
  return file === undefined ? null : { id: file.id, name: file.name }
}

async function shownFindings(scope: Scope, { key, findings, keys }: CheckedText): Promise<readonly ShownFinding[]> {
  const accepted = await acceptancesOf(scope.db, key)
  return findings.map((finding, at) => {
    const { at: _, ...told } = finding
    const name = keys[at] ?? ''
    return { ...told, key: name, accepted: accepted[name] ?? null }
  })
}

/** Keys of a text's claims, in their order. */
export function claimKeys({ document, claims }: TextUnderCheck): readonly string[] {
  return placeKeys(
    document.text,
    claims.map(({ start, end, kind }) => ({ start, end, about: kind })),
  )
}

function shownClaims(text: TextUnderCheck, entered: readonly EnteredRecord[], scope: Scope): readonly ShownClaim[] {
  const records = new Map((text.beside.ledger?.records ?? []).map((record) => [record.id, record]))
  const titleOf = (type: string) => scope.work.register.recordType(type).title
  const keys = claimKeys(text)
  return text.claims.map((claim, at) => {
    const standing = text.standings[at]
    const key = keys[at] ?? ''
    const own = entered.filter((one) => one.claim === key)
    const shown = (standing?.records ?? []).flatMap((id) => shownRecord(records.get(id)))
    return {
      ...{ key, kind: claim.kind, text: claim.text, start: claim.start, end: claim.end, parts: claim.parts },
      status: standing?.status ?? null,
      figure: figureOf(standing?.figure),
      whole: figureOf(standing?.whole),
      records: shown.slice(0, mostRecords),
      more: Math.max(0, shown.length - mostRecords),
      recordType: standing?.recordType ?? null,
      entered: own.map(({ id, type, title, on }) => ({ id, type, typeTitle: titleOf(type), title, on })),
    }
  })
}

function shownRecord(record: LedgerRecord | undefined): readonly ShownRecord[] {
  if (record === undefined) return []
  const { id, type, typeTitle, title, on } = record
  return [{ id, type, typeTitle, title, on }]
}

function figureOf(figure: ClaimStanding['figure']) {
  if (figure === undefined) return null
  const { title, value, unit } = figure
  return { title, value, unit }
}

/** Types that who asks may enter and that prove something. */
function typesToEnter(scope: Scope): CheckedView['types'] {
  const { register } = scope.work
  const proving = new Set(register.measures.map(({ over }) => over.name))
  return register.recordTypes
    .filter((type) => proving.has(type.name) && isPermitted(scope, { to: 'enter', type }))
    .map(({ name, title }) => ({ name, title }))
}
