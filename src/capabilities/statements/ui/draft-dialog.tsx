import { useQuery, useQueryClient } from '@tanstack/react-query'
import { Button, InputNumber, Modal, Select } from 'antd'
import { useState } from 'react'
import type { ListPage } from '#records/api.ts'
import { DateInput } from '#records/ui/date-input.tsx'
import { GoLink } from '#records/ui/go-link.tsx'
import { useGo } from '#records/ui/use-go.ts'
import { client, RequestRefused } from '#web-kit/client.ts'
import { FieldBox } from '#web-kit/field-box.tsx'
import { Trouble } from '#web-kit/trouble.tsx'
import { statement } from '../record.ts'
import { requests } from './requests.ts'

interface DraftDialogProps {
  readonly open: boolean
  readonly year: number
  readonly onClose: () => void
}

/** Asks whose statement for which year; everything else is in the ledger. */
export function DraftDialog({ open, year, onClose }: DraftDialogProps) {
  return (
    <Modal open={open} title="按台账起草述法报告" onCancel={onClose} footer={null} destroyOnHidden>
      <DraftForm year={year} onClose={onClose} />
    </Modal>
  )
}

function DraftForm({ year: shown, onClose }: Omit<DraftDialogProps, 'open'>) {
  const terms = useQuery({ queryKey: ['first-responsible'], queryFn: firstResponsible })
  const [year, setYear] = useState(shown)
  const [chosen, setChosen] = useState<string | null>(null)
  const [form, setForm] = useState('written')
  const [givenOn, setGivenOn] = useState('')
  const { draft, error, busy } = useDrafting(onClose)
  const held = (terms.data?.rows ?? []).filter(({ values }) => isHeldIn(values, year))
  const postTerm = chosen ?? held[0]?.id ?? null
  const isNobody = terms.isSuccess && held.length === 0
  return (
    <form
      className="stack"
      onSubmit={(event) => {
        event.preventDefault()
        if (postTerm !== null) void draft({ postTerm, year, form, givenOn: givenOn === '' ? null : givenOn })
      }}
    >
      {error !== null && <Trouble inline error={error} cure={<ExistingLink error={error} />} />}
      <FieldBox label="年度" required>
        {(links) => (
          <InputNumber {...links} min={2000} max={2100} value={year} onChange={(value) => setYear(value ?? shown)} />
        )}
      </FieldBox>
      <FieldBox
        label="述法人"
        required
        hint={
          isNobody
            ? `${year}年没有登记第一责任人任职。请系统管理员在“单位—任职”中登记党组书记等第一责任人，再来起草。`
            : '列出该年度任第一责任人职务的人员；年中变动的各写各的任期。'
        }
      >
        {(links) => (
          <Select
            {...links}
            loading={terms.isPending}
            value={postTerm}
            onChange={setChosen}
            placeholder="请选择"
            notFoundContent="该年度没有登记第一责任人任职。"
            options={held.map(({ id, title, values }) => ({
              value: id,
              label: `${terms.data?.titles[String(values.person)] ?? ''}（${title}）`,
            }))}
          />
        )}
      </FieldBox>
      <FormAndDate form={form} onForm={setForm} givenOn={givenOn} onGivenOn={setGivenOn} />
      <div className="row-end">
        <Button onClick={onClose}>取消</Button>
        <Button type="primary" htmlType="submit" loading={busy} disabled={postTerm === null}>
          起草
        </Button>
      </div>
    </form>
  )
}

function FormAndDate(props: {
  readonly form: string
  readonly onForm: (form: string) => void
  readonly givenOn: string
  readonly onGivenOn: (on: string) => void
}) {
  return (
    <>
      <FieldBox label="述法形式" required>
        {(links) => (
          <Select
            {...links}
            value={props.form}
            onChange={props.onForm}
            options={Object.entries(statement.fields.form.choices).map(([value, label]) => ({ value, label }))}
          />
        )}
      </FieldBox>
      <FieldBox label="成文日期" hint="可以现在不填，定稿前填写。">
        {(links) => <DateInput links={links} label="成文日期" day={props.givenOn} onChange={props.onGivenOn} />}
      </FieldBox>
    </>
  )
}

/** Drafts and goes to the new statement. */
function useDrafting(onDone: () => void) {
  const go = useGo()
  const queries = useQueryClient()
  const [error, setError] = useState<unknown>(null)
  const [busy, setBusy] = useState(false)
  const draft = async (input: Parameters<typeof requests.draft>[0]): Promise<void> => {
    setBusy(true)
    setError(null)
    try {
      const { id } = await requests.draft(input)
      await queries.invalidateQueries({ queryKey: ['statements'] })
      go(`/statements/${id}`)
      onDone()
    } catch (refused) {
      setError(refused)
    } finally {
      setBusy(false)
    }
  }
  return { draft, error, busy }
}

/** When there is one already, the way to it. */
function ExistingLink({ error }: { readonly error: unknown }) {
  if (!(error instanceof RequestRefused)) return null
  const { detail } = error
  if (typeof detail !== 'object' || detail === null || !('statement' in detail)) return null
  return <GoLink to={`/statements/${String(detail.statement)}`}>打开已有的述法报告</GoLink>
}

function firstResponsible(): Promise<ListPage> {
  return client.get<ListPage>('/api/records/post-term', { query: { 'f.isFirstResponsible': true, size: 100 } })
}

function isHeldIn(values: Readonly<Record<string, unknown>>, year: number): boolean {
  const { from, until } = values
  const begun = typeof from !== 'string' || from <= `${year}-12-31`
  return begun && (typeof until !== 'string' || until >= `${year}-01-01`)
}
