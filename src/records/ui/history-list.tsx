import { useQuery } from '@tanstack/react-query'
import { capacityLabels } from '#kernel/capacity.ts'
import type { RecordType } from '#kernel/record-type.ts'
import { client } from '#web-kit/client.ts'
import { instantWords } from '#web-kit/date-words.ts'
import { Loading } from '#web-kit/loading.tsx'
import { Trouble } from '#web-kit/trouble.tsx'
import type { History, HistoryLine } from '../api.ts'
import { doerWords } from '../doer-words.ts'
import { Differences } from './differences.tsx'
import type { Titles } from './format-value.ts'

export interface HistoryListProps {
  readonly type: RecordType
  readonly id: string
  /** A new version has a new history. */
  readonly version: number
}

/** Every act a line: who, when, in which capacity, did what; differences on click. */
export function HistoryList({ type, id, version }: HistoryListProps) {
  const history = useQuery({
    queryKey: ['records', type.name, 'history', id, version],
    queryFn: ({ signal }) => client.get<History>(`/api/records/${type.name}/${id}/history`, { signal }),
  })
  return (
    <section className="record-history" aria-label="办理过程">
      <h2>办理过程</h2>
      {history.isPending && <Loading what="正在取办理过程" lines={3} />}
      {history.isError && <Trouble inline error={history.error} retry={() => void history.refetch()} />}
      <ol>
        {history.data?.lines.map((line) => (
          <Line key={line.seq} line={line} type={type} titles={history.data.titles} />
        ))}
      </ol>
    </section>
  )
}

function Line({
  line,
  type,
  titles,
}: {
  readonly line: HistoryLine
  readonly type: RecordType
  readonly titles: Titles
}) {
  const changes = line.changes.filter((change) => change.field in type.fields)
  return (
    <li className="history-line">
      <p>
        <span>
          {doerWords(line)}
          {capacityOf(line.capacity)} <strong>{line.label}</strong>
        </span>
        <time dateTime={line.at} className="quiet tabular">
          {instantWords(line.at)}
        </time>
      </p>
      {line.note !== null && line.note !== '' && <p className="history-note">{line.note}</p>}
      {changes.length > 0 && (
        <details>
          <summary>{changes.length} 处内容</summary>
          <Differences changes={changes} type={type} titles={titles} />
        </details>
      )}
    </li>
  )
}

function capacityOf(capacity: string): string {
  const known = Object.entries(capacityLabels).find(([name]) => name === capacity)
  return known === undefined ? '' : `（${known[1]}）`
}
