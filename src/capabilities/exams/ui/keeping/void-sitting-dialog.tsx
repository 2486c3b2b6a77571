import { Checkbox } from 'antd'
import { useState } from 'react'
import { ConfirmWithNote } from '#web-kit/confirm-with-note.tsx'
import type { OfLineProps } from './of-line-props.ts'
import { requests } from './requests.ts'
import { useRenewed } from './use-renewed.ts'

/** Takes one attempt out of all that counts. */
export function VoidSittingDialog({ exam, line, onClose }: OfLineProps) {
  const [again, setAgain] = useState(false)
  const renewed = useRenewed(exam)
  return (
    <ConfirmWithNote
      open={line !== null}
      title={`作废答卷：${line?.name ?? ''}`}
      noteLabel="理由"
      noteRequired
      danger
      verb="作废"
      onConfirm={async (reason) => {
        await requests.act('void-sitting', exam, { sitting: line?.sitting, reason, again })
        await renewed('已作废')
      }}
      onClose={() => {
        setAgain(false)
        onClose()
      }}
    >
      <p>作废的答卷不计成绩，留存备查，不能恢复。正在作答的，页面随即停下。</p>
      <Checkbox checked={again} onChange={(event) => setAgain(event.target.checked)}>
        准许重考一次
      </Checkbox>
    </ConfirmWithNote>
  )
}
