import { useQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import { GoLink } from '#records/ui/go-link.tsx'
import { Loading } from '#web-kit/loading.tsx'
import { Mark, type MarkShape, type Tone } from '#web-kit/mark.tsx'
import { Page } from '#web-kit/page.tsx'
import { Refused } from '#web-kit/refused.tsx'
import type { ReviewQuestion } from '../../engine/api.ts'
import { questionKinds } from '../../papers/question.ts'
import { blanksOf, isAnswered, letterOf, placesOf, textOf } from '../../sitting-client/answers.ts'
import { points } from '../papers/points-words.ts'
import { requests } from './requests.ts'
import './sitting.css'

/** One's own paper with what was answered, and the right answers where the exam shows them by now. */
export function ReviewPage() {
  const { exam = '', sitting = '' }: Readonly<Record<string, string | undefined>> = useParams({ strict: false })
  const review = useQuery({
    queryKey: ['my-review', sitting],
    queryFn: () => requests.review(exam, sitting),
    staleTime: 0,
  })
  const { data } = review
  return (
    <Page
      title={data === undefined ? '试卷' : `${data.title}　第${data.attempt}次`}
      basis={data === undefined || data.keysShown ? undefined : '正确答案还没有公布。'}
      back={<GoLink to={`/exams/${exam}/result`}>成绩</GoLink>}
      narrow
    >
      {review.isPending && <Loading what="正在取试卷" />}
      {review.isError && <Refused error={review.error} retry={() => void review.refetch()} />}
      {data !== undefined && (
        <div className="stack">
          {data.tenths !== null && (
            <p className="result-mark">
              <span className="result-figure">{points(data.tenths)}</span> 分（满分{points(data.totalTenths)}分）
            </p>
          )}
          <ol className="review">
            {data.questions.map((question) => (
              <ReviewItem key={question.id} question={question} />
            ))}
          </ol>
        </div>
      )}
    </Page>
  )
}

function ReviewItem({ question }: { readonly question: ReviewQuestion }) {
  const { key } = question
  return (
    <li className="review-item">
      <p className="question-stem">
        <span className="question-number">{question.number}.</span>
        {question.stem}
        <span className="quiet">
          　{questionKinds[question.kind]}，{points(question.tenths)}分
        </span>
      </p>
      {question.options.length > 0 ? <Options question={question} /> : <Written question={question} />}
      <Given question={question} />
      {key !== null && (key.law !== null || key.explanation !== null) && (
        <p className="review-why">
          {key.law !== null && `《${key.law}》${key.article ?? ''}`}
          {key.explanation !== null && `　${key.explanation}`}
        </p>
      )}
    </li>
  )
}

function Options({ question }: { readonly question: ReviewQuestion }) {
  const chosen = placesOf(question.answer ?? undefined)
  const right = question.key?.places ?? null
  return (
    <ul className="review-options">
      {question.options.map((option, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: an option is its place
        <li key={place} className={chosen.includes(place) ? 'review-chosen' : ''}>
          {question.kind !== 'true-false' && `${letterOf(place)}. `}
          {option}
          {chosen.includes(place) && <span className="quiet">　您的选择</span>}
          {right?.includes(place) === true && <strong className="tone-green">　正确答案</strong>}
        </li>
      ))}
    </ul>
  )
}

function Written({ question }: { readonly question: ReviewQuestion }) {
  const { answer, key } = question
  const given =
    question.kind === 'fill-in' ? blanksOf(question, answer ?? undefined).join('；') : textOf(answer ?? undefined)
  return (
    <>
      <p className="review-written">您的回答：{isAnswered(answer ?? undefined) ? given : '没有作答'}</p>
      {key?.accepted != null && <p>正确答案：{key.accepted.map((ways) => ways.join(' 或 ')).join('；')}</p>}
      {key?.answer != null && <p className="review-written">参考答案：{key.answer}</p>}
    </>
  )
}

const struck = { granted: '本题取消，人人得分', dropped: '本题取消，不计分' } as const

function Given({ question }: { readonly question: ReviewQuestion }) {
  if (question.struck !== null) return <p className="quiet">{struck[question.struck]}</p>
  if (question.given === null) return null
  const [shape, tone]: [MarkShape, Tone] =
    question.given >= question.tenths
      ? ['check', 'green']
      : question.given > 0
        ? ['half', 'amber']
        : ['cross', 'vermilion']
  return (
    <p>
      <Mark shape={shape} tone={tone} /> 得{points(question.given)}分
      {!isAnswered(question.answer ?? undefined) && <span className="quiet">（没有作答）</span>}
    </p>
  )
}
