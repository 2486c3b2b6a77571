import { Button } from 'antd'
import { useState } from 'react'
import { GoLink } from '#records/ui/go-link.tsx'
import { Trouble } from '#web-kit/trouble.tsx'
import type { CheckedView, ShownFinding } from '../checked-view.ts'
import { requests } from './requests.ts'

interface TextActionsProps {
  readonly view: CheckedView
  readonly refresh: () => Promise<void>
  readonly onFix: (findings: readonly ShownFinding[]) => void
}

/** What can be done with the text as a whole. */
export function TextActions({ view, refresh, onFix }: TextActionsProps) {
  const [busy, setBusy] = useState(false)
  const [error, setError] = useState<unknown>(null)
  const fixable = view.findings.filter(({ fix, accepted }) => fix !== undefined && accepted === null)
  const isOpen = view.state === 'checking'
  const move = async (): Promise<void> => {
    setBusy(true)
    setError(null)
    try {
      await requests.move(view.id, isOpen ? 'finish' : 'resume', view.recordVersion)
      await refresh()
    } catch (refused) {
      setError(refused)
    } finally {
      setBusy(false)
    }
  }
  return (
    <>
      {error !== null && <Trouble inline error={error} />}
      {view.may.write && fixable.length > 0 && (
        <Button type="primary" onClick={() => onFix(fixable)}>
          修改有把握的{fixable.length}处
        </Button>
      )}
      <Button href={requests.commentsAddress(view.id, view.number)}>Word 带批注</Button>
      <Button href={requests.textAddress(view.id, view.number, 'docx')}>下载 Word</Button>
      <Button href={requests.textAddress(view.id, view.number, 'txt')}>下载文本</Button>
      {(view.may.write || !isOpen) && (
        <Button loading={busy} onClick={() => void move()}>
          {isOpen ? '核对完毕' : '继续核对'}
        </Button>
      )}
      <GoLink to={`/checking/${view.id}/compare`}>逐句比对</GoLink>
      <GoLink to={`/checking/${view.id}/report`}>打印核对报告</GoLink>
    </>
  )
}
