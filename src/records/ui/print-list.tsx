import { useQuery } from '@tanstack/react-query'
import { useEffect } from 'react'
import { createPortal } from 'react-dom'
import type { RecordType } from '#kernel/record-type.ts'
import { client } from '#web-kit/client.ts'
import { dateWords } from '#web-kit/date-words.ts'
import { useNotice } from '#web-kit/use-notice.ts'
import type { ListPage, RecordRow } from '../api.ts'
import { useMe } from './context.tsx'
import { formatValue, type Titles } from './format-value.ts'
import { type ListQuery, toApiQuery } from './list-query.ts'
import { nameFilters } from './name-filters.ts'
import { stateLabel } from './state-label.ts'
import { totalInWords } from './total-in-words.ts'
import type { ListState } from './use-list.ts'

/** Rows on paper at most; beyond that a workbook serves better. */
const mostPrinted = 1000
const pageSize = 200

interface Printed {
  readonly rows: readonly RecordRow[]
  readonly titles: Titles
  readonly total: number
}

/** The whole filtered list as a sheet of paper: gathered, printed, gone. */
export function PrintList({
  type,
  list,
  onDone,
}: {
  readonly type: RecordType
  readonly list: ListState
  readonly onDone: () => void
}) {
  const notice = useNotice()
  const gathered = useQuery({
    queryKey: ['records', type.name, 'print', toApiQuery(list.query)],
    queryFn: () => gather(type, list.query),
    gcTime: 0,
  })
  useEffect(() => {
    if (gathered.isError) {
      notice.failed('没有取到要打印的记录，请稍后再试。')
      onDone()
    }
    if (gathered.data === undefined) return
    document.documentElement.classList.add('printing-list')
    addEventListener('afterprint', onDone, { once: true })
    window.print()
    return () => {
      document.documentElement.classList.remove('printing-list')
      removeEventListener('afterprint', onDone)
    }
  }, [gathered.data, gathered.isError, notice, onDone])
  if (gathered.data === undefined) return null
  return createPortal(<Sheet type={type} list={list} printed={gathered.data} />, document.body)
}

async function gather(type: RecordType, query: ListQuery): Promise<Printed> {
  const rows: RecordRow[] = []
  let titles: Titles = {}
  let total = 0
  for (let page = 1; page <= mostPrinted / pageSize; page += 1) {
    const asked = toApiQuery({ ...query, page, size: pageSize })
    const answer = await client.get<ListPage>(`/api/records/${type.name}?${asked}`)
    rows.push(...answer.rows)
    titles = { ...titles, ...answer.titles }
    total = answer.total
    if (rows.length >= total) break
  }
  return { rows, titles, total }
}

function Sheet({
  type,
  list,
  printed,
}: {
  readonly type: RecordType
  readonly list: ListState
  readonly printed: Printed
}) {
  const { organ, today, actor } = useMe()
  const { rows, titles, total } = printed
  return (
    <section className="print-sheet">
      <h1>
        {organ.name}
        {type.title}登记表
      </h1>
      <p className="print-terms">
        <span>{nameFilters(list.query, type, titles)}</span>
        <span>
          {totalInWords(total)}
          {total > rows.length ? `，本表印前 ${rows.length} 条` : ''}
        </span>
        <span>
          {actor.name} {dateWords(today, false)}打印
        </span>
      </p>
      <table>
        <thead>
          <tr>
            <th>序号</th>
            {list.columns.map((name) => (
              <th key={name}>{type.fields[name]?.label}</th>
            ))}
            <th>状态</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row, index) => (
            <tr key={row.id}>
              <td>{index + 1}</td>
              {list.columns.map((name) => {
                const field = type.fields[name]
                return (
                  <td key={name} className={`col-${field?.kind ?? 'text'}`}>
                    {field === undefined ? '' : formatValue(field, row.values[name], titles)}
                  </td>
                )
              })}
              <td className="col-state">{stateLabel(type, row.state)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
