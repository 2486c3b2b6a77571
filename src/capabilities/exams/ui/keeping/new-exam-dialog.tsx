import { useQueryClient } from '@tanstack/react-query'
import { Button, Input, Modal, Select } from 'antd'
import { useState } from 'react'
import { useMe } from '#records/ui/context.tsx'
import { DateInput } from '#records/ui/date-input.tsx'
import { useGo } from '#records/ui/use-go.ts'
import { FieldBox } from '#web-kit/field-box.tsx'
import { RadioRow } from '#web-kit/radio-row.tsx'
import { Trouble } from '#web-kit/trouble.tsx'
import { exam as examType } from '../../exam-record.ts'
import { useSending } from '../use-sending.ts'
import { requests } from './requests.ts'

/** The record of an exam in its fewest words; the rest is set on the page that opens. */
export function NewExamDialog({ open, onClose }: { readonly open: boolean; readonly onClose: () => void }) {
  return (
    <Modal open={open} title="办一场线上考试" onCancel={onClose} footer={null} destroyOnHidden>
      <NewExamForm onClose={onClose} />
    </Modal>
  )
}

const { kind: kindField, book: bookField } = examType.fields

function NewExamForm({ onClose }: { readonly onClose: () => void }) {
  const { today } = useMe()
  const go = useGo()
  const cache = useQueryClient()
  const [title, setTitle] = useState('')
  const [heldOn, setHeldOn] = useState(today)
  const [kind, setKind] = useState<Kind>('annual')
  const [book, setBook] = useState<keyof typeof bookField.choices>('closed')
  const [isChecked, setChecked] = useState(false)
  const { busy, error, send } = useSending()
  const make = (): void => {
    setChecked(true)
    if (title.trim() === '' || heldOn === '') return
    void send(async () => {
      const { id } = await requests.enter({ title: title.trim(), heldOn, kind, book })
      await cache.invalidateQueries({ queryKey: ['records'] })
      go(`/exams/keep/${id}`)
    })
  }
  return (
    <form
      className="stack"
      onSubmit={(event) => {
        event.preventDefault()
        make()
      }}
    >
      {error !== null && <Trouble inline error={error} nameOf={(at) => nameOf(at)} />}
      <FieldBox label="考试名称" required {...(isChecked && title.trim() === '' ? { error: '请写考试名称。' } : {})}>
        {(links) => (
          <Input
            {...links}
            autoFocus
            maxLength={100}
            value={title}
            onChange={(event) => setTitle(event.target.value)}
          />
        )}
      </FieldBox>
      <FieldBox label="考试日期" required hint="分几天考的，写最后一天。">
        {(links) => <DateInput links={links} label="考试日期" day={heldOn} onChange={setHeldOn} />}
      </FieldBox>
      <KindField kind={kind} onChange={setKind} />
      <RadioRow label="答卷方式" choices={bookField.choices} value={book} onChange={setBook} />
      <div className="row-end">
        <Button onClick={onClose}>取消</Button>
        <Button type="primary" htmlType="submit" loading={busy}>
          建草稿，接着设置
        </Button>
      </div>
    </form>
  )
}

type Kind = keyof typeof kindField.choices

function KindField({ kind, onChange }: { readonly kind: Kind; readonly onChange: (kind: Kind) => void }) {
  return (
    <FieldBox label="考试类别" required>
      {(links) => <Select<Kind> {...links} value={kind} options={optionsOf(kindField.choices)} onChange={onChange} />}
    </FieldBox>
  )
}

function optionsOf<Key extends string>(choices: Readonly<Record<Key, string>>): { value: Key; label: string }[] {
  const options: { value: Key; label: string }[] = []
  for (const key in choices) options.push({ value: key, label: choices[key] })
  return options
}

function nameOf(at: string): string | undefined {
  return Object.entries(examType.fields).find(([name]) => name === at)?.[1].label
}
