import { canonicalJson } from '#kernel/canonical.ts'
import { Refusal } from '#kernel/refusal.ts'
import { sm3 } from '#platform/crypto/digest.ts'
import { provingFiles } from '#records/server/ledger-store.ts'
import { countedByIds } from '#records/server/load-ledger.ts'
import { updateRecords } from '#records/server/record-store.ts'
import type { Scope } from '#records/server/work.ts'
import { checkStatement, isReady } from '../check.ts'
import { countNow, type Desk, explainSource, underCheck } from '../desk.ts'
import { messages } from '../messages.ts'
import { statement } from '../record.ts'
import { recount, restedOn, type SealContent, type SealedRecord, sealedFigures } from '../seal.ts'
import type { Recount, Seal } from '../view.ts'
import { loadDesk, readSubject } from './load-desk.ts'
import { insertSeal, sealOf } from './seal-store.ts'
import { keepVersion } from './version-store.ts'
import { keyOf, openText, writerOf } from './write-text.ts'

/** Freezes text, figures and the digests of what they rest on. @throws Refusal 'invalid' with all that is open. */
export async function sealStatement(scope: Scope, id: string): Promise<Seal> {
  const subject = await openText(scope, id)
  const desk = await loadDesk(scope, subject)
  if (desk.head.givenOn === null) throw new Refusal('invalid', messages.dateMissing)
  const findings = checkStatement(underCheck(desk), { today: scope.work.clock.today() })
  const open = findings.filter(({ strength }) => strength === 'block' || strength === 'gate')
  if (!isReady(findings)) throw new Refusal('invalid', messages.notReady(open.length), { findings: open })
  const content = await contentOf(scope, desk)
  const digest = sm3(canonicalJson(JSON.parse(JSON.stringify(content))))
  const by = writerOf(scope)
  const key = keyOf(scope, id)
  await insertSeal(scope.db, key, { content, digest }, by)
  await keepVersion(scope.db, key, { label: messages.sealedVersion, blocks: desk.blocks }, by)
  const moved = { state: 'sealed', version: subject.record.version + 1, settledAt: by.at }
  const changed = { updatedAt: by.at, updatedBy: by.personId, updatedByName: scope.actor.name }
  const record = { ...subject.record, ...moved, ...changed }
  await updateRecords(scope.db, scope.actor.organId, statement, [{ record, search: null }])
  return { by: scope.actor.name, at: by.at.toISOString(), digest }
}

/** Counts again what the seal holds: the same, or what changed since. @throws Refusal 'not-found' when not sealed. */
export async function recountSealed(scope: Scope, id: string): Promise<Recount> {
  const subject = await readSubject(scope, id)
  const seal = await sealOf(scope.db, keyOf(scope, id))
  if (seal === null) throw new Refusal('not-found', messages.notSealed)
  const desk = await loadDesk(scope, subject, seal.content.blocks)
  const figures = sealedFigures(
    desk.blocks,
    (source) => countNow(desk, source),
    () => '',
  )
  const ids = [...new Set([...seal.content.records.map((one) => one.id), ...restedOn(desk.blocks, figures)])]
  const records = new Map((await digests(scope, ids)).map((record) => [record.id, record]))
  return recount(
    seal.content,
    (source) => countNow(desk, source),
    (record) => records.get(record) ?? null,
  )
}

async function contentOf(scope: Scope, desk: Desk): Promise<SealContent> {
  const figures = sealedFigures(
    desk.blocks,
    (source) => countNow(desk, source),
    (source) => explainSource(desk, source).title,
  )
  const records = await digests(scope, restedOn(desk.blocks, figures))
  // Positions are whole numbers in a seal: canonical JSON knows no fractions.
  const blocks = desk.blocks.map((block, index) => ({ ...block, position: index + 1 }))
  return { head: desk.head, blocks, figures, records }
}

async function digests(scope: Scope, ids: readonly string[]): Promise<readonly SealedRecord[]> {
  const { db, actor, work } = scope
  const files = Map.groupBy(await provingFiles(db, actor.organId, ids), ({ recordId }) => recordId)
  const records = await countedByIds(db, actor.organId, work.register, ids)
  return records.map(({ id, type, title, version, values }) => {
    const proof = (files.get(id) ?? []).map((file) => file.sm3).sort()
    return { id, type, title, version, digest: sm3(canonicalJson({ type, values, files: proof })) }
  })
}
