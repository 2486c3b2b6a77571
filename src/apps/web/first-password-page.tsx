import { useEffect } from 'react'
import type { Me } from '#records/api.ts'
import { ChangePasswordForm } from './change-password-form.tsx'
import { Entrance } from './entrance.tsx'

/** The one-time password opens only this door. */
export function FirstPasswordPage({ me }: { readonly me: Me }) {
  useEffect(() => {
    document.title = '更改口令 · 述法'
  }, [])
  return (
    <Entrance title="请先更改口令">
      <p className="entrance-lead">
        {me.actor.name}同志，这是您第一次登录，或口令刚被重置。一次性口令只用这一回，请改成只有您本人知道的口令。
      </p>
      <ChangePasswordForm bearer={{ username: me.username, name: me.actor.name }} />
    </Entrance>
  )
}
