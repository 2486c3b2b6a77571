import { InputNumber } from 'antd'
import { useState } from 'react'
import { ConfirmWithNote } from '#web-kit/confirm-with-note.tsx'
import { FieldBox } from '#web-kit/field-box.tsx'
import type { OfLineProps } from './of-line-props.ts'
import { requests } from './requests.ts'
import { useRenewed } from './use-renewed.ts'

/** More time for one person, with its reason. */
export function ExtraTimeDialog({ exam, line, onClose }: OfLineProps) {
  const [minutes, setMinutes] = useState(10)
  const renewed = useRenewed(exam)
  return (
    <ConfirmWithNote
      open={line !== null}
      title={`延长考试时间：${line?.name ?? ''}`}
      noteLabel="理由"
      noteRequired
      verb="延长"
      onConfirm={async (reason) => {
        await requests.act('extra-time', exam, { person: line?.person, minutes, reason })
        await renewed(`已延长${minutes}分钟`)
      }}
      onClose={onClose}
    >
      <p>正在作答的，钟在半分钟内自动加上；还没有开考的，开考时加上。</p>
      <FieldBox label="延长" required>
        {(links) => (
          <InputNumber
            {...links}
            suffix="分钟"
            min={1}
            max={240}
            precision={0}
            value={minutes}
            onChange={(entered) => setMinutes(entered ?? 10)}
          />
        )}
      </FieldBox>
    </ConfirmWithNote>
  )
}
