import { Input } from 'antd'
import { FieldBox } from '#web-kit/field-box.tsx'

export interface CorrectionReasonProps {
  readonly reason: string
  /** It was tried to save without one. */
  readonly isMissing: boolean
  readonly onChange: (reason: string) => void
}

/** A settled record is changed for a reason only. */
export function CorrectionReason({ reason, isMissing, onChange }: CorrectionReasonProps) {
  return (
    <FieldBox
      label="更正的理由"
      required
      hint="记录已经办结。更正会留下新旧对照，理由一并记入办理过程。"
      {...(isMissing && reason.trim() === '' ? { error: '请写明更正的理由。' } : {})}
    >
      {(links) => (
        <Input.TextArea {...links} rows={2} value={reason} onChange={(event) => onChange(event.target.value)} />
      )}
    </FieldBox>
  )
}
