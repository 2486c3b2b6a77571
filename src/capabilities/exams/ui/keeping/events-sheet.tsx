import { useQuery } from '@tanstack/react-query'
import { instantWords } from '#web-kit/date-words.ts'
import { Loading } from '#web-kit/loading.tsx'
import { Refused } from '#web-kit/refused.tsx'
import { SideSheet } from '#web-kit/side-sheet.tsx'
import type { OfLineProps } from './of-line-props.ts'
import { requests } from './requests.ts'

/** All that happened to one person in this exam, the newest first. */
export function EventsSheet({ exam, line, onClose }: OfLineProps) {
  return (
    <SideSheet open={line !== null} title={`经过：${line?.name ?? ''}`} onClose={onClose} width={480}>
      {line !== null && <Events exam={exam} person={line.person} />}
    </SideSheet>
  )
}

function Events({ exam, person }: { readonly exam: string; readonly person: string }) {
  const events = useQuery({
    queryKey: ['kept-exam', exam, 'events', person],
    queryFn: () => requests.events(exam, person),
    staleTime: 0,
  })
  if (events.isPending) return <Loading what="正在取经过" />
  if (events.isError) return <Refused error={events.error} />
  if (events.data.length === 0) return <p className="quiet">还没有发生什么。</p>
  return (
    <ol className="keep-events">
      {events.data.map((one) => (
        <li key={`${one.at}·${one.event}`}>
          <span className="quiet tabular">{instantWords(one.at)}</span>
          <span>
            {one.label}
            {one.note !== null && `：${one.note}`}
            <span className="quiet">　{one.by}</span>
          </span>
        </li>
      ))}
    </ol>
  )
}
