import { useQuery } from '@tanstack/react-query'
import { Select } from 'antd'
import { useState } from 'react'
import { Loading } from '#web-kit/loading.tsx'
import { Refused } from '#web-kit/refused.tsx'
import type { OnlineExam, ProctorState } from '../../engine/keeper-api.ts'
import { countsInWords, proctorWords, statesInOrder } from '../../keeping/proctor-words.ts'
import { EventsSheet } from './events-sheet.tsx'
import { ExtraTimeDialog } from './extra-time-dialog.tsx'
import type { ProctorAsked } from './of-line-props.ts'
import { ProctorTable } from './proctor-table.tsx'
import { requests } from './requests.ts'
import { ShortList } from './short-list.tsx'
import { VoidSittingDialog } from './void-sitting-dialog.tsx'

/** How everybody is doing now, asked every five seconds. */
export function ProctorPart({ online }: { readonly online: OnlineExam }) {
  const { exam, forms } = online
  const [asked, setAsked] = useState<ProctorAsked | null>(null)
  const [state, setState] = useState<ProctorState | 'all'>('all')
  const watch = useQuery({
    queryKey: ['kept-exam', exam, 'proctor'],
    queryFn: () => requests.proctor(exam),
    staleTime: 0,
    refetchInterval: 5_000,
  })
  if (watch.isPending) return <Loading what="正在取作答情况" />
  if (watch.data === undefined) return <Refused error={watch.error} retry={() => void watch.refetch()} />
  const { counts, lines, now } = watch.data
  const lineOf = (act: ProctorAsked['act']) => (asked?.act === act ? asked.line : null)
  const close = (): void => setAsked(null)
  return (
    <div className="stack">
      <div className="keep-watch">
        <p className="keep-counts">{countsInWords(counts)}</p>
        <Select<ProctorState | 'all'>
          aria-label="只看"
          value={state}
          options={[
            { value: 'all', label: `全部${lines.length}人` },
            ...statesInOrder
              .filter((one) => counts[one] > 0 || one === state)
              .map((one) => ({ value: one, label: `${proctorWords[one]}${counts[one]}人` })),
          ]}
          onChange={setState}
        />
        <span className="quiet" role="status">
          {watch.isError ? '连接不上服务器，以下是断开前的情况。' : '每5秒更新一次'}
        </span>
      </div>
      <ShortList rows={lines.filter((line) => state === 'all' || line.state === state)}>
        {(shown) => <ProctorTable lines={shown} total={forms[0]?.questions ?? 0} now={now} onAsk={setAsked} />}
      </ShortList>
      <EventsSheet exam={exam} line={lineOf('events')} onClose={close} />
      <ExtraTimeDialog exam={exam} line={lineOf('extra-time')} onClose={close} />
      <VoidSittingDialog exam={exam} line={lineOf('void')} onClose={close} />
    </div>
  )
}
