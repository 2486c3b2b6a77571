import { Button, Input } from 'antd'
import { useState } from 'react'
import { useRegister } from '#records/ui/context.tsx'
import { GoLink } from '#records/ui/go-link.tsx'
import { places } from '#records/ui/places.ts'
import { FieldBox } from '#web-kit/field-box.tsx'
import { acceptGap } from './editor/edits.ts'
import type { PanelProps } from './panel-props.ts'
import { requests } from './requests.ts'

/** A duty without records: enter them, write the part anew, or say why there is none. */
export function GapProof(props: PanelProps & { readonly block: string; readonly position: number }) {
  const { view, editor, block, position, refresh } = props
  const register = useRegister()
  const [reason, setReason] = useState('')
  const body = view.blocks.find(({ id }) => id === block)?.body
  if (body?.gap == null) return <p className="quiet">这一处缺项正在保存。</p>
  const { gap, pillar } = body
  const type = register.recordTypes.find(({ name }) => name === gap.recordType)
  return (
    <section className="stack">
      <h3>{gap.missing}</h3>
      <p className="quiet">没有记录就不写这句话；这一处在打印和导出时不出现。</p>
      {type !== undefined && (
        <p>
          补记：<GoLink to={places.enter(type.name)}>登记{type.title}</GoLink>，归档后再
          {view.may.keep ? <RedraftButton statement={view.id} pillar={pillar} refresh={refresh} /> : '重新起草本部分'}。
        </p>
      )}
      {gap.accepted !== null && <p>已说明：{gap.accepted}</p>}
      {view.may.write && (
        <FieldBox label="确未开展的，写明原因">
          {(links) => (
            <>
              <Input.TextArea
                {...links}
                rows={2}
                maxLength={200}
                value={reason}
                onChange={(event) => setReason(event.target.value)}
              />
              <Button
                disabled={reason.trim() === ''}
                onClick={() => editor?.dispatch(acceptGap(editor.state, position, reason.trim()))}
              >
                保留缺项
              </Button>
            </>
          )}
        </FieldBox>
      )}
    </section>
  )
}

/** Writes the part anew; what stood there is kept as a version. The page is loaded again with the new text. */
export function RedraftButton(props: {
  readonly statement: string
  readonly pillar: string
  readonly refresh: () => Promise<void>
}) {
  const [busy, setBusy] = useState(false)
  return (
    <Button
      type="link"
      size="small"
      loading={busy}
      onClick={async () => {
        setBusy(true)
        await requests.redraft(props.statement, props.pillar)
        location.reload()
      }}
    >
      重新起草本部分
    </Button>
  )
}
