import { viewDuties } from '#capabilities/duties/server.ts'
import { checkDocx } from '#gongwen/check/check-docx.ts'
import { writeDocx } from '#gongwen/docx/write-docx.ts'
import { numberBlocks } from '#gongwen/number-blocks.ts'
import { renderHtml } from '#gongwen/render-html.ts'
import { Refusal } from '#kernel/refusal.ts'
import type { Scope } from '#records/server/work.ts'
import { type CatalogueRow, catalogue, catalogueDocument } from '../catalogue.ts'
import { countNow, type Desk, explainSource } from '../desk.ts'
import { type DutyCatalogueRow, dutyCatalogue, dutyCatalogueTable } from '../duty-catalogue.ts'
import { messages } from '../messages.ts'
import { restedOn, sealedFigures } from '../seal.ts'
import { toGongwen } from '../to-gongwen.ts'
import { loadDesk, readSubject } from './load-desk.ts'
import { sealOf } from './seal-store.ts'
import { describeRecords } from './view-statement.ts'
import { keyOf } from './write-text.ts'

/** The statement as it is to be handed in: sealed text where there is a seal, else the text as it stands. */
export async function openForExport(scope: Scope, id: string): Promise<Desk> {
  const subject = await readSubject(scope, id)
  const seal = await sealOf(scope.db, keyOf(scope, id))
  const desk = await loadDesk(scope, subject, seal?.content.blocks)
  return seal === null ? desk : { ...desk, head: seal.content.head }
}

/** The .docx by GB/T 9704; checked before it leaves. @throws Refusal 'unavailable' when our own writer fell short. */
export function statementDocx(desk: Desk): Uint8Array {
  const bytes = writeDocx(toGongwen(desk.head, desk.blocks))
  const faults = checkDocx(bytes, { profile: 'personal' }).filter(({ ok, row }) => !ok && row !== residueRow)
  const [fault] = faults
  if (fault !== undefined) throw new Refusal('unavailable', messages.notConforming(fault.clause, fault.found))
  return bytes
}

/** Row of the format table about what was left over from a template: a matter of the text, told among its findings. */
const residueRow = 39

export function statementHtml(desk: Desk): string {
  return renderHtml(toGongwen(desk.head, desk.blocks), { withoutMarks: true })
}

export async function catalogueRows(scope: Scope, desk: Desk): Promise<readonly CatalogueRow[]> {
  const figures = sealedFigures(
    desk.blocks,
    (source) => countNow(desk, source),
    () => '',
  )
  const described = await describeRecords(scope, restedOn(desk.blocks, figures))
  const records = new Map(
    described.map((record) => [record.id, { ...record, files: record.files.map(({ name }) => name) }]),
  )
  const places = placesOf(desk)
  return catalogue({
    blocks: desk.blocks,
    now: (source) => countNow(desk, source),
    explain: (source) => {
      const { title, definition } = explainSource(desk, source)
      return `${title}：${definition}`
    },
    record: (id) => records.get(id) ?? null,
    place: (id) => places.get(id) ?? '',
  })
}

/** The proofs of the year's duties; [] where the year has no list. */
export async function dutyCatalogueRows(scope: Scope, desk: Desk): Promise<readonly DutyCatalogueRow[]> {
  const { rows: duties } = await viewDuties(scope, desk.year)
  const ids = duties.flatMap(({ measures, tasks }) => [...measures.flatMap(({ records }) => records), ...tasks])
  const described = await describeRecords(scope, [...new Set(ids.map(({ id }) => id))])
  const records = new Map(
    described.map((record) => [record.id, { ...record, files: record.files.map(({ name }) => name) }]),
  )
  return dutyCatalogue(duties, { record: (id) => records.get(id) ?? null })
}

export function catalogueDocx(
  desk: Desk,
  rows: readonly CatalogueRow[],
  byDuty: readonly DutyCatalogueRow[],
): Uint8Array {
  const tables = byDuty.length === 0 ? [] : [dutyCatalogueTable(byDuty)]
  return writeDocx(catalogueDocument(desk.head.title, rows, tables))
}

/** 一（二）1 of the headings over each block. */
function placesOf(desk: Desk): ReadonlyMap<string, string> {
  const numbered = numberBlocks(toGongwen(desk.head, desk.blocks))
  const over: string[] = []
  const places = new Map<string, string>()
  for (const { block, label } of numbered) {
    if (block.kind === 'table') continue
    const level = block.kind === 'heading' ? block.level : block.lead?.level
    const depth = level === 'run-in' ? 4 : (level ?? over.length + 1) - 1
    if (level !== undefined) over.splice(depth, over.length, label.replace(/[、.]$/u, ''))
    if (block.mark !== undefined) places.set(block.mark, over.filter(Boolean).join(''))
  }
  return places
}
