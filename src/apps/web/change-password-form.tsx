import { useQueryClient } from '@tanstack/react-query'
import { Button, Input } from 'antd'
import { useState } from 'react'
import type { Me } from '#records/api.ts'
import { client, RequestRefused } from '#web-kit/client.ts'
import { FieldBox } from '#web-kit/field-box.tsx'
import { Mark } from '#web-kit/mark.tsx'
import { Trouble } from '#web-kit/trouble.tsx'
import type { ChangePassword } from '../account-api.ts'
import { meQuery } from './me-query.ts'
import { type Bearer, type PolicyLine, passwordPolicy, toldByServer } from './password-policy.ts'

export interface ChangePasswordFormProps {
  readonly bearer: Bearer
  readonly onDone?: () => void
}

/** Old password, new one with the policy checked while typing, new one again. */
export function ChangePasswordForm({ bearer, onDone }: ChangePasswordFormProps) {
  const queries = useQueryClient()
  const [typed, setTyped] = useState<Typed>({ current: '', next: '', again: '' })
  const [tried, setTried] = useState(false)
  const [busy, setBusy] = useState(false)
  const [error, setError] = useState<unknown>(null)
  const lines = passwordPolicy(typed.next, typed.current, bearer)
  const refused = refusedFields(error)
  const wrong = { ...refused, ...(tried ? wrongIn(typed, lines) : {}) }
  const send = async (): Promise<void> => {
    setTried(true)
    if (Object.keys(wrongIn(typed, lines)).length > 0) return
    setBusy(true)
    setError(null)
    try {
      const pair: ChangePassword = { current: typed.current, next: typed.next }
      const me = await client.post<Me>('/api/password', pair)
      queries.setQueryData(meQuery.queryKey, me)
      setTyped({ current: '', next: '', again: '' })
      setTried(false)
      onDone?.()
    } catch (trouble) {
      setError(trouble)
    } finally {
      setBusy(false)
    }
  }
  return (
    <form
      className="stack"
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        void send()
      }}
    >
      <input type="text" autoComplete="username" value={bearer.username} readOnly hidden />
      {error !== null && Object.keys(refused).length === 0 && <Trouble inline error={error} />}
      <PasswordFields typed={typed} lines={lines} wrong={wrong} onType={setTyped} />
      <div>
        <Button type="primary" htmlType="submit" loading={busy}>
          更改口令
        </Button>
      </div>
    </form>
  )
}

const fields = [
  { name: 'current', label: '原口令', autoComplete: 'current-password' },
  { name: 'next', label: '新口令', autoComplete: 'new-password' },
  { name: 'again', label: '再输一次新口令', autoComplete: 'new-password' },
] as const

interface PasswordFieldsProps {
  readonly typed: Typed
  readonly lines: readonly PolicyLine[]
  readonly wrong: Wrong
  readonly onType: (typed: Typed) => void
}

function PasswordFields({ typed, lines, wrong, onType }: PasswordFieldsProps) {
  return fields.map(({ name, label, autoComplete }) => (
    <div key={name} className="stack">
      <FieldBox label={label} error={wrong[name]}>
        {(links) => (
          <Input.Password
            {...links}
            autoComplete={autoComplete}
            value={typed[name]}
            onChange={(event) => onType({ ...typed, [name]: event.target.value })}
          />
        )}
      </FieldBox>
      {name === 'next' && <PolicyList lines={lines} />}
    </div>
  ))
}

function PolicyList({ lines }: { readonly lines: readonly PolicyLine[] }) {
  return (
    <ul className="policy" aria-label="新口令的要求">
      {lines.map(({ words, held }) => (
        <li key={words} className={held ? 'tone-green' : 'quiet'}>
          <Mark shape={held ? 'check' : 'hollow'} tone={held ? 'green' : 'quiet'} /> {words}
          <span className="visually-hidden">{held ? '，已符合' : '，还不符合'}</span>
        </li>
      ))}
      <li className="quiet">{toldByServer}</li>
    </ul>
  )
}

type Typed = Readonly<Record<'current' | 'next' | 'again', string>>
type Wrong = Partial<Typed>

function wrongIn(typed: Typed, lines: readonly PolicyLine[]): Wrong {
  const missed = lines.filter((line) => !line.held).map((line) => line.words)
  return {
    ...(typed.current === '' ? { current: '请填写原口令。' } : {}),
    ...(missed.length > 0 ? { next: `新口令还不符合：${missed.join('；')}。` } : {}),
    ...(typed.again === typed.next ? {} : { again: '两次输入的新口令不一致，请重输。' }),
  }
}

/** What the server found, beside its field. */
function refusedFields(error: unknown): Wrong {
  if (!(error instanceof RequestRefused)) return {}
  const at = (place: string): string =>
    error.findings
      .filter((finding) => finding.at === place)
      .map((finding) => finding.message)
      .join('；')
  return {
    ...(at('current') === '' ? {} : { current: at('current') }),
    ...(at('next') === '' ? {} : { next: at('next') }),
  }
}
