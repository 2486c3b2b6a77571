import { Button, Modal } from 'antd'
import { useEffect } from 'react'
import { createPortal } from 'react-dom'
import type { Issued } from './open-accounts.ts'
import { PasswordSlips } from './password-slips.tsx'

export interface OneTimePasswordDialogProps {
  /** None, no dialog. */
  readonly issued: readonly Issued[]
  readonly onClose: () => void
}

/** Shown once: closes only by its button. On paper each password is a slip to cut off. */
export function OneTimePasswordDialog({ issued, onClose }: OneTimePasswordDialogProps) {
  const isOpen = issued.length > 0
  useKept(isOpen)
  return (
    <>
      <Modal
        open={isOpen}
        width={640}
        title={issued.length > 1 ? `${issued.length} 个一次性口令` : '一次性口令'}
        closable={false}
        keyboard={false}
        mask={{ closable: false }}
        footer={null}
        destroyOnHidden
      >
        <div className="stack">
          <p className="account-once">
            <strong>只显示这一次。</strong>
            请打印或者抄下，当面交给本人，不要用微信、短信发送。本人首次登录时须改成自己的口令；关闭后再要，只能重置。
          </p>
          <PasswordTable issued={issued} />
          <div className="row-end">
            <Button onClick={onClose}>已打印或抄下，关闭</Button>
            <Button type="primary" autoFocus onClick={() => print()}>
              打印
            </Button>
          </div>
        </div>
      </Modal>
      {isOpen && createPortal(<PasswordSlips issued={issued} />, document.body)}
    </>
  )
}

function PasswordTable({ issued }: Pick<OneTimePasswordDialogProps, 'issued'>) {
  return (
    <table className="account-passwords">
      <thead>
        <tr>
          <th scope="col">姓名</th>
          <th scope="col">科室或者职务</th>
          <th scope="col">用户名</th>
          <th scope="col">一次性口令</th>
        </tr>
      </thead>
      <tbody>
        {issued.map(({ line, username, password }) => (
          <tr key={line.personId}>
            <th scope="row">{line.name}</th>
            <td>{line.section || line.post}</td>
            <td>{username}</td>
            <td>
              <code>{password}</code>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

/** While passwords are shown, paper shows the slips alone, and leaving the page is asked about. */
function useKept(isOpen: boolean): void {
  useEffect(() => {
    if (!isOpen) return
    const ask = (event: BeforeUnloadEvent): void => event.preventDefault()
    addEventListener('beforeunload', ask)
    document.documentElement.classList.add('printing-slips')
    return () => {
      removeEventListener('beforeunload', ask)
      document.documentElement.classList.remove('printing-slips')
    }
  }, [isOpen])
}
