import { useSearch } from '@tanstack/react-router'
import { Button } from 'antd'
import { useState } from 'react'
import type { RecordType } from '#kernel/record-type.ts'
import type { Transition } from '#kernel/workflow.ts'
import { Saved } from '#web-kit/saved.tsx'
import { Trouble } from '#web-kit/trouble.tsx'
import { may } from '../permission.ts'
import { isUntouched, missingFields } from './check-entry.ts'
import { useMe } from './context.tsx'
import { type DraftBody, draftKey } from './draft-body.ts'
import { FillFromFile } from './fill-from-file.tsx'
import { FormFindings } from './form-findings.tsx'
import { GoLink } from './go-link.tsx'
import { NewEvidence } from './new-evidence.tsx'
import { places } from './places.ts'
import { RecordFields } from './record-fields.tsx'
import { Restored } from './restored.tsx'
import { filledFields, startValues } from './start-values.ts'
import { useDraft } from './use-draft.ts'
import { useEntry } from './use-entry.ts'
import { useReadFile } from './use-read-file.ts'
import { useSaveNew } from './use-save-new.ts'
import { useStartTitles } from './use-start-titles.ts'
import { useUploads } from './use-uploads.ts'

export interface NewRecordFormProps {
  readonly type: RecordType
  /** What was typed on an earlier visit and not saved. */
  readonly found: DraftBody | null
  readonly savedAt: string | null
}

export function NewRecordForm({ type, found, savedAt }: NewRecordFormProps) {
  const { actor } = useMe()
  const search: Readonly<Record<string, string>> = useSearch({ strict: false })
  const [start] = useState(() => startValues(type, actor, search))
  const entry = useEntry(found?.values ?? start, found?.titles ?? {}, found === null ? filledFields(start) : [])
  const startTitles = useStartTitles(type, start)
  const titles = { ...startTitles, ...entry.titles }
  const uploads = useUploads()
  const reading = useReadFile(type, entry, uploads)
  const [isRestored, setRestored] = useState(found !== null)
  const isEmpty = isUntouched(entry.values, start)
  const draft = useDraft(
    draftKey(type.name, null),
    isEmpty ? null : { values: entry.values, titles, version: 0, base: {} },
    savedAt,
  )
  const saving = useSaveNew(type, entry, uploads, draft.drop)
  const acts = type.workflow.transitions.filter(
    (transition) => transition.from.includes(type.workflow.first) && may(actor, { to: 'act', type, transition }),
  )
  function giveUp(): void {
    entry.replace(start, {})
    void draft.forget()
  }
  function submit(transition?: Transition): void {
    const missing = transition?.mustBeValid === true ? missingFields(type, entry.values) : []
    entry.showFindings(missing)
    if (missing.length === 0) void saving.save(transition)
  }
  return (
    <form onSubmit={(event) => event.preventDefault()} aria-label={`登记${type.title}`} noValidate>
      {isRestored && <Restored onGiveUp={giveUp} onClose={() => setRestored(false)} />}
      <FillFromFile type={type} reading={reading} />
      <FormFindings type={type} findings={entry.findings} />
      <RecordFields type={type} {...entry} titles={titles} onChange={entry.change} />
      <NewEvidence type={type} uploads={uploads} onFiles={reading.add} />
      {saving.error !== null && <Trouble inline error={saving.error} kept="已填的内容都还在，并存有草稿。" />}
      {saving.savedId !== null && (
        <p role="alert" className="form-note">
          记录已经保存，但有文件没有传上。可以再按一次保存重传，或者
          <GoLink to={places.record(type.name, saving.savedId)}>先去看这条记录</GoLink>。
        </p>
      )}
      <div className="form-bar">
        <Saved state={draft.state} at={draft.at} />
        <div className="row-end">
          <Button loading={saving.isBusy} disabled={isEmpty} onClick={() => submit()}>
            {saveLabel(type)}
          </Button>
          {acts.slice(0, 1).map((act) => (
            <Button key={act.act} type="primary" loading={saving.isBusy} onClick={() => submit(act)}>
              {act.label}
            </Button>
          ))}
        </div>
      </div>
    </form>
  )
}

/** 保存草稿 where the first state is a draft, plainly 保存 elsewhere. */
function saveLabel(type: RecordType): string {
  return type.workflow.states[type.workflow.first] === '草稿' ? '保存草稿' : '保存'
}
