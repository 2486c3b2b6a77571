import { useQuery, useQueryClient } from '@tanstack/react-query'
import { Button, Input, Popconfirm } from 'antd'
import { useState } from 'react'
import { client } from '#web-kit/client.ts'
import { DateText } from '#web-kit/date-text.tsx'
import { FieldBox } from '#web-kit/field-box.tsx'
import { Trouble } from '#web-kit/trouble.tsx'
import type { NewToken, TokenLine } from '../account-api.ts'

const key = ['tokens']

/** Keys with which the command line acts in one's name. */
export function Tokens() {
  const queries = useQueryClient()
  const tokens = useQuery({ queryKey: key, queryFn: () => client.get<readonly TokenLine[]>('/api/tokens') })
  const [fresh, setFresh] = useState<NewToken | null>(null)
  const [error, setError] = useState<unknown>(null)
  const run = async (act: () => Promise<void>): Promise<void> => {
    setError(null)
    await act().catch(setError)
    await queries.invalidateQueries({ queryKey: key })
  }
  const create = (name: string) => run(async () => setFresh(await client.post<NewToken>('/api/tokens', { name })))
  const revoke = (id: string) =>
    run(async () => {
      await client.delete<void>(`/api/tokens/${id}`)
      if (fresh?.id === id) setFresh(null)
    })
  const trouble = error ?? tokens.error
  return (
    <section>
      <h2>命令行令牌</h2>
      <p className="quiet">
        供命令行程序以您的身份办事。令牌等同于口令，不要交给别人；用途写明在哪台机器上、做什么用。
      </p>
      {trouble !== null && <Trouble inline error={trouble} />}
      {fresh !== null && <FreshToken token={fresh} />}
      {tokens.data !== undefined && tokens.data.length > 0 && <TokenTable tokens={tokens.data} onRevoke={revoke} />}
      <NewTokenForm onCreate={create} />
    </section>
  )
}

function FreshToken({ token }: { readonly token: NewToken }) {
  return (
    <div className="once" role="status">
      <p>“{token.name}”的令牌只显示这一次，请立即存妥：</p>
      <code>{token.token}</code>
    </div>
  )
}

function TokenTable(props: {
  readonly tokens: readonly TokenLine[]
  readonly onRevoke: (id: string) => Promise<void>
}) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
    <section className="scroll-x" aria-label="已有的令牌" tabIndex={0}>
      <table className="plain-table">
        <thead>
          <tr>
            <th scope="col">用途</th>
            <th scope="col">创建时间</th>
            <th scope="col">有效期至</th>
            <th scope="col">上次使用</th>
            <th scope="col">
              <span className="visually-hidden">操作</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {props.tokens.map((token) => (
            <tr key={token.id}>
              <th scope="row">{token.name}</th>
              <td>
                <DateText value={token.createdAt} />
              </td>
              <td>
                <DateText value={token.expiresAt.slice(0, 10)} />
              </td>
              <td>
                <DateText value={token.lastUsedAt} />
              </td>
              <td>
                <Popconfirm
                  title={`吊销“${token.name}”？`}
                  description="用它的程序将立即不能登录。"
                  okText="吊销"
                  okButtonProps={{ danger: true }}
                  onConfirm={() => props.onRevoke(token.id)}
                >
                  <Button size="small">吊销</Button>
                </Popconfirm>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

function NewTokenForm({ onCreate }: { readonly onCreate: (name: string) => Promise<void> }) {
  const [name, setName] = useState('')
  return (
    <form
      className="search-form"
      onSubmit={(event) => {
        event.preventDefault()
        if (name.trim() !== '') void onCreate(name.trim()).then(() => setName(''))
      }}
    >
      <FieldBox label="用途">
        {(links) => <Input {...links} maxLength={60} value={name} onChange={(event) => setName(event.target.value)} />}
      </FieldBox>
      <Button htmlType="submit" disabled={name.trim() === ''}>
        创建令牌
      </Button>
    </form>
  )
}
