import { Refusal } from '#kernel/refusal.ts'
import { uuidOf } from '#records/server/body-shapes.ts'
import { newId } from '#records/server/new-id.ts'
import { refuseMarks } from '#records/server/refuse-marks.ts'
import type { Scope } from '#records/server/work.ts'
import { type Block, type BlockBody, figuresOf, isFigure, textOf } from '../block.ts'
import { countNow, type Desk } from '../desk.ts'
import { draftPillar } from '../draft.ts'
import { messages } from '../messages.ts'
import { blocksOf, insertBlocks, insertOrRevive, removeBlock, saveBlock } from './block-store.ts'
import { loadDesk, readSubject, type StatementSubject } from './load-desk.ts'
import type { StatementKey, Writer } from './statement-key.ts'
import { keepVersion } from './version-store.ts'

/** A statement open for writing; it cannot be sealed until the transaction ends. @throws Refusal 'conflict' when it is sealed or voided. */
export async function openText(scope: Scope, id: string): Promise<StatementSubject> {
  const subject = await readSubject(scope, id, { lock: true })
  if (subject.record.state !== 'draft') throw new Refusal('conflict', messages.alreadySealed)
  return subject
}

export function keyOf(scope: Scope, statementId: string): StatementKey {
  return { organId: scope.actor.organId, statementId }
}

export function writerOf(scope: Scope): Writer {
  return { personId: scope.actor.personId, at: scope.work.clock.now() }
}

/** Makes blocks of bodies, in order, at positions from `first` on. */
export function makeBlocks(bodies: readonly BlockBody[], first: number, step: number): readonly Block[] {
  return bodies.map((body, index) => ({ id: newId(), position: first + index * step, version: 1, body }))
}

export interface SavingInput {
  readonly statement: string
  readonly block: string
  readonly version: number
}

export async function saveText(scope: Scope, input: SavingInput, body: BlockBody): Promise<Block> {
  await openText(scope, input.statement)
  refuseMarks(textOf(body))
  const saved = { id: uuidOf(input.block), version: input.version, body }
  return saveBlock(scope.db, keyOf(scope, input.statement), saved, writerOf(scope))
}

/** The id is the page's own, so that a repeated call is recognised and makes no second block. */
export async function insertText(
  scope: Scope,
  input: { readonly statement: string; readonly after: string | null; readonly block: string },
  body: BlockBody,
): Promise<Block> {
  await openText(scope, input.statement)
  const key = keyOf(scope, input.statement)
  const blocks = await blocksOf(scope.db, key)
  const known = blocks.find(({ id }) => id === input.block)
  if (known !== undefined) return known
  refuseMarks(textOf(body))
  const block = { id: uuidOf(input.block), position: positionAfter(blocks, input.after), version: 1, body }
  return insertOrRevive(scope.db, key, block, writerOf(scope))
}

export async function removeText(scope: Scope, input: SavingInput): Promise<void> {
  await openText(scope, input.statement)
  await removeBlock(
    scope.db,
    keyOf(scope, input.statement),
    { id: uuidOf(input.block), version: input.version },
    writerOf(scope),
  )
}

/** Counts figures again and writes what changed; of one block, or of the whole text. */
export async function refreshFigures(
  scope: Scope,
  input: { readonly statement: string; readonly block: string | null },
): Promise<readonly Block[]> {
  const desk = await loadDesk(scope, await openText(scope, input.statement))
  const chosen = desk.blocks.filter(({ id }) => input.block === null || id === input.block)
  const saved: Block[] = []
  for (const block of chosen) {
    const body = recounted(desk, block.body)
    if (JSON.stringify(body) === JSON.stringify(block.body)) continue
    saved.push(await saveBlock(scope.db, keyOf(scope, input.statement), { ...block, body }, writerOf(scope)))
  }
  return saved
}

/** Writes one part anew from the ledger; what stood there is kept as a version. */
export async function redraft(
  scope: Scope,
  input: { readonly statement: string; readonly pillar: string },
): Promise<readonly Block[]> {
  const desk = await loadDesk(scope, await openText(scope, input.statement))
  const key = keyOf(scope, input.statement)
  const by = writerOf(scope)
  const sections = desk.template.sections.flatMap((section) => section.pillars.map((pillar) => ({ section, pillar })))
  const part = sections.find(({ pillar }) => pillar.id === input.pillar)
  if (part === undefined) throw new Refusal('not-found', messages.noPart)
  const name = part.pillar.title ?? part.section.title
  await keepVersion(scope.db, key, { label: messages.redraftedVersion(name), blocks: desk.blocks }, by)
  const old = desk.blocks.filter(({ body }) => body.pillar === input.pillar && !isSectionHeading(body))
  for (const block of old) await removeBlock(scope.db, key, block, by)
  const bodies = draftPillar(desk.ledger, scope.work.register.passages, part.pillar)
  const { first, step } = room(desk.blocks, old, input.pillar, bodies.length, desk)
  await insertBlocks(scope.db, key, makeBlocks(bodies, first, step), by)
  return blocksOf(scope.db, key)
}

/** A part's own length, and whether anybody wrote there by hand, are asked elsewhere; this is where it stands. */
function room(blocks: readonly Block[], old: readonly Block[], pillar: string, count: number, desk: Desk) {
  const order = desk.template.sections.flatMap((section) => section.pillars.map(({ id }) => id))
  const place = order.indexOf(pillar)
  const kept = blocks.filter((block) => !old.includes(block))
  const before = kept.findLast(({ body }) => order.indexOf(body.pillar) < place || isHeadingOf(body, pillar))
  const start = before?.position ?? 0
  const next = kept.find(({ position }) => position > start)
  const end = next?.position ?? start + count + 1
  const step = (end - start) / (count + 1)
  return { first: start + step, step }
}

function isHeadingOf(body: BlockBody, pillar: string): boolean {
  return isSectionHeading(body) && body.pillar === pillar
}

function isSectionHeading(body: BlockBody): boolean {
  return body.kind === 'heading' && body.level === 1
}

function recounted(desk: Desk, body: BlockBody): BlockBody {
  if (figuresOf(body).length === 0) return body
  const pieces = body.pieces.map((piece) => {
    if (!isFigure(piece)) return piece
    const now = countNow(desk, piece.figure)
    return now === null ? piece : { ...piece, value: now.value }
  })
  return { ...body, pieces }
}

function positionAfter(blocks: readonly Block[], after: string | null): number {
  const index = after === null ? -1 : blocks.findIndex(({ id }) => id === after)
  const start = blocks[index]?.position ?? 0
  const end = blocks[index + 1]?.position ?? start + 2
  return (start + end) / 2
}

/** Characters of a block as printed, for shares and limits. */
export function lengthOf({ body }: Block): number {
  return body.kind === 'gap' ? 0 : textOf(body).length
}
