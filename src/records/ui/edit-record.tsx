import { useQuery } from '@tanstack/react-query'
import { Button, Input } from 'antd'
import { useEffect, useState } from 'react'
import type { RecordType } from '#kernel/record-type.ts'
import { FieldBox } from '#web-kit/field-box.tsx'
import { Loading } from '#web-kit/loading.tsx'
import { Saved } from '#web-kit/saved.tsx'
import { Trouble } from '#web-kit/trouble.tsx'
import type { RecordView } from '../api.ts'
import { ConflictDialog } from './conflict-dialog.tsx'
import { type DraftBody, draftKey, readDraftBody } from './draft-body.ts'
import { focusField } from './focus-field.ts'
import { FormFindings } from './form-findings.tsx'
import { sameValue } from './merge-values.ts'
import { RecordFields } from './record-fields.tsx'
import { Restored } from './restored.tsx'
import { findDraft, useDraft } from './use-draft.ts'
import { useEntry } from './use-entry.ts'
import { useSaveChange } from './use-save-change.ts'

export interface EditRecordProps {
  readonly type: RecordType
  readonly view: RecordView
  /** Field to start at; '' for the first. */
  readonly startAt: string
  readonly onClose: () => void
}

/** The record's form in place of its facts. Outside the open states the change is a correction with a reason. */
export function EditRecord(props: EditRecordProps) {
  const key = draftKey(props.type.name, props.view.id)
  const draft = useQuery({ queryKey: ['draft', key], queryFn: () => findDraft(key), gcTime: 0, staleTime: Infinity })
  if (draft.isPending) return <Loading what="正在打开表单" />
  const found = draft.data ? readDraftBody(draft.data.body, props.type) : null
  return <EditForm {...props} found={found} savedAt={draft.data?.savedAt ?? null} />
}

function EditForm(props: EditRecordProps & { readonly found: DraftBody | null; readonly savedAt: string | null }) {
  const { type, found, startAt } = props
  const [view] = useState(props.view)
  const entry = useEntry(found?.values ?? view.values, { ...view.titles, ...found?.titles }, [])
  const [base, setBase] = useState(found === null ? { version: view.version, values: view.values } : started(found))
  const [isRestored, setRestored] = useState(found !== null)
  const [reason, setReason] = useState('')
  const [isReasonMissing, setReasonMissing] = useState(false)
  const isCorrection = !view.may.edit
  const isSame = Object.keys(type.fields).every((name) =>
    sameValue(entry.values[name] ?? null, view.values[name] ?? null),
  )
  const body = { values: entry.values, titles: entry.titles, version: base.version, base: base.values }
  const draft = useDraft(draftKey(type.name, view.id), isSame ? null : body, props.savedAt)
  const saving = useSaveChange({
    type,
    id: view.id,
    entry,
    base,
    setBase,
    dropDraft: draft.drop,
    onSaved: props.onClose,
  })
  useEffect(() => focusField(startAt || Object.keys(type.fields)[0] || ''), [startAt, type])
  function submit(): void {
    setReasonMissing(isCorrection && reason.trim() === '')
    if (!isCorrection || reason.trim() !== '') void saving.save(isCorrection ? reason.trim() : undefined)
  }
  function cancel(): void {
    void draft.drop()
    props.onClose()
  }
  return (
    <form onSubmit={(event) => event.preventDefault()} aria-label={`修改${view.title}`} noValidate>
      {isRestored && (
        <Restored
          onGiveUp={() => {
            entry.replace(view.values, view.titles)
            setBase({ version: view.version, values: view.values })
          }}
          onClose={() => setRestored(false)}
        />
      )}
      <FormFindings type={type} findings={entry.findings} />
      <RecordFields type={type} {...entry} onChange={entry.change} />
      {isCorrection && (
        <FieldBox
          label="更正的理由"
          required
          hint="记录已经归档。更正会留下新旧对照，理由一并记入办理过程。"
          {...(isReasonMissing && reason.trim() === '' ? { error: '请写明更正的理由。' } : {})}
        >
          {(links) => (
            <Input.TextArea {...links} rows={2} value={reason} onChange={(event) => setReason(event.target.value)} />
          )}
        </FieldBox>
      )}
      {saving.error !== null && <Trouble inline error={saving.error} kept="已填的内容都还在，并存有草稿。" />}
      <div className="form-bar">
        <Saved state={draft.state} at={draft.at} />
        <div className="row-end">
          <Button onClick={cancel}>取消修改</Button>
          <Button type="primary" loading={saving.isBusy} disabled={isSame} onClick={submit}>
            {isCorrection ? '保存更正' : '保存'}
          </Button>
        </div>
      </div>
      {saving.conflict !== null && (
        <ConflictDialog
          type={type}
          base={base.values}
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

function started(found: DraftBody): { readonly version: number; readonly values: DraftBody['base'] } {
  return { version: found.version, values: found.base }
}
