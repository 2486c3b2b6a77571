import { useQuery } from '@tanstack/react-query'
import { Button } from 'antd'
import { useEffect } from 'react'
import type { RecordType } from '#kernel/record-type.ts'
import { Loading } from '#web-kit/loading.tsx'
import { Saved } from '#web-kit/saved.tsx'
import { Trouble } from '#web-kit/trouble.tsx'
import type { RecordView } from '../api.ts'
import { ConflictDialog } from './conflict-dialog.tsx'
import { CorrectionReason } from './correction-reason.tsx'
import { draftKey, readDraftBody } from './draft-body.ts'
import { focusField } from './focus-field.ts'
import { FormFindings } from './form-findings.tsx'
import { RecordFields } from './record-fields.tsx'
import { Restored } from './restored.tsx'
import { findDraft } from './use-draft.ts'
import { type EditStart, useEditing } from './use-editing.ts'

export interface EditRecordProps {
  readonly type: RecordType
  readonly view: RecordView
  /** Field to start at; '' for the first. */
  readonly startAt: string
  readonly onClose: () => void
}

/** The record's form in place of its facts. Outside the open states the change is a correction with a reason. */
export function EditRecord({ type, view, startAt, onClose }: EditRecordProps) {
  const key = draftKey(type.name, view.id)
  const draft = useQuery({ queryKey: ['draft', key], queryFn: () => findDraft(key), gcTime: 0, staleTime: Infinity })
  if (draft.isPending) return <Loading what="正在打开表单" />
  const found = draft.data ? readDraftBody(draft.data.body, type) : null
  return (
    <EditForm
      type={type}
      view={view}
      found={found}
      savedAt={draft.data?.savedAt ?? null}
      startAt={startAt}
      onClose={onClose}
    />
  )
}

function EditForm({ startAt, ...start }: EditStart & { readonly startAt: string }) {
  const { type, view } = start
  const editing = useEditing(start)
  const { entry, saving, draft } = editing
  useEffect(() => focusField(startAt || Object.keys(type.fields)[0] || ''), [startAt, type])
  return (
    <form onSubmit={(event) => event.preventDefault()} aria-label={`修改${view.title}`} noValidate>
      {editing.isRestored && <Restored onGiveUp={editing.giveUpRestored} onClose={editing.acceptRestored} />}
      <FormFindings type={type} findings={entry.findings} />
      <RecordFields type={type} {...entry} onChange={entry.change} />
      {editing.isCorrection && (
        <CorrectionReason reason={editing.reason} isMissing={editing.isReasonMissing} onChange={editing.setReason} />
      )}
      {saving.error !== null && <Trouble inline error={saving.error} kept="已填的内容都还在，并存有草稿。" />}
      <div className="form-bar">
        <Saved state={draft.state} at={draft.at} />
        <div className="row-end">
          <Button onClick={editing.cancel}>取消修改</Button>
          <Button type="primary" loading={saving.isBusy} disabled={editing.isSame} onClick={editing.submit}>
            {editing.isCorrection ? '保存更正' : '保存'}
          </Button>
        </div>
      </div>
      {saving.conflict !== null && (
        <ConflictDialog
          type={type}
          base={editing.base.values}
          mine={entry.values}
          titles={entry.titles}
          conflict={saving.conflict}
          onMerge={saving.merge}
          onClose={saving.forgetConflict}
        />
      )}
    </form>
  )
}
