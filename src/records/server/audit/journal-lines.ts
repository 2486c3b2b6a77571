import { changesBetween } from '#derive/changes.ts'
import { wordsOf } from '#derive/record-text.ts'
import type { Act } from '#kernel/act.ts'
import type { FieldValue } from '#kernel/field.ts'
import type { RecordType } from '#kernel/record-type.ts'
import { voided } from '#kernel/workflow.ts'
import { actLabel } from '../../act-label.ts'
import type { JournalLine } from '../../api.ts'
import { isPermitted } from '../permit.ts'
import { readTitles } from '../record-store.ts'
import { titlesOf } from '../titles.ts'
import type { Scope } from '../work.ts'
import { auditMessages as messages } from './messages.ts'

/** Acts as the journal's readers see them: of records they may not read, only that something was done and on which fields. */
export async function journalLines(scope: Scope, acts: readonly Act[]): Promise<readonly JournalLine[]> {
  const { db, actor } = scope
  const subjects = await readTitles(
    db,
    actor.organId,
    acts.flatMap(({ recordId }) => recordId ?? []),
  )
  const sides = acts.flatMap((act) => {
    const type = typeOf(scope, act)
    return type === undefined ? [] : [act.before, act.after].map((values) => ({ type, values: values ?? {} }))
  })
  const named = await titlesOf(scope, sides)
  const titleOf = (id: string) => named[id] ?? messages.gone
  return acts.map((act) => lineOf(scope, act, (id) => subjects.get(id)?.title ?? messages.gone, titleOf))
}

type TitleOf = (id: string) => string

function lineOf(scope: Scope, act: Act, subjectOf: TitleOf, titleOf: TitleOf): JournalLine {
  const { seq, at, actorName, insteadOfName, capacity, operation, note, recordId } = act
  const type = typeOf(scope, act)
  const isHidden = act.recordType !== null && (type === undefined || !isPermitted(scope, { to: 'read', type }))
  const title = recordId === null ? '' : isHidden ? messages.hidden : subjectOf(recordId)
  const changes = changesOf(type, act, titleOf)
  return {
    ...{ seq, at, actorName, insteadOfName, capacity, operation, note, isHidden },
    label: actLabel(scope.work.register, operation, act.recordType),
    record:
      act.recordType === null
        ? null
        : { type: act.recordType, typeTitle: type?.title ?? act.recordType, id: recordId, title },
    changes: isHidden ? changes.map(({ label }) => ({ label, before: '', after: '' })) : changes,
  }
}

function typeOf({ work }: Scope, { recordType }: Act): RecordType | undefined {
  return work.register.recordTypes.find(({ name }) => name === recordType)
}

/** Fields as the form has them, then what else the act tells; ids and digests without a name are left out. */
function changesOf(type: RecordType | undefined, { before, after }: Act, titleOf: TitleOf): JournalLine['changes'] {
  const changes = new Map(changesBetween(before, after).map((change) => [change.field, change]))
  const names = [...Object.keys(type?.fields ?? {}), ...Object.keys(messages.facts)]
  return [...new Set(names)].flatMap((name) => {
    const change = changes.get(name)
    const label = type?.fields[name]?.label ?? factLabel(name)
    if (change === undefined || label === undefined) return []
    const words = (value: FieldValue) => valueWords(type, name, value, titleOf)
    return [{ label, before: words(change.before), after: words(change.after) }]
  })
}

function factLabel(name: string): string | undefined {
  return Object.entries(messages.facts).find(([fact]) => fact === name)?.[1]
}

function valueWords(type: RecordType | undefined, name: string, value: FieldValue, titleOf: TitleOf): string {
  const field = type?.fields[name]
  if (field !== undefined) return wordsOf(field, value, titleOf).join('、')
  if (value === null) return ''
  const text = String(value)
  if (name !== 'state') return text
  return text === voided.state ? voided.label : (type?.workflow.states[text] ?? text)
}
