import { useState } from 'react'
import type { RecordType } from '#kernel/record-type.ts'
import type { RecordView } from '../api.ts'
import { type DraftBody, draftKey } from './draft-body.ts'
import { sameValue } from './merge-values.ts'
import { type DraftKeeping, useDraft } from './use-draft.ts'
import { type Entry, useEntry } from './use-entry.ts'
import { type Base, type SavingChange, useSaveChange } from './use-save-change.ts'

export interface EditStart {
  readonly type: RecordType
  /** As it stood when the form was opened; what others save meanwhile comes as a conflict. */
  readonly view: RecordView
  /** What was typed on an earlier visit and not saved. */
  readonly found: DraftBody | null
  readonly savedAt: string | null
  readonly onClose: () => void
}

/** All that goes on while a record is edited. */
export interface Editing {
  readonly entry: Entry
  readonly base: Base
  readonly draft: DraftKeeping
  readonly saving: SavingChange
  readonly isCorrection: boolean
  readonly isSame: boolean
  readonly reason: string
  readonly isReasonMissing: boolean
  readonly setReason: (reason: string) => void
  readonly isRestored: boolean
  readonly giveUpRestored: () => void
  readonly acceptRestored: () => void
  readonly submit: () => void
  readonly cancel: () => void
}

export function useEditing({ type, found, savedAt, onClose, ...start }: EditStart): Editing {
  const [view] = useState(start.view)
  const entry = useEntry(found?.values ?? view.values, { ...view.titles, ...found?.titles }, [])
  const [base, setBase] = useState<Base>(
    found === null ? { version: view.version, values: view.values } : { version: found.version, values: found.base },
  )
  const [isRestored, setRestored] = useState(found !== null)
  const [reason, setReason] = useState('')
  const [isReasonMissing, setReasonMissing] = useState(false)
  const isCorrection = !view.may.edit
  const isSame = Object.keys(type.fields).every((name) =>
    sameValue(entry.values[name] ?? null, view.values[name] ?? null),
  )
  const body = { values: entry.values, titles: entry.titles, version: base.version, base: base.values }
  const draft = useDraft(draftKey(type.name, view.id), isSame ? null : body, savedAt)
  const saving = useSaveChange({ type, id: view.id, entry, base, setBase, dropDraft: draft.drop, onSaved: onClose })
  function submit(): void {
    const isMissing = isCorrection && reason.trim() === ''
    setReasonMissing(isMissing)
    if (!isMissing) void saving.save(isCorrection ? reason.trim() : undefined)
  }
  function cancel(): void {
    void draft.drop()
    onClose()
  }
  function giveUpRestored(): void {
    entry.replace(view.values, view.titles)
    void draft.forget()
    setBase({ version: view.version, values: view.values })
  }
  return {
    ...{ entry, base, draft, saving, isCorrection, isSame, reason, isReasonMissing, setReason },
    ...{ isRestored, giveUpRestored, acceptRestored: () => setRestored(false), submit, cancel },
  }
}
