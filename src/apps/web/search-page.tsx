import { useQueries } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { Button, Input } from 'antd'
import { useState } from 'react'
import type { RecordType } from '#kernel/record-type.ts'
import type { ListPage } from '#records/api.ts'
import { may } from '#records/permission.ts'
import { useMe, useRegister } from '#records/ui/context.tsx'
import { totalInWords } from '#records/ui/total-in-words.ts'
import { client } from '#web-kit/client.ts'
import { FieldBox } from '#web-kit/field-box.tsx'
import { Loading } from '#web-kit/loading.tsx'
import { Page } from '#web-kit/page.tsx'
import { Refused } from '#web-kit/refused.tsx'
import { useAddress } from '#web-kit/use-address.ts'

/** What the ledger holds of a word, by type of record; all years. */
export function SearchPage() {
  const [address, change] = useAddress({ text: '' })
  const { text } = address
  return (
    <Page title={text === '' ? '查找台账' : `查找“${text}”`} narrow>
      <SearchForm key={text} text={text} onSearch={(wanted) => change({ text: wanted })} />
      {text !== '' && <Results text={text} />}
    </Page>
  )
}

function SearchForm({ text, onSearch }: { readonly text: string; readonly onSearch: (text: string) => void }) {
  const [typed, setTyped] = useState(text)
  return (
    <form
      className="search-form"
      onSubmit={(event) => {
        event.preventDefault()
        onSearch(typed.trim())
      }}
    >
      <FieldBox label="查找的字词">
        {(links) => <Input {...links} value={typed} onChange={(event) => setTyped(event.target.value)} allowClear />}
      </FieldBox>
      <Button type="primary" htmlType="submit">
        查找
      </Button>
    </form>
  )
}

function Results({ text }: { readonly text: string }) {
  const me = useMe()
  const types = useRegister().recordTypes.filter((type) => may(me.actor, { to: 'read', type }))
  const found = useQueries({
    queries: types.map((type) => ({
      queryKey: ['search', type.name, text],
      queryFn: () => client.get<ListPage>(`/api/records/${type.name}`, { query: { text, size: 5 } }),
    })),
  })
  const refused = found.find((one) => one.error !== null)
  const waiting = found.some((one) => one.isPending)
  const total = found.reduce((sum, one) => sum + (one.data?.total ?? 0), 0)
  if (refused !== undefined) return <Refused error={refused.error} />
  return (
    <div className="search-results">
      <p role="status" className="quiet">
        {waiting ? '正在查找……' : total === 0 ? '没有找到。可以换两三个字的短词再试。' : `共 ${total} 条`}
      </p>
      {waiting && <Loading what="正在查找" />}
      {types.map((type, index) => (
        <Group key={type.name} type={type} text={text} page={found[index]?.data} />
      ))}
    </div>
  )
}

function Group(props: { readonly type: RecordType; readonly text: string; readonly page: ListPage | undefined }) {
  const { type, text, page } = props
  if (page === undefined || page.total === 0) return null
  return (
    <section>
      <h2>
        {type.title} <span className="quiet tabular">{totalInWords(page.total)}</span>
      </h2>
      <ul>
        {page.rows.map((row) => (
          <li key={row.id}>
            <Link to={`/records/${type.name}/${row.id}`}>{row.title === '' ? '（未命名）' : row.title}</Link>
            {row.year !== null && <span className="quiet tabular"> {row.year}年</span>}
          </li>
        ))}
      </ul>
      {page.total > page.rows.length && (
        <Link to={`/records/${type.name}`} search={{ text }}>
          在{type.title}台账中看全部
        </Link>
      )}
    </section>
  )
}
