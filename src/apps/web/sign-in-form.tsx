import { useQueryClient } from '@tanstack/react-query'
import { Button, Input } from 'antd'
import { type KeyboardEvent, type ReactNode, useState } from 'react'
import type { Me } from '#records/api.ts'
import { client, RequestRefused } from '#web-kit/client.ts'
import { FieldBox } from '#web-kit/field-box.tsx'
import { Trouble } from '#web-kit/trouble.tsx'
import type { SignIn } from '../account-api.ts'
import { meQuery } from './me-query.ts'

export interface SignInFormProps {
  /** Given when the same person signs in again. */
  readonly username?: string
  readonly onDone: (me: Me) => void
  readonly beside?: ReactNode
}

export function SignInForm(props: SignInFormProps) {
  const [username, setUsername] = useState(props.username ?? '')
  const [password, setPassword] = useState('')
  const { error, busy, send } = useSignIn(props.onDone)
  const [tried, setTried] = useState(false)
  const [capsLock, setCapsLock] = useState(false)
  const watch = (event: KeyboardEvent): void => setCapsLock(event.getModifierState('CapsLock'))
  const wrong = wrongPair(error)
  const hint = capsLock ? { hint: '大写锁定键是开着的。' } : {}
  return (
    <form
      className="stack"
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        setTried(true)
        if (username.trim() !== '' && password !== '') void send({ username: username.trim(), password })
      }}
    >
      {error !== null && wrong === null && <Trouble inline error={error} />}
      {props.username === undefined && (
        <FieldBox label="用户名" {...(tried && username.trim() === '' ? { error: '请填写用户名。' } : {})}>
          {(links) => (
            <Input
              {...links}
              size="large"
              autoComplete="username"
              autoCapitalize="none"
              spellCheck={false}
              autoFocus
              value={username}
              onChange={(event) => setUsername(event.target.value)}
            />
          )}
        </FieldBox>
      )}
      <FieldBox label="口令" {...passwordError(tried && password === '', wrong)} {...hint}>
        {(links) => (
          <Input.Password
            {...links}
            size="large"
            autoComplete="current-password"
            autoFocus={props.username !== undefined}
            value={password}
            onKeyDown={watch}
            onKeyUp={watch}
            onChange={(event) => setPassword(event.target.value)}
          />
        )}
      </FieldBox>
      <Button type="primary" size="large" block htmlType="submit" loading={busy}>
        登录
      </Button>
      {props.beside}
    </form>
  )
}

function useSignIn(onDone: (me: Me) => void) {
  const queries = useQueryClient()
  const [error, setError] = useState<unknown>(null)
  const [busy, setBusy] = useState(false)
  const send = async (pair: SignIn): Promise<void> => {
    setBusy(true)
    setError(null)
    try {
      const me = await client.post<Me>('/api/sign-in', pair)
      queries.setQueryData(meQuery.queryKey, me)
      onDone(me)
    } catch (refused) {
      setError(refused)
    } finally {
      setBusy(false)
    }
  }
  return { error, busy, send }
}

/** What to say beside the password, where the server refused the pair or the number of tries. */
function wrongPair(error: unknown): string | null {
  if (!(error instanceof RequestRefused)) return null
  return ['invalid', 'not-signed-in', 'too-many', 'forbidden'].includes(error.code) ? error.message : null
}

function passwordError(missing: boolean, wrong: string | null) {
  if (missing) return { error: '请填写口令。' }
  return wrong === null ? {} : { error: wrong }
}
