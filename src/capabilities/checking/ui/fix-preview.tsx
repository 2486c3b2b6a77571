import { Button, Checkbox, Modal } from 'antd'
import { useState } from 'react'
import { Trouble } from '#web-kit/trouble.tsx'
import type { ShownFinding } from '../checked-view.ts'

interface FixPreviewProps {
  readonly text: string
  /** Findings with a fix. */
  readonly findings: readonly ShownFinding[]
  /** Verb on the button. */
  readonly verb: string
  readonly onMend: (keys: readonly string[]) => Promise<void>
  readonly onClose: () => void
}

/** What the fixes change, one by one, before anything is changed; each may be left out. */
export function FixPreview({ text, findings, verb, onMend, onClose }: FixPreviewProps) {
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set())
  const [busy, setBusy] = useState(false)
  const [error, setError] = useState<unknown>(null)
  const chosen = findings.filter(({ key }) => !left.has(key))
  const toggle = (key: string): void => {
    const next = new Set(left)
    if (!next.delete(key)) next.add(key)
    setLeft(next)
  }
  const mend = async (): Promise<void> => {
    setBusy(true)
    setError(null)
    try {
      await onMend(chosen.map(({ key }) => key))
      onClose()
    } catch (refused) {
      setError(refused)
      setBusy(false)
    }
  }
  return (
    <Modal
      open
      width={720}
      title={`将修改${chosen.length}处`}
      onCancel={onClose}
      footer={
        <>
          <Button onClick={onClose}>取消</Button>
          <Button type="primary" loading={busy} disabled={chosen.length === 0} onClick={() => void mend()}>
            {verb}
          </Button>
        </>
      }
    >
      {error !== null && <Trouble inline error={error} kept="文稿没有改动。" />}
      <ul className="fix-list">
        {findings.map((finding) => (
          <li key={finding.key}>
            <Checkbox checked={!left.has(finding.key)} onChange={() => toggle(finding.key)}>
              <Change text={text} finding={finding} />
            </Checkbox>
          </li>
        ))}
      </ul>
    </Modal>
  )
}

/** Characters shown on either side of a change. */
const around = 14

function Change({ text, finding: { fix, message } }: { readonly text: string; readonly finding: ShownFinding }) {
  if (fix === undefined) return message
  const before = text.slice(Math.max(0, fix.start - around), fix.start).replaceAll('\n', ' ')
  const after = text.slice(fix.end, fix.end + around).replaceAll('\n', ' ')
  return (
    <span className="fix-change">
      <span>
        …{before}
        <del>{text.slice(fix.start, fix.end).replaceAll('\n', ' ')}</del>
        <ins>{fix.text}</ins>
        {after}…
      </span>
      <span className="quiet">{message}</span>
    </span>
  )
}
