import { Button, Modal } from 'antd'
import { useState } from 'react'
import { Trouble } from '#web-kit/trouble.tsx'
import type { SitterQuestion } from '../../engine/api.ts'
import { isAnswered } from '../../sitting-client/answers.ts'
import type { SittingState } from './use-sitting.ts'

export interface HandInDialogProps {
  readonly sitting: SittingState
  readonly questions: readonly SitterQuestion[]
  readonly onGo: (place: number) => void
  readonly onClose: () => void
}

/** Names what is not answered and what was marked before the paper is handed in. */
export function HandInDialog({ sitting, questions, onGo, onClose }: HandInDialogProps) {
  const [busy, setBusy] = useState(false)
  const [error, setError] = useState<unknown>(null)
  const open = questions.filter(({ id }) => !isAnswered(sitting.sender.answerTo(id)))
  const marked = questions.filter(({ id }) => sitting.marked.has(id))
  const handIn = async (): Promise<void> => {
    setBusy(true)
    setError(null)
    try {
      await sitting.handIn()
    } catch (refused) {
      setError(refused)
      setBusy(false)
    }
  }
  return (
    <Modal open title="交卷" onCancel={onClose} footer={null}>
      <div className="stack">
        {error !== null && (
          <Trouble inline error={error} kept="答案都还在；已经存上的，到时间由服务器收卷，一样算数。" />
        )}
        <p>
          共{questions.length}题，已答{questions.length - open.length}题。
          {open.length === 0 && '交卷后不能再改。'}
        </p>
        {open.length > 0 && <Numbers title="还没有答" of={open} questions={questions} onGo={onGo} />}
        {marked.length > 0 && <Numbers title="标记过、要再看的" of={marked} questions={questions} onGo={onGo} />}
        <div className="row-end">
          <Button size="large" onClick={onClose}>
            再看看
          </Button>
          <Button size="large" type="primary" loading={busy} onClick={() => void handIn()}>
            {open.length > 0 ? '就这样交卷' : '交卷'}
          </Button>
        </div>
      </div>
    </Modal>
  )
}

interface NumbersProps {
  readonly title: string
  readonly of: readonly SitterQuestion[]
  readonly questions: readonly SitterQuestion[]
  readonly onGo: (place: number) => void
}

function Numbers({ title, of, questions, onGo }: NumbersProps) {
  return (
    <div>
      <p>
        {title}（{of.length}题）：
      </p>
      <div className="row">
        {of.map((question) => (
          <button
            key={question.id}
            type="button"
            className="place"
            aria-label={`到第${question.number}题`}
            onClick={() => onGo(questions.indexOf(question))}
          >
            {question.number}
          </button>
        ))}
      </div>
    </div>
  )
}
