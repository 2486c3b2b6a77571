import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { Empty } from '#web-kit/empty.tsx'
import { Loading } from '#web-kit/loading.tsx'
import { RadioRow } from '#web-kit/radio-row.tsx'
import { Refused } from '#web-kit/refused.tsx'
import type { OnlineExam } from '../../engine/keeper-api.ts'
import { CorrectKeyDialog } from './correct-key-dialog.tsx'
import type { QuestionAsked } from './of-question-props.ts'
import { QuestionCard } from './question-card.tsx'
import { ReMarkings } from './re-markings.tsx'
import { requests } from './requests.ts'
import { StrikeDialog } from './strike-dialog.tsx'

/** How each question did; those that need a look first, and what can be done about them. */
export function QuestionsPart({ online }: { readonly online: OnlineExam }) {
  const { exam, may } = online
  const [asked, setAsked] = useState<QuestionAsked | null>(null)
  const [only, setOnly] = useState<'all' | 'doubtful'>('all')
  const reports = useQuery({
    queryKey: ['kept-exam', exam, 'questions'],
    queryFn: () => requests.questions(exam),
    staleTime: 0,
  })
  if (reports.isPending) return <Loading what="正在逐题统计" />
  if (reports.isError) return <Refused error={reports.error} retry={() => void reports.refetch()} />
  const doubtful = reports.data.filter(({ doubts }) => doubts.length > 0)
  const shown = only === 'all' ? reports.data : doubtful
  const reportOf = (act: QuestionAsked['act']) => (asked?.act === act ? asked.report : null)
  return (
    <div className="stack">
      {may.keep && <ReMarkings exam={exam} />}
      {reports.data.length === 0 && (
        <Empty title="还没有人交卷。">交卷以后，这里逐题列出答对的、选了什么的各有多少人。</Empty>
      )}
      {reports.data.length > 0 && (
        <RadioRow
          label="只看"
          choices={{ all: `全部${reports.data.length}题`, doubtful: `要核对的${doubtful.length}题` }}
          value={only}
          onChange={setOnly}
        />
      )}
      <ol className="keep-questions">
        {shown.map((report) => (
          <QuestionCard
            key={report.question}
            number={reports.data.indexOf(report) + 1}
            report={report}
            mayChange={may.keep}
            onAsk={setAsked}
          />
        ))}
      </ol>
      <StrikeDialog exam={exam} report={reportOf('strike')} onClose={() => setAsked(null)} />
      <CorrectKeyDialog exam={exam} report={reportOf('key')} onClose={() => setAsked(null)} />
    </div>
  )
}
