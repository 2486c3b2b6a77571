import type { FieldValue } from '#kernel/field.ts'
import { provingFiles } from '#records/server/ledger-store.ts'
import { countedByIds } from '#records/server/load-ledger.ts'
import { isPermitted } from '#records/server/permit.ts'
import { readTitles } from '#records/server/record-store.ts'
import type { Scope } from '#records/server/work.ts'
import { type FigureSource, figuresOf, isChosen, sourceKey } from '../block.ts'
import { checkStatement } from '../check.ts'
import { countNow, type Desk, explainSource, shares, underCheck } from '../desk.ts'
import { commentOperation, saveBlockOperation, sealOperation } from '../operations.ts'
import type { FigureNow, MeasureChoice, ProvingRecord, StatementChanges, StatementView } from '../view.ts'
import { changedBlocks } from './block-store.ts'
import { commentsOf } from './comment-store.ts'
import { loadDesk, readSubject, type StatementSubject } from './load-desk.ts'
import { provable } from './provable.ts'
import { sealOf } from './seal-store.ts'
import { versionsOf } from './version-store.ts'
import { keyOf, lengthOf } from './write-text.ts'

/** All that the editor shows. A sealed statement shows the text and figures of its seal. */
export async function viewStatement(scope: Scope, id: string): Promise<StatementView> {
  const subject = await readSubject(scope, id)
  const key = keyOf(scope, id)
  const seal = await sealOf(scope.db, key)
  const desk = await loadDesk(scope, subject, seal?.content.blocks)
  const versions = await versionsOf(scope.db, key)
  const comments = await commentsOf(scope.db, key)
  const people = [...versions.map(({ by }) => by), ...comments.flatMap(({ by, resolvedBy }) => [by, resolvedBy ?? ''])]
  const nameOf = await namesOf(scope, [...people, seal?.by ?? ''])
  const open = subject.record.state === 'draft'
  return {
    id,
    recordVersion: subject.record.version,
    state: stateOf(subject),
    year: subject.year,
    head: seal?.content.head ?? desk.head,
    periodFrom: subject.span.from,
    periodUntil: subject.span.until,
    blocks: desk.blocks,
    figures: figuresNow(desk),
    findings: open ? checkStatement(underCheck(desk), { today: scope.work.clock.today() }) : [],
    comments: comments.map((one) => ({
      ...one,
      by: nameOf(one.by),
      resolvedBy: one.resolvedBy === null ? null : nameOf(one.resolvedBy),
    })),
    versions: versions.map((one) => ({ ...one, by: nameOf(one.by) })),
    seal: seal === null ? null : { by: nameOf(seal.by), at: seal.at, digest: seal.digest },
    may: {
      write: open && isPermitted(scope, { to: 'do', operation: saveBlockOperation }),
      keep: open && isPermitted(scope, { to: 'do', operation: sealOperation }),
      seal: open && isPermitted(scope, { to: 'do', operation: sealOperation }),
      comment: open && isPermitted(scope, { to: 'do', operation: commentOperation }),
    },
    parts: partsOf(desk),
  }
}

/** What others saved since the page last asked. */
export async function changesSince(scope: Scope, id: string, since: Date): Promise<StatementChanges> {
  const subject = await readSubject(scope, id)
  const at = scope.work.clock.now().toISOString()
  return { at, ...(await changedBlocks(scope.db, keyOf(scope, id), since)), state: stateOf(subject) }
}

/** The records behind a figure, or those named, with their files. */
export async function provingRecords(
  scope: Scope,
  id: string,
  wanted: FigureSource,
): Promise<readonly ProvingRecord[]> {
  const desk = await loadDesk(scope, await readSubject(scope, id), [])
  const ids = isChosen(wanted) ? wanted.records : (countNow(desk, wanted)?.records ?? [])
  return describeRecords(scope, ids)
}

/** Records by id in the order given, those left out that no longer count or can prove nothing. */
export async function describeRecords(scope: Scope, asked: readonly string[]): Promise<readonly ProvingRecord[]> {
  const { db, actor, work } = scope
  const ids = await provable(scope, asked)
  const records = new Map(
    (await countedByIds(db, actor.organId, work.register, ids)).map((record) => [record.id, record]),
  )
  const files = Map.groupBy(await provingFiles(db, actor.organId, ids), ({ recordId }) => recordId)
  return ids.flatMap((id) => {
    const record = records.get(id)
    if (record === undefined) return []
    const type = work.register.recordType(record.type)
    return [
      {
        id,
        type: record.type,
        typeTitle: type.title,
        title: record.title,
        on: record.onDate,
        state: record.state,
        files: (files.get(id) ?? []).map(({ id: file, name, mediaType }) => ({ id: file, name, mediaType })),
      },
    ]
  })
}

/** Everything that can be counted in the statement's period: what a typed figure may be bound to. */
export async function measureChoices(scope: Scope, id: string): Promise<readonly MeasureChoice[]> {
  const desk = await loadDesk(scope, await readSubject(scope, id), [])
  return scope.work.register.measures.flatMap((measure) => {
    const sources: FigureSource[] = [{ measure: measure.id }]
    for (const field of measure.parts ?? []) {
      const declared = measure.over.fields[field]
      const values = declared?.kind === 'choice' ? Object.keys(declared.choices) : []
      sources.push(...values.map((value) => ({ measure: measure.id, part: { field, value } })))
    }
    return sources.flatMap((source): readonly MeasureChoice[] => {
      const figure = countNow(desk, source)
      if (figure === null || isChosen(source)) return []
      const { title, definition } = explainSource(desk, source)
      const { unit, value } = figure
      return [{ ...source, title, definition, unit, value, recordType: measure.over.name }]
    })
  })
}

function figuresNow(desk: Desk): Readonly<Record<string, FigureNow>> {
  const found: Record<string, FigureNow> = {}
  for (const { figure: source, unit } of desk.blocks.flatMap(({ body }) => figuresOf(body))) {
    const { title, definition } = explainSource(desk, source)
    found[sourceKey(source)] = { source, title, definition, unit, value: countNow(desk, source)?.value ?? null }
  }
  return found
}

function partsOf(desk: Desk): StatementView['parts'] {
  const share = shares(desk, lengthOf)
  return desk.template.sections.flatMap((section) =>
    section.pillars.map((pillar) => ({
      id: pillar.id,
      title: pillar.title ?? section.title,
      section: section.title,
      share: share.get(pillar.id) ?? 0,
    })),
  )
}

function stateOf({ record }: StatementSubject): StatementView['state'] {
  const { state } = record
  return state === 'sealed' || state === 'voided' ? state : 'draft'
}

async function namesOf(scope: Scope, ids: readonly FieldValue[]): Promise<(id: string) => string> {
  const asked = ids.filter((id) => typeof id === 'string' && id !== '').map(String)
  const titles = await readTitles(scope.db, scope.actor.organId, asked)
  return (id) => titles.get(id)?.title ?? ''
}
