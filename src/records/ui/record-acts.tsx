import { useQueryClient } from '@tanstack/react-query'
import { Button } from 'antd'
import { type RefObject, useEffect, useRef, useState } from 'react'
import type { RecordType } from '#kernel/record-type.ts'
import { type Transition, voided } from '#kernel/workflow.ts'
import { client } from '#web-kit/client.ts'
import { ConfirmWithNote } from '#web-kit/confirm-with-note.tsx'
import { Trouble } from '#web-kit/trouble.tsx'
import { useNotice } from '#web-kit/use-notice.ts'
import type { ActOnRecord, RecordView } from '../api.ts'

export interface RecordActsProps {
  readonly type: RecordType
  readonly view: RecordView
  readonly onEdit: () => void
  /** Where a keyboard goes on when the button that was pressed is no longer there. */
  readonly landing: RefObject<HTMLElement | null>
}

/** What may be done with the record now, as buttons; a note is asked where the act wants one. */
export function RecordActs({ type, view, onEdit, landing }: RecordActsProps) {
  const [asked, setAsked] = useState<Transition | 'void' | null>(null)
  const [error, setError] = useState<unknown>(null)
  const [busy, setBusy] = useState<string | null>(null)
  const send = useAct(type, view)
  const transitions = type.workflow.transitions.filter((transition) => view.may.acts.includes(transition.act))
  useGoOn(asked !== null || busy !== null, landing)
  async function run(transition: Transition): Promise<void> {
    if (transition.note !== undefined) return setAsked(transition)
    setBusy(transition.act)
    setError(null)
    await send(transition.act, transition.label).catch(setError)
    setBusy(null)
  }
  if (transitions.length === 0 && !view.may.edit && !view.may.correct && !view.may.void) return null
  return (
    <div className="record-acts no-print">
      <div className="row">
        {transitions.map((transition, index) => (
          <Button
            key={transition.act}
            type={index === 0 ? 'primary' : 'default'}
            loading={busy === transition.act}
            onClick={() => void run(transition)}
          >
            {transition.label}
          </Button>
        ))}
        {view.may.edit && <Button onClick={onEdit}>修改</Button>}
        {!view.may.edit && view.may.correct && <Button onClick={onEdit}>更正</Button>}
        {view.may.void && (
          <Button type="text" danger onClick={() => setAsked('void')}>
            作废
          </Button>
        )}
      </div>
      {error !== null && <Trouble inline error={error} nameOf={(at) => type.fields[at]?.label} />}
      <AskNote type={type} view={view} asked={asked} onSend={send} onClose={() => setAsked(null)} />
    </div>
  )
}

function AskNote(props: {
  readonly type: RecordType
  readonly view: RecordView
  readonly asked: Transition | 'void' | null
  readonly onSend: (act: string, label: string, note: string) => Promise<void>
  readonly onClose: () => void
}) {
  const { asked, view, type } = props
  if (asked === null) return null
  if (asked === 'void') {
    return (
      <ConfirmWithNote
        open
        danger
        title={`作废“${view.title}”`}
        noteLabel="作废的理由"
        noteRequired
        verb="作废"
        onConfirm={(note) => props.onSend('void', voided.label, note)}
        onClose={props.onClose}
      >
        <p>作废后仍可查到，但不再计入任何数字，也不能恢复。登记有误而事情属实的，请用“更正”。</p>
      </ConfirmWithNote>
    )
  }
  return (
    <ConfirmWithNote
      open
      title={`${asked.label}“${view.title || type.title}”`}
      noteLabel={asked.note?.label ?? '说明'}
      noteRequired={asked.note?.required ?? false}
      nameOf={(at) => type.fields[at]?.label}
      verb={asked.label}
      onConfirm={(note) => props.onSend(asked.act, `已${asked.label}`, note)}
      onClose={props.onClose}
    />
  )
}

/** After an act the keyboard goes on where it was, or at the landing where that is gone. */
function useGoOn(isActing: boolean, landing: RefObject<HTMLElement | null>): void {
  const was = useRef(false)
  useEffect(() => {
    const isOver = was.current && !isActing
    was.current = isActing
    if (isOver && document.activeElement === document.body) landing.current?.focus({ preventScroll: true })
  }, [isActing, landing])
}

/** Does an act on the record as it is seen; a record changed meanwhile is refused and shown anew. */
function useAct(type: RecordType, view: RecordView): (act: string, label: string, note?: string) => Promise<void> {
  const cache = useQueryClient()
  const notice = useNotice()
  return async (act, label, note = '') => {
    const body: ActOnRecord = { version: view.version, ...(note === '' ? {} : { note }) }
    try {
      await client.post(`/api/records/${type.name}/${view.id}/acts/${act}`, body)
      notice.done(label.startsWith('已') ? label : `已${label}`)
    } finally {
      await cache.invalidateQueries()
    }
  }
}
