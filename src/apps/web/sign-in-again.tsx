import { useQueryClient } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { Modal } from 'antd'
import type { Me } from '#records/api.ts'
import { SignInForm } from './sign-in-form.tsx'

/** The session ended in the middle of work: the same person signs in again over the page as it stands. */
export function SignInAgain({ me, onDone }: { readonly me: Me; readonly onDone: () => void }) {
  const queries = useQueryClient()
  const done = (): void => {
    void queries.invalidateQueries()
    onDone()
  }
  return (
    <Modal open title="登录已失效" footer={null} closable={false} keyboard={false} mask={{ closable: false }}>
      <div className="stack">
        <p>
          {me.actor.name}同志，请再登录一次。<strong>本页已填的内容都还在。</strong>
        </p>
        <SignInForm
          username={me.username}
          onDone={done}
          beside={
            <Link to="/sign-in" reloadDocument className="quiet">
              换一个人登录（本页未存的内容不再保留）
            </Link>
          }
        />
      </div>
    </Modal>
  )
}
