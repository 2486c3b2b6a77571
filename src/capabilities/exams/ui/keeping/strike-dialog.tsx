import { useState } from 'react'
import { ConfirmWithNote } from '#web-kit/confirm-with-note.tsx'
import { RadioRow } from '#web-kit/radio-row.tsx'
import { strikeQuestionOperation } from '../../engine/operations.ts'
import type { OfQuestionProps } from './of-question-props.ts'
import { requests } from './requests.ts'
import { useRenewed } from './use-renewed.ts'

const { choices } = strikeQuestionOperation.input.treatment

/** Takes a question out after the fact; everybody is marked again. */
export function StrikeDialog({ exam, report, onClose }: OfQuestionProps) {
  const [treatment, setTreatment] = useState<keyof typeof choices>('granted')
  const renewed = useRenewed(exam)
  return (
    <ConfirmWithNote
      open={report !== null}
      title="取消一道试题"
      noteLabel="理由"
      noteRequired
      danger
      verb="取消本题"
      onConfirm={async (reason) => {
        await requests.act('strike-question', exam, { question: report?.question, treatment, reason })
        await renewed('已取消，正在重新判分')
      }}
      onClose={onClose}
    >
      <p className="keep-stem">{report?.stem}</p>
      <RadioRow label="得分处理" choices={choices} value={treatment} onChange={setTreatment} />
      <p>所有答卷重新判分，谁的分变了逐一列出；不能恢复。</p>
    </ConfirmWithNote>
  )
}
