import { useState } from 'react'
import { references } from '#kernel/field.ts'
import { ReferencesControl } from '#records/ui/reference-controls.tsx'
import { ConfirmWithNote } from '#web-kit/confirm-with-note.tsx'
import { FieldBox } from '#web-kit/field-box.tsx'
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
  const [titles, setTitles] = useState<Readonly<Record<string, string>>>({})
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
        setPersons([])
        await renewed('已列入名单')
      }}
      onClose={onClose}
    >
      <FieldBox label="人员" required>
        {(links) => (
          <ReferencesControl
            field={field}
            value={persons}
            titles={titles}
            links={links}
            example=""
            copies={[]}
            onChange={(value, found = {}) => {
              setTitles({ ...titles, ...found })
              setPersons(Array.isArray(value) ? value : [])
            }}
          />
        )}
      </FieldBox>
    </ConfirmWithNote>
  )
}
