import { ConfirmWithNote } from '#web-kit/confirm-with-note.tsx'
import { useNotice } from '#web-kit/use-notice.ts'
import type { ShownFinding } from '../checked-view.ts'
import { requests } from './requests.ts'

interface LeaveDialogProps {
  /** The record whose text it is, and its words. */
  readonly view: { readonly id: string; readonly text: string }
  readonly finding: ShownFinding | null
  readonly refresh: () => Promise<void>
  readonly onClose: () => void
}

/** A finding is left as it is: why, is kept. */
export function LeaveDialog({ view, finding, refresh, onClose }: LeaveDialogProps) {
  const notice = useNotice()
  const withdraw = async (key: string): Promise<void> => {
    await requests.withdraw(view.id, key)
    await refresh()
  }
  return (
    <ConfirmWithNote
      open={finding !== null}
      title="保留这一处的写法"
      noteLabel="保留的理由"
      noteRequired
      verb="保留"
      onConfirm={async (reason) => {
        if (finding === null) return
        await requests.accept(view.id, finding.key, view.text.slice(finding.start, finding.end), reason)
        await refresh()
        notice.done('已保留，理由记在办理记录里', () => void withdraw(finding.key))
      }}
      onClose={onClose}
    >
      <p>
        {finding?.message}
        <span className="quiet">（文字不变，以后核对不再提示这一处。）</span>
      </p>
    </ConfirmWithNote>
  )
}
