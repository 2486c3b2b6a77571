import { useQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import { GoLink } from '#records/ui/go-link.tsx'
import { instantWords } from '#web-kit/date-words.ts'
import { Loading } from '#web-kit/loading.tsx'
import { Page } from '#web-kit/page.tsx'
import { Refused } from '#web-kit/refused.tsx'
import type { Eligibility, OwnAttempt, OwnResult } from '../../engine/api.ts'
import { points } from '../papers/points-words.ts'
import { requests } from './requests.ts'
import './sitting.css'

/** The asker's own result: what counts, every attempt, what to study again. */
export function ResultPage() {
  const { exam = '' }: Readonly<Record<string, string | undefined>> = useParams({ strict: false })
  const result = useQuery({ queryKey: ['my-result', exam], queryFn: () => requests.result(exam), staleTime: 0 })
  return (
    <Page
      title={result.data?.title ?? '成绩'}
      basis="只有您本人和组织考试的同志看得到；不排名。"
      back={<GoLink to="/exams">我的考试</GoLink>}
      narrow
    >
      {result.isPending && <Loading what="正在取成绩" />}
      {result.isError && <Refused error={result.error} retry={() => void result.refetch()} />}
      {result.isSuccess && <Result result={result.data} />}
    </Page>
  )
}

const eligibilities: Readonly<Record<Eligibility, string>> = {
  eligible: '任前法律知识考试合格',
  'not-eligible': '任前法律知识考试不合格',
  retake: '未达到合格分数，可以补考一次',
  exempt: '免试',
}

function Result({ result }: { readonly result: OwnResult }) {
  const { counts } = result
  const mark = counts?.tenths ?? null
  return (
    <div className="stack">
      {counts === null || mark === null ? (
        <p role="status">{result.practice ? '还没有交卷的练习。' : '成绩还没有公布。公布以后在这里看。'}</p>
      ) : (
        <p className="result-mark">
          <span className="result-figure">{points(mark)}</span> 分（满分{points(counts.totalTenths)}分）
          {result.band !== null && <strong className="result-band">{result.band.label}</strong>}
        </p>
      )}
      {result.eligibility !== null && (
        <p>
          {eligibilities[result.eligibility]}
          {result.eligibility === 'retake' &&
            result.retakeUntil !== null &&
            `，${instantWords(result.retakeUntil)} 以前`}
          。
        </p>
      )}
      <Attempts result={result} />
      {result.study.length > 0 && (
        <section>
          <h2>可以再学的</h2>
          <ul className="result-study">
            {result.study.map(({ law, articles, lost, of }) => (
              <li key={law}>
                《{law}》{articles.join('、')}
                <span className="quiet">　失分{Math.round((lost / Math.max(1, of)) * 100)}%</span>
              </li>
            ))}
          </ul>
        </section>
      )}
      {result.certificate && <GoLink to={`/exams/${result.exam}/certificate`}>合格证书</GoLink>}
    </div>
  )
}

function Attempts({ result }: { readonly result: OwnResult }) {
  if (result.attempts.length === 0) return null
  return (
    <section>
      <h2>作答记录</h2>
      <ul className="result-attempts">
        {result.attempts.map((attempt) => (
          <li key={attempt.sitting}>
            <span>{attemptWords(attempt)}</span>
            <span>{attempt.tenths === null ? '' : `${points(attempt.tenths)}分`}</span>
            <span className="quiet">
              {result.attempts.length > 1 && isSame(attempt, result.counts) ? '计此次' : ''}
            </span>
            {attempt.state === 'handed-in' && (
              <GoLink to={`/exams/${result.exam}/review/${attempt.sitting}`}>看试卷</GoLink>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}

function isSame(attempt: OwnAttempt, counts: OwnAttempt | null): boolean {
  return counts !== null && counts.sitting === attempt.sitting
}

function attemptWords({ attempt, startedAt, handedInAt, handedInBy, state, note }: OwnAttempt): string {
  const begun = `第${attempt}次　${instantWords(startedAt)}开始`
  if (state === 'voided') return `${begun}，已作废${note === null ? '' : `：${note}`}`
  if (handedInAt === null) return `${begun}，还在作答`
  return `${begun}，${instantWords(handedInAt)}${handedInBy === 'clock' ? '到时收卷' : '交卷'}`
}
