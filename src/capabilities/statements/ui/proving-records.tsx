import { useQuery } from '@tanstack/react-query'
import { GoLink } from '#records/ui/go-link.tsx'
import { places } from '#records/ui/places.ts'
import { DateText } from '#web-kit/date-text.tsx'
import { Loading } from '#web-kit/loading.tsx'
import { Trouble } from '#web-kit/trouble.tsx'
import { type FigureSource, sourceKey } from '../block.ts'
import type { ProvingRecord } from '../view.ts'
import { requests } from './requests.ts'

interface ProvingRecordsProps {
  readonly statement: string
  readonly source: FigureSource
  /** Changes when the figure does, so that the list is asked for anew. */
  readonly stamp: number | null
}

/** The records behind a figure, each with its files. */
export function ProvingRecords({ statement, source, stamp }: ProvingRecordsProps) {
  const records = useQuery({
    queryKey: ['proving', statement, sourceKey(source), stamp],
    queryFn: () => requests.records(statement, source),
  })
  if (records.isPending) return <Loading what="正在查找记录" lines={3} />
  if (records.isError) return <Trouble inline error={records.error} retry={() => void records.refetch()} />
  if (records.data.length === 0) return <p className="quiet">没有计入的记录。</p>
  return (
    <>
      <p className="quiet">依据台账记录{records.data.length}条：</p>
      <ol className="proving">
        {records.data.map((record) => (
          <li key={record.id}>
            <RecordLine record={record} />
          </li>
        ))}
      </ol>
    </>
  )
}

function RecordLine({ record }: { readonly record: ProvingRecord }) {
  return (
    <>
      <GoLink to={places.record(record.type, record.id)}>{record.title}</GoLink>
      <span className="quiet proving-facts">
        {record.typeTitle}
        {record.on !== null && (
          <>
            {' · '}
            <DateText value={record.on} />
          </>
        )}
      </span>
      {record.files.map((file) => (
        <a
          key={file.id}
          className="proving-file"
          href={`/api/evidence/${file.id}/content`}
          target="_blank"
          rel="noreferrer"
        >
          {file.name}
        </a>
      ))}
      {record.files.length === 0 && <span className="tone-amber">没有佐证材料</span>}
    </>
  )
}
