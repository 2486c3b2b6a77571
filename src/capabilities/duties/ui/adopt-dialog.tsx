import { useMutation, useQueryClient } from '@tanstack/react-query'
import { Button, Modal, Select } from 'antd'
import { useState } from 'react'
import { DateInput } from '#records/ui/date-input.tsx'
import { places } from '#records/ui/places.ts'
import { useGo } from '#records/ui/use-go.ts'
import { FieldBox } from '#web-kit/field-box.tsx'
import { Trouble } from '#web-kit/trouble.tsx'
import { duty } from '../duty-record.ts'
import { adoptOperation } from '../operations.ts'
import { requests } from './requests.ts'

interface AdoptDialogProps {
  readonly open: boolean
  readonly year: number
  readonly onClose: () => void
}

/** Asks from which list the year's is made; the items come as drafts. */
export function AdoptDialog({ open, year, onClose }: AdoptDialogProps) {
  return (
    <Modal open={open} title="拟订年度职责清单" onCancel={onClose} footer={null} destroyOnHidden>
      <AdoptForm year={year} onClose={onClose} />
    </Modal>
  )
}

const { template: templateField, appliesFrom: startField } = adoptOperation.input

function AdoptForm({ year, onClose }: Omit<AdoptDialogProps, 'open'>) {
  const [template, setTemplate] = useState<string>('last-year')
  const [appliesFrom, setAppliesFrom] = useState(`${year}-01-01`)
  const go = useGo()
  const queries = useQueryClient()
  const adopt = useMutation({
    mutationFn: () => requests.adopt({ template, appliesFrom }),
    async onSuccess() {
      await queries.invalidateQueries()
      onClose()
      go(places.list(duty.name))
    },
  })
  return (
    <form
      className="stack"
      onSubmit={(event) => {
        event.preventDefault()
        adopt.mutate()
      }}
    >
      {adopt.isError && <Trouble inline error={adopt.error} />}
      <FieldBox label={templateField.label} required hint="列出的是草稿，逐项核定、补上责任科室以后印发。">
        {(links) => (
          <Select
            {...links}
            value={template}
            onChange={setTemplate}
            options={Object.entries(templateField.choices).map(([value, label]) => ({ value, label }))}
          />
        )}
      </FieldBox>
      <FieldBox label={startField.label} required hint="属于哪一年的清单，由这个日期决定。">
        {(links) => <DateInput links={links} label={startField.label} day={appliesFrom} onChange={setAppliesFrom} />}
      </FieldBox>
      <div className="row-end">
        <Button onClick={onClose}>取消</Button>
        <Button type="primary" htmlType="submit" loading={adopt.isPending} disabled={appliesFrom === ''}>
          拟订
        </Button>
      </div>
    </form>
  )
}
