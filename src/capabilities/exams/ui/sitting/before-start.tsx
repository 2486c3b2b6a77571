import { Button } from 'antd'
import { useEffect, useRef, useState } from 'react'
import type { MyExam } from '../../engine/api.ts'
import { windowWords } from './window-words.ts'

export interface BeforeStartProps {
  /** `undefined`: the person is on no roster of it. */
  readonly exam: MyExam | undefined
  readonly onStart: () => void
  readonly onBack: () => void
}

const books = { open: '开卷', closed: '闭卷' } as const

/** What everyone should know before the clock runs. */
export function BeforeStart({ exam, onStart, onBack }: BeforeStartProps) {
  const heading = useRef<HTMLHeadingElement>(null)
  const [busy, setBusy] = useState(false)
  useEffect(() => heading.current?.focus(), [])
  useEffect(() => {
    document.title = `${exam?.title ?? '考试'} · 述法`
  }, [exam?.title])
  return (
    <section className="page-sheet before-start">
      <h1 ref={heading} tabIndex={-1}>
        {exam?.title ?? '没有这场考试'}
      </h1>
      {exam === undefined && <p>您不在这场考试的名单上，或者它已经不在。</p>}
      {exam !== undefined && (
        <>
          <Facts exam={exam} />
          {exam.practice && <p>这是练习，不计入考试成绩。</p>}
          <ul className="exam-rules">
            <li>每答一题立即存到服务器，页面上会写“已保存”和时间。</li>
            <li>网络断了照样答：答案先留在本机，恢复后自动送出。关掉页面、换一台设备，都可以接着答。</li>
            <li>时间一到自动收卷，已经存上的答案都算数。</li>
          </ul>
          {!exam.mayStart && <p role="status">{exam.why}</p>}
        </>
      )}
      <div className="row">
        {exam?.mayStart === true && (
          <Button
            type="primary"
            size="large"
            loading={busy}
            onClick={() => {
              setBusy(true)
              onStart()
            }}
          >
            {exam.practice ? '开始练习' : '开始考试'}
          </Button>
        )}
        <Button size="large" onClick={onBack}>
          返回我的考试
        </Button>
      </div>
    </section>
  )
}

function Facts({ exam }: { readonly exam: MyExam }) {
  return (
    <dl className="exam-facts">
      <dt>考试时间</dt>
      <dd>{windowWords(exam.opensAt, exam.closesAt)}</dd>
      <dt>答题时长</dt>
      <dd>{exam.minutes}分钟，从按下“开始考试”起算，以服务器的钟为准</dd>
      <dt>次数</dt>
      <dd>{attemptsWords(exam)}</dd>
      {exam.book !== null && (
        <>
          <dt>方式</dt>
          <dd>{books[exam.book]}</dd>
        </>
      )}
    </dl>
  )
}

function attemptsWords({ attempts, begun }: MyExam): string {
  if (attempts === null) return begun === 0 ? '不限次数' : `不限次数，已考${begun}次`
  return begun === 0 ? `可考${attempts}次` : `可考${attempts}次，已考${begun}次`
}
