import { useState } from 'react'
import { references } from '#kernel/field.ts'
import { ConfirmWithNote } from '#web-kit/confirm-with-note.tsx'
import { RadioRow } from '#web-kit/radio-row.tsx'
import type { OnlineExam } from '../../engine/keeper-api.ts'
import { makeUpOperation } from '../../engine/operations.ts'
import { dayOf, instantAt } from '../../keeping/beijing-instant.ts'
import { InstantInput } from './instant-input.tsx'
import { PickRecords } from './pick-records.tsx'
import { requests } from './requests.ts'
import { useRenewed } from './use-renewed.ts'

const field = references({ label: '指定人员', to: 'person' })
const { choices } = makeUpOperation.input.who

export interface MakeUpDialogProps {
  readonly online: OnlineExam
  readonly open: boolean
  readonly onClose: () => void
}

/** A second window for those who did not come, who failed, or who are named. */
export function MakeUpDialog({ online, open, onClose }: MakeUpDialogProps) {
  const { exam, now } = online
  const tomorrow = dayOf(new Date(Date.parse(now) + 24 * 3_600_000).toISOString())
  const [who, setWho] = useState<keyof typeof choices>('absent')
  const [persons, setPersons] = useState<readonly string[]>([])
  const [opensAt, setOpensAt] = useState(instantAt(tomorrow, '09:00'))
  const [closesAt, setClosesAt] = useState(instantAt(tomorrow, '17:30'))
  const renewed = useRenewed(exam)
  return (
    <ConfirmWithNote
      open={open}
      title="安排补考"
      noteLabel="理由"
      noteRequired
      verb="安排补考"
      onConfirm={async (reason) => {
        await requests.act('make-up', exam, { who, opensAt, closesAt, reason, ...(who === 'named' ? { persons } : {}) })
        await renewed('已安排补考')
      }}
      onClose={() => {
        setPersons([])
        onClose()
      }}
    >
      <p>考过的可以再考一次，取哪一次按原来的设置。补考之后再公布一次成绩，记录里的数字随之更新。</p>
      <RadioRow label="补考人员" choices={choices} value={who} onChange={setWho} />
      <div hidden={who !== 'named'}>
        <PickRecords field={field} chosen={persons} required onChange={setPersons} />
      </div>
      <InstantInput label="补考开始" value={opensAt} onChange={setOpensAt} />
      <InstantInput label="补考截止" value={closesAt} onChange={setClosesAt} />
    </ConfirmWithNote>
  )
}
