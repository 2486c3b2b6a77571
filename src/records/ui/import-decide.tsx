import { Button, Checkbox, Input } from 'antd'
import type { RecordType } from '#kernel/record-type.ts'
import { FieldBox } from '#web-kit/field-box.tsx'
import { FindingList } from '#web-kit/finding-list.tsx'
import { Icon } from '#web-kit/icon.tsx'
import { Trouble } from '#web-kit/trouble.tsx'
import type { ImportPreview, ImportResult } from '../api.ts'
import { may } from '../permission.ts'
import { useMe } from './context.tsx'
import { ImportRows } from './import-rows.tsx'
import { places } from './places.ts'
import { type ImportDecision, useImportDecision } from './use-import-decision.ts'

export interface ImportDecideProps {
  readonly type: RecordType
  readonly preview: ImportPreview
  readonly onResult: (result: ImportResult) => void
  readonly onAgain: () => void
}

/** Second step: what the workbook would change, and what of it to take. */
export function ImportDecide({ type, preview, onResult, onAgain }: ImportDecideProps) {
  const decision = useImportDecision(type, preview, onResult)
  const { counts } = preview
  return (
    <div className="stack">
      <p role="status">
        “{preview.fileName}”已核对：新增 {counts.new} 条，有变化 {counts.changed} 条，相同 {counts.same} 条，有误{' '}
        {counts.faulty} 条。<strong>现在什么都还没有保存。</strong>
      </p>
      <FindingList findings={preview.findings} title="整张表的问题" />
      {counts.faulty > 0 && (
        <p className="row">
          有误的行不会导入。
          <Button icon={<Icon name="download" />} href={places.receipt(type.name, preview.id)}>
            下载错误回执
          </Button>
        </p>
      )}
      <ImportRows type={type} preview={preview} />
      <Choices type={type} preview={preview} decision={decision} />
      {decision.error !== null && <Trouble inline error={decision.error} kept="核对的结果还在本页。" />}
      <div className="form-bar">
        <Button onClick={onAgain}>换一张表</Button>
        <Button
          type="primary"
          disabled={!decision.isReady}
          loading={decision.isBusy}
          onClick={() => void decision.commit()}
        >
          保存 {decision.count} 条
        </Button>
      </div>
    </div>
  )
}

function Choices({
  type,
  preview,
  decision,
}: Pick<ImportDecideProps, 'type' | 'preview'> & { readonly decision: ImportDecision }) {
  const { actor } = useMe()
  const { counts } = preview
  const filing = type.workflow.transitions.find(
    (transition) => transition.from.includes(type.workflow.first) && may(actor, { to: 'act', type, transition }),
  )
  const takesChanged = decision.take.includes('changed')
  return (
    <fieldset className="decide">
      <legend>要保存的</legend>
      <Checkbox
        checked={decision.take.includes('new')}
        disabled={counts.new === 0}
        onChange={(event) => decision.pick('new', event.target.checked)}
      >
        新增的 {counts.new} 条
      </Checkbox>
      <Checkbox
        checked={takesChanged}
        disabled={counts.changed === 0}
        onChange={(event) => decision.pick('changed', event.target.checked)}
      >
        有变化的 {counts.changed} 条，按表中内容更正
      </Checkbox>
      {filing !== undefined && (
        <Checkbox
          checked={decision.act !== null}
          disabled={decision.count === 0}
          onChange={(event) => decision.setAct(event.target.checked ? filing.act : null)}
        >
          保存时一并{filing.label}（还不能{filing.label}的行不保存，在结果里说明原因）
        </Checkbox>
      )}
      {takesChanged && (
        <FieldBox label="更正的理由" required hint="已归档的记录被更正时，理由会记入办理过程。">
          {(links) => (
            <Input
              {...links}
              value={decision.reason}
              maxLength={200}
              onChange={(event) => decision.setReason(event.target.value)}
            />
          )}
        </FieldBox>
      )}
    </fieldset>
  )
}
