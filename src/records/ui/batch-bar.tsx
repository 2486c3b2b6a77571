import { useQueryClient } from '@tanstack/react-query'
import { Button, Modal } from 'antd'
import { useState } from 'react'
import type { RecordType } from '#kernel/record-type.ts'
import { client } from '#web-kit/client.ts'
import { ConfirmWithNote } from '#web-kit/confirm-with-note.tsx'
import { Trouble } from '#web-kit/trouble.tsx'
import type { BatchAct, BatchResult, RecordRow } from '../api.ts'
import { type BatchChoice, batchActs } from './batch-acts.ts'
import { useMe } from './context.tsx'
import { RefusedWords } from './refused-words.tsx'

export interface BatchBarProps {
  readonly type: RecordType
  readonly rows: readonly RecordRow[]
  /** The selection is spent. */
  readonly onDone: () => void
}

/** What may be done at once with the selected rows, and what came of it. */
export function BatchBar({ type, rows, onDone }: BatchBarProps) {
  const { actor } = useMe()
  const cache = useQueryClient()
  const [asked, setAsked] = useState<BatchChoice | null>(null)
  const [result, setResult] = useState<{ readonly label: string; readonly answer: BatchResult } | null>(null)
  const [error, setError] = useState<unknown>(null)
  async function run({ transition, rows: taken }: BatchChoice, note: string): Promise<void> {
    const records = taken.map(({ id, version }) => ({ id, version }))
    const body: BatchAct = { act: transition.act, records, ...(note === '' ? {} : { note }) }
    setError(null)
    const answer = await client.post<BatchResult>(`/api/records/${type.name}/batch`, body)
    await cache.invalidateQueries()
    setResult({ label: transition.label, answer })
    onDone()
  }
  const choices = batchActs(type, rows, actor)
  return (
    <>
      {rows.length > 0 && (
        <div className="batch-bar no-print" role="status">
          <span>已选 {rows.length} 条</span>
          {choices.map((choice) => (
            <Button
              key={choice.transition.act}
              size="small"
              type="primary"
              onClick={() =>
                choice.transition.note === undefined ? void run(choice, '').catch(setError) : setAsked(choice)
              }
            >
              {choice.transition.label} {choice.rows.length} 条
            </Button>
          ))}
          {choices.length === 0 && <span className="quiet">所选记录现在没有可以一起办理的事项。</span>}
          <Button size="small" type="text" onClick={onDone}>
            取消选择
          </Button>
        </div>
      )}
      {error !== null && <Trouble inline error={error} kept="所选的记录都没有改动。" />}
      {asked !== null && (
        <ConfirmWithNote
          open
          title={`${asked.transition.label} ${asked.rows.length} 条${type.title}`}
          noteLabel={asked.transition.note?.label ?? '说明'}
          noteRequired={asked.transition.note?.required ?? false}
          verb={asked.transition.label}
          onConfirm={(note) => run(asked, note)}
          onClose={() => setAsked(null)}
        />
      )}
      {result !== null && <BatchOutcome {...result} onClose={() => setResult(null)} />}
    </>
  )
}

function BatchOutcome(props: { readonly label: string; readonly answer: BatchResult; readonly onClose: () => void }) {
  const { done, refused } = props.answer
  return (
    <Modal
      open
      width={640}
      title={`${props.label}结果`}
      footer={<Button onClick={props.onClose}>知道了</Button>}
      onCancel={props.onClose}
    >
      <p>
        已{props.label} {done.length} 条{refused.length === 0 ? '。' : `，${refused.length} 条没有办成，保持原样：`}
      </p>
      <ul className="outcome">
        {refused.map((one) => (
          <li key={one.id}>
            <strong>{one.title}</strong>
            <RefusedWords message={one.message} findings={one.findings} />
          </li>
        ))}
      </ul>
    </Modal>
  )
}
