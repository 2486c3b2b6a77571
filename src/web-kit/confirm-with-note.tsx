import { Button, Input, Modal } from 'antd'
import { type ReactNode, useRef, useState } from 'react'
import { FieldBox } from './field-box.tsx'
import { Trouble } from './trouble.tsx'

export interface ConfirmWithNoteProps {
  readonly open: boolean
  /** The act and its object: 作废“学习监督法”. */
  readonly title: string
  /** What follows from it. */
  readonly children?: ReactNode
  /** Label of the note: 理由、意见. */
  readonly noteLabel: string
  readonly noteRequired?: boolean
  /** Verb on the button: 作废、退回. */
  readonly verb: string
  readonly danger?: boolean
  /** What a place in a refusal is called: field name → label. */
  readonly nameOf?: (at: string) => string | undefined
  /** Closes after it is done; a refusal is shown in the dialog and the note is kept. */
  readonly onConfirm: (note: string) => Promise<void>
  readonly onClose: () => void
}

/** Asks for a reason before an act that needs one. */
export function ConfirmWithNote(props: ConfirmWithNoteProps) {
  return (
    <Modal open={props.open} title={props.title} onCancel={props.onClose} footer={null} destroyOnHidden>
      <NoteForm {...props} />
    </Modal>
  )
}

function NoteForm(props: ConfirmWithNoteProps) {
  const form = useRef<HTMLFormElement>(null)
  const [note, setNote] = useState('')
  const [missing, setMissing] = useState(false)
  const [busy, setBusy] = useState(false)
  const [error, setError] = useState<unknown>(null)
  const confirm = async (): Promise<void> => {
    if (props.noteRequired === true && note.trim() === '') {
      setMissing(true)
      form.current?.querySelector('textarea')?.focus()
      return
    }
    setBusy(true)
    setError(null)
    try {
      await props.onConfirm(note.trim())
      props.onClose()
    } catch (refused) {
      setError(refused)
    } finally {
      setBusy(false)
    }
  }
  return (
    <form
      ref={form}
      className="stack"
      onSubmit={(event) => {
        event.preventDefault()
        void confirm()
      }}
    >
      {props.children}
      {error !== null && <Trouble inline error={error} kept="写好的内容还在下面。" nameOf={props.nameOf} />}
      <FieldBox
        label={props.noteLabel}
        required={props.noteRequired ?? false}
        {...(missing && note.trim() === '' ? { error: `请写明${props.noteLabel}。` } : {})}
      >
        {(links) => (
          <Input.TextArea
            {...links}
            autoFocus
            rows={3}
            maxLength={500}
            value={note}
            onChange={(event) => setNote(event.target.value)}
          />
        )}
      </FieldBox>
      <div className="row-end">
        <Button onClick={props.onClose}>取消</Button>
        <Button type="primary" danger={props.danger ?? false} htmlType="submit" loading={busy}>
          {props.verb}
        </Button>
      </div>
    </form>
  )
}
