import { useState } from 'react'
import { references } from '#kernel/field.ts'
import { ConfirmWithNote } from '#web-kit/confirm-with-note.tsx'
import { PickRecords } from './pick-records.tsx'
import { requests } from './requests.ts'
import { useRenewed } from './use-renewed.ts'

const field = references({ label: '人员', to: 'person' })

export interface AddCandidatesDialogProps {
  readonly exam: string
  readonly open: boolean
  readonly onClose: () => void
}

/** People who came after the roster was frozen. */
export function AddCandidatesDialog({ exam, open, onClose }: AddCandidatesDialogProps) {
  const [persons, setPersons] = useState<readonly string[]>([])
  const renewed = useRenewed(exam)
  return (
    <ConfirmWithNote
      open={open}
      title="增加应考人员"
      noteLabel="理由"
      noteRequired
      verb="列入名单"
      onConfirm={async (reason) => {
        await requests.act('add-candidates', exam, { persons, reason })
        await renewed('已列入名单')
      }}
      onClose={() => {
        setPersons([])
        onClose()
      }}
    >
      <PickRecords field={field} chosen={persons} required onChange={setPersons} />
    </ConfirmWithNote>
  )
}
