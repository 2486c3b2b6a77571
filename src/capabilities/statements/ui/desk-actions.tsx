import { Button, Dropdown, Modal } from 'antd'
import { useState } from 'react'
import { officialDate } from '#gongwen/official-date.ts'
import { DateInput } from '#records/ui/date-input.tsx'
import { useGo } from '#records/ui/use-go.ts'
import { client, RequestRefused } from '#web-kit/client.ts'
import { FieldBox } from '#web-kit/field-box.tsx'
import { Trouble } from '#web-kit/trouble.tsx'
import { useNotice } from '#web-kit/use-notice.ts'
import type { StatementView } from '../view.ts'
import { requests } from './requests.ts'

interface DeskActionsProps {
  readonly view: StatementView
  readonly flush: () => Promise<void>
  readonly refresh: () => Promise<void>
  readonly onBlocked: () => void
}

/** Preview, export, seal; for a sealed statement the re-count. */
export function DeskActions({ view, flush, refresh, onBlocked }: DeskActionsProps) {
  const go = useGo()
  const [sealing, setSealing] = useState(false)
  const [recounting, setRecounting] = useState(false)
  const open = view.findings.filter(({ strength }) => strength === 'block' || strength === 'gate').length
  return (
    <>
      <Button onClick={() => go(`/statements/${view.id}/preview`)}>预览打印</Button>
      <Button onClick={() => go(`/checking/${view.id}/compare`)}>逐句比对</Button>
      <Dropdown menu={{ items: exports(view.id) }} trigger={['click']}>
        <Button>导出</Button>
      </Dropdown>
      {view.state === 'sealed' && <Button onClick={() => setRecounting(true)}>复核</Button>}
      {view.may.seal && (
        <Button
          type="primary"
          onClick={async () => {
            await flush()
            if (open > 0) onBlocked()
            setSealing(true)
          }}
        >
          定稿
        </Button>
      )}
      <SealDialog view={view} open={sealing} onClose={() => setSealing(false)} refresh={refresh} />
      <RecountDialog id={view.id} open={recounting} onClose={() => setRecounting(false)} />
    </>
  )
}

function exports(id: string) {
  const link = (name: string, label: string) => ({
    key: name,
    label: (
      <a href={`/api/statements/${id}/${name}`} download>
        {label}
      </a>
    ),
  })
  return [
    link('statement.docx', '述法报告（Word，公文格式）'),
    link('catalogue.docx', '佐证材料目录（Word）'),
    link('catalogue.xlsx', '佐证材料目录（Excel）'),
    link('pack.zip', '全套材料（压缩包，含佐证文件）'),
  ]
}

function SealDialog(props: {
  readonly view: StatementView
  readonly open: boolean
  readonly onClose: () => void
  readonly refresh: () => Promise<void>
}) {
  const { view, open, onClose, refresh } = props
  const notice = useNotice()
  const [givenOn, setGivenOn] = useState(view.head.givenOn ?? '')
  const [error, setError] = useState<unknown>(null)
  const [busy, setBusy] = useState(false)
  const waiting = view.findings.filter(({ strength }) => strength === 'block' || strength === 'gate')
  const seal = async (): Promise<void> => {
    setBusy(true)
    setError(null)
    try {
      await dateStatement(view, givenOn)
      await requests.seal(view.id)
      await refresh()
      notice.done('已定稿')
      onClose()
    } catch (refused) {
      setError(refused)
      await refresh()
    } finally {
      setBusy(false)
    }
  }
  return (
    <Modal
      open={open}
      title="定稿"
      onCancel={onClose}
      onOk={() => void seal()}
      okText="定稿"
      cancelText="取消"
      confirmLoading={busy}
      okButtonProps={{ disabled: waiting.length > 0 || givenOn === '' }}
    >
      <div className="stack">
        {error !== null && <Trouble inline error={error} />}
        {waiting.length > 0 ? (
          <p>还有{waiting.length}处没有处理，见右侧“待处理”。处理完才能定稿。</p>
        ) : (
          <p>定稿后正文、数字和所依据记录的内容指纹一并固定，不能再改；确需改动的，作废后另行起草。</p>
        )}
        <FieldBox label="成文日期" required {...(givenOn === '' ? {} : { hint: `印作：${officialDate(givenOn)}` })}>
          {(links) => <DateInput links={links} label="成文日期" day={givenOn} onChange={setGivenOn} />}
        </FieldBox>
      </div>
    </Modal>
  )
}

/** The date stands in the statement's record, which is changed like any other. */
async function dateStatement(view: StatementView, givenOn: string): Promise<void> {
  if (view.head.givenOn === givenOn) return
  const address = `/api/records/statement/${view.id}`
  const record = await client.get<{ version: number; values: Readonly<Record<string, unknown>> }>(address)
  await client.put(address, { version: record.version, values: { ...record.values, givenOn } })
}

function RecountDialog(props: { readonly id: string; readonly open: boolean; readonly onClose: () => void }) {
  const [told, setTold] = useState<readonly string[] | null>(null)
  const [error, setError] = useState<unknown>(null)
  const count = async (): Promise<void> => {
    setError(null)
    try {
      const { same, changes } = await requests.recount(props.id)
      setTold(same ? [] : changes)
    } catch (refused) {
      if (refused instanceof RequestRefused) setError(refused)
      else throw refused
    }
  }
  return (
    <Modal
      open={props.open}
      title="复核定稿数字"
      onCancel={props.onClose}
      footer={null}
      afterOpenChange={(open) => open && void count()}
    >
      {error !== null && <Trouble inline error={error} />}
      <div role="status">
        {told === null && error === null && <p>正在按定稿时的口径重新计数……</p>}
        {told !== null && told.length === 0 && <p>全部数字、记录和佐证材料与定稿时一致。</p>}
        {told !== null && told.length > 0 && (
          <>
            <p>定稿之后有下列变动，定稿文本不受影响：</p>
            <ul className="plain-list">
              {told.map((line) => (
                <li key={line}>{line}</li>
              ))}
            </ul>
          </>
        )}
      </div>
    </Modal>
  )
}
