import { Button, Modal } from 'antd'
import { useState } from 'react'
import { ConfirmWithNote } from '#web-kit/confirm-with-note.tsx'
import { Trouble } from '#web-kit/trouble.tsx'
import { useNotice } from '#web-kit/use-notice.ts'
import { resumeAccount, suspendAccount } from '../operations.ts'
import type { AccountLine } from './account-lines.ts'
import { accountRequests } from './account-requests.ts'
import type { Issued } from './open-accounts.ts'

/** What is to be done with whose account, before it is confirmed. */
export interface AskedChange {
  readonly act: 'reset' | 'suspend' | 'resume'
  readonly line: AccountLine
}

export interface ChangeAccountProps {
  readonly asked: AskedChange | null
  readonly onIssued: (issued: readonly Issued[]) => void
  readonly onDone: () => Promise<void>
  readonly onClose: () => void
}

/** Says what follows from the change, and does it. */
export function ChangeAccount({ asked, onIssued, onDone, onClose }: ChangeAccountProps) {
  const notice = useNotice()
  if (asked === null) return null
  const { act, line } = asked
  if (act === 'reset') return <ResetDialog line={line} onIssued={onIssued} onClose={onClose} />
  const { verb, follows, done, label, send } = changes[act]
  return (
    <ConfirmWithNote
      open
      title={`${verb}${line.name}的账户（${line.username}）`}
      noteLabel={label}
      noteRequired
      verb={verb}
      danger={act === 'suspend'}
      onConfirm={async (reason) => {
        await send(line.personId, reason)
        notice.done(`${done}${line.name}的账户`)
        await onDone()
      }}
      onClose={onClose}
    >
      <p>{follows}</p>
    </ConfirmWithNote>
  )
}

const changes = {
  suspend: {
    verb: '停用',
    done: '已停用',
    follows: '停用后，本人已登录的各处立即退出，不能再登录；本人办过的事和签过的名都保留。以后可以恢复。',
    label: suspendAccount.input.reason.label,
    send: accountRequests.suspend,
  },
  resume: {
    verb: '恢复',
    done: '已恢复',
    follows: '恢复后，本人用原来的用户名和口令登录；口令忘记的，恢复后再重置。',
    label: resumeAccount.input.reason.label,
    send: accountRequests.resume,
  },
} as const

type ResetDialogProps = Pick<ChangeAccountProps, 'onIssued' | 'onClose'> & { readonly line: AccountLine }

function ResetDialog({ line, onIssued, onClose }: ResetDialogProps) {
  const [busy, setBusy] = useState(false)
  const [error, setError] = useState<unknown>(null)
  const reset = async (): Promise<void> => {
    setBusy(true)
    setError(null)
    try {
      onIssued([{ line, ...(await accountRequests.resetPassword(line.personId)) }])
      onClose()
    } catch (refused) {
      setError(refused)
      setBusy(false)
    }
  }
  return (
    <Modal open title={`重置${line.name}的口令（${line.username}）`} onCancel={onClose} footer={null}>
      <div className="stack">
        {error !== null && <Trouble inline error={error} />}
        <p>
          原口令立即作废，给出一个新的一次性口令，由您当面交给本人。本人已登录的各处立即退出，命令行令牌作废，登录锁定解除。
        </p>
        <p>请先确认是本人提出的。</p>
        <div className="row-end">
          <Button onClick={onClose}>取消</Button>
          <Button type="primary" loading={busy} onClick={() => void reset()}>
            重置口令
          </Button>
        </div>
      </div>
    </Modal>
  )
}
