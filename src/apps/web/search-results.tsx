import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import type { RecordType } from '#kernel/record-type.ts'
import { useRegister } from '#records/ui/context.tsx'
import { stateLabel } from '#records/ui/state-label.ts'
import { totalInWords } from '#records/ui/total-in-words.ts'
import { client } from '#web-kit/client.ts'
import { Loading } from '#web-kit/loading.tsx'
import { Refused } from '#web-kit/refused.tsx'
import type { SearchFinds } from '../search-finds.ts'
import { partsOf } from './parts-of.ts'

/** What was found, group by group: how many, the first few, and the way to the rest. */
export function SearchResults({ text }: { readonly text: string }) {
  const { recordTypes } = useRegister()
  const found = useQuery({
    queryKey: ['search', text],
    queryFn: ({ signal }) => client.get<SearchFinds>('/api/search', { query: { text }, signal }),
  })
  if (found.isError) return <Refused error={found.error} />
  if (found.isPending) return <Loading what="正在查找" />
  const { records, laws, files, texts } = found.data
  const typeOf = (name: string) => recordTypes.find((type) => type.name === name)
  return (
    <div className="search-results">
      <p role="status" className="quiet">
        {summary(found.data)}
      </p>
      {records.map(({ type: name, total, rows }) => {
        const type = typeOf(name)
        return type === undefined ? null : <Records key={name} type={type} text={text} total={total} rows={rows} />
      })}
      {laws.total > 0 && (
        <Group title="法规库" total={laws.total} more={<LawsLink text={text} />} shown={laws.rows.length}>
          {laws.rows.map(({ id, title }) => (
            <Find key={id} to={`/laws/${id}`} title={title} />
          ))}
        </Group>
      )}
      {files.total > 0 && (
        <Group title="佐证材料（文件名）" total={files.total} shown={files.rows.length}>
          {files.rows.map(({ id, name, recordId, recordType, recordTitle }) => (
            <Find
              key={id}
              to={`/records/${recordType}/${recordId}`}
              title={name}
              beside={`${typeOf(recordType)?.title ?? ''}：${recordTitle}`}
            />
          ))}
        </Group>
      )}
      {texts.total > 0 && (
        <Group title="佐证材料（正文）" total={texts.total} isMore={texts.isMore} shown={texts.rows.length}>
          {texts.rows.map(({ id, name, recordId, recordType, recordTitle, snippet }) => (
            <Find
              key={id}
              to={`/records/${recordType}/${recordId}`}
              title={name}
              beside={`${typeOf(recordType)?.title ?? ''}：${recordTitle}`}
              snippet={snippet}
              terms={text.split(/\s+/)}
            />
          ))}
        </Group>
      )}
      {texts.unread > 0 && (
        <p className="quiet">另有 {texts.unread} 份文件没有可以查找的文字（如扫描件、加密文件），只能按文件名找。</p>
      )}
    </div>
  )
}

function Records(props: RecordsOf) {
  const { type, text, total, rows } = props
  const more = (
    <Link to={`/records/${type.name}`} search={{ text, year: 'all' }} data-opener="">
      在{type.title}中看全部
    </Link>
  )
  return (
    <Group title={type.title} total={total} more={more} shown={rows.length}>
      {rows.map(({ id, title, year, state }) => (
        <Find
          key={id}
          to={`/records/${type.name}/${id}`}
          title={title === '' ? '（未命名）' : title}
          beside={`${year === null ? '' : `${year}年 `}${stateLabel(type, state)}`}
        />
      ))}
    </Group>
  )
}

function LawsLink({ text }: { readonly text: string }) {
  return (
    <Link to="/laws" search={{ text }} data-opener="">
      在法规库中看全部
    </Link>
  )
}

interface RecordsOf extends Omit<SearchFinds['records'][number], 'type'> {
  readonly type: RecordType
  readonly text: string
}

function Group(props: {
  readonly title: string
  readonly total: number
  /** There are more than were counted. */
  readonly isMore?: boolean
  readonly shown: number
  readonly more?: ReactNode
  readonly children: ReactNode
}) {
  return (
    <section aria-label={props.title}>
      <h2>
        {props.title}{' '}
        <span className="quiet tabular">{props.isMore ? `至少 ${props.total} 条` : totalInWords(props.total)}</span>
      </h2>
      <ul>{props.children}</ul>
      {props.total > props.shown && props.more}
    </section>
  )
}

function Find({ to, title, beside, snippet, terms = [] }: FindOf) {
  return (
    <li>
      <Link to={to} data-opener="">
        {title}
      </Link>
      {beside !== undefined && <span className="quiet tabular find-beside">{beside}</span>}
      {snippet !== undefined && (
        <p className="quiet find-snippet">
          {partsOf(snippet, terms).map(({ at, part, isTerm }) => (isTerm ? <mark key={at}>{part}</mark> : part))}
        </p>
      )}
    </li>
  )
}

interface FindOf {
  readonly to: string
  readonly title: string
  readonly beside?: string
  readonly snippet?: string
  readonly terms?: readonly string[]
}

function summary({ records, laws, files, texts }: SearchFinds): string {
  const ofRecords = records.reduce((sum, { total }) => sum + total, 0)
  const parts = [
    ofRecords > 0 ? `台账 ${ofRecords} 条` : '',
    laws.total > 0 ? `法规 ${laws.total} 条` : '',
    files.total + texts.total > 0
      ? `文件 ${totalInWords(files.total + texts.total).slice(2)}${texts.isMore ? '以上' : ''}`
      : '',
  ].filter((part) => part !== '')
  return parts.length === 0 ? '没有找到。可以换两三个字的短词再试。' : `找到${parts.join('，')}。`
}
