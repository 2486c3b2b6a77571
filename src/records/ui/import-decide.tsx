import { useQueryClient } from '@tanstack/react-query'
import { Button, Checkbox, Input } from 'antd'
import { useState } from 'react'
import type { RecordType } from '#kernel/record-type.ts'
import { client } from '#web-kit/client.ts'
import { FieldBox } from '#web-kit/field-box.tsx'
import { FindingList } from '#web-kit/finding-list.tsx'
import { Icon } from '#web-kit/icon.tsx'
import { Trouble } from '#web-kit/trouble.tsx'
import type { CommitImport, ImportPreview, ImportResult } from '../api.ts'
import { may } from '../permission.ts'
import { useMe } from './context.tsx'
import { ImportRows } from './import-rows.tsx'

export interface ImportDecideProps {
  readonly type: RecordType
  readonly preview: ImportPreview
  readonly onResult: (result: ImportResult) => void
  readonly onAgain: () => void
}

/** Second step: what the workbook would change, and what of it to take. */
export function ImportDecide({ type, preview, onResult, onAgain }: ImportDecideProps) {
  const { actor } = useMe()
  const { counts } = preview
  const [take, setTake] = useState<readonly ('new' | 'changed')[]>(counts.new > 0 ? ['new'] : [])
  const [act, setAct] = useState<string | null>(null)
  const [reason, setReason] = useState('')
  const [isBusy, setBusy] = useState(false)
  const [error, setError] = useState<unknown>(null)
  const cache = useQueryClient()
  const [filing] = type.workflow.transitions.filter(
    (transition) => transition.from.includes(type.workflow.first) && may(actor, { to: 'act', type, transition }),
  )
  const taken = take.reduce((sum, outcome) => sum + counts[outcome], 0)
  const isReasonMissing = take.includes('changed') && reason.trim() === ''
  function pick(outcome: 'new' | 'changed', isOn: boolean): void {
    setTake(isOn ? [...take, outcome] : take.filter((one) => one !== outcome))
  }
  async function commit(): Promise<void> {
    setBusy(true)
    setError(null)
    const body: CommitImport = {
      take,
      ...(act === null ? {} : { act }),
      ...(take.includes('changed') ? { reason: reason.trim() } : {}),
    }
    try {
      onResult(await client.post<ImportResult>(`/api/records/${type.name}/imports/${preview.id}/commit`, body))
      await cache.invalidateQueries()
    } catch (refused) {
      setError(refused)
    } finally {
      setBusy(false)
    }
  }
  return (
    <div className="stack">
      <p role="status">
        “{preview.fileName}”已核对：新增 {counts.new} 条，有变化 {counts.changed} 条，相同 {counts.same} 条，有误{' '}
        {counts.faulty} 条。<strong>现在什么都还没有保存。</strong>
      </p>
      <FindingList findings={preview.findings} title="整张表的问题" />
      {counts.faulty > 0 && (
        <p>
          有误的行不会导入。
          <Button size="small" icon={<Icon name="download" size={16} />} href={receiptAddress(type, preview)}>
            下载错误回执
          </Button>
        </p>
      )}
      <ImportRows type={type} preview={preview} />
      <fieldset className="decide">
        <legend>要保存的</legend>
        <Checkbox
          checked={take.includes('new')}
          disabled={counts.new === 0}
          onChange={(event) => pick('new', event.target.checked)}
        >
          新增的 {counts.new} 条
        </Checkbox>
        <Checkbox
          checked={take.includes('changed')}
          disabled={counts.changed === 0}
          onChange={(event) => pick('changed', event.target.checked)}
        >
          有变化的 {counts.changed} 条，按表中内容更正
        </Checkbox>
        {filing !== undefined && (
          <Checkbox
            checked={act !== null}
            disabled={taken === 0}
            onChange={(event) => setAct(event.target.checked ? filing.act : null)}
          >
            保存时一并{filing.label}（还不能{filing.label}的行不保存，在结果里说明原因）
          </Checkbox>
        )}
        {take.includes('changed') && (
          <FieldBox label="更正的理由" required hint="已归档的记录被更正时，理由会记入办理过程。">
            {(links) => (
              <Input {...links} value={reason} maxLength={200} onChange={(event) => setReason(event.target.value)} />
            )}
          </FieldBox>
        )}
      </fieldset>
      {error !== null && <Trouble inline error={error} kept="核对的结果还在本页。" />}
      <div className="form-bar">
        <Button onClick={onAgain}>换一张表</Button>
        <Button type="primary" disabled={taken === 0 || isReasonMissing} loading={isBusy} onClick={() => void commit()}>
          保存 {taken} 条
        </Button>
      </div>
    </div>
  )
}

export function receiptAddress(type: RecordType, preview: ImportPreview): string {
  return `/api/records/${type.name}/imports/${preview.id}/receipt.xlsx`
}
