import { Button } from 'antd'
import { useEffect, useRef } from 'react'
import { GoLink } from '#records/ui/go-link.tsx'
import { useGo } from '#records/ui/use-go.ts'
import { secondWords } from '#web-kit/date-words.ts'
import type { HandedIn, SittingView } from '../../engine/api.ts'
import type { Sending } from '../../sitting-client/answer-sender.ts'

export interface SittingOverProps {
  readonly view: SittingView
  readonly handedIn: HandedIn | null
  readonly sending: Sending
  /** The page itself handed in when time was up. */
  readonly isTimeOver: boolean
  readonly onAgain: () => void
}

/** Nothing more can be written here: handed in, taken over elsewhere, over, or voided. */
export function SittingOver({ view, handedIn, sending, isTimeOver, onAgain }: SittingOverProps) {
  const heading = useRef<HTMLHeadingElement>(null)
  const go = useGo()
  useEffect(() => heading.current?.focus(), [])
  const told = handedIn === null ? stoppedWords(sending) : handedInWords(handedIn, isTimeOver)
  const isElsewhere = handedIn === null && sending.is === 'stopped' && sending.why === 'elsewhere'
  return (
    <main className="sitting-door">
      <section className="page-sheet before-start" role="status">
        <h1 ref={heading} tabIndex={-1}>
          {told.title}
        </h1>
        <p>{told.words}</p>
        <div className="row">
          {isElsewhere ? (
            <Button type="primary" size="large" onClick={onAgain}>
              在这里接着答
            </Button>
          ) : (
            <Button type="primary" size="large" onClick={() => go(`/exams/${view.exam}/result`)}>
              {handedIn?.resultReady === true ? '看成绩' : '看本场情况'}
            </Button>
          )}
          <GoLink to="/exams">返回我的考试</GoLink>
        </div>
      </section>
    </main>
  )
}

function handedInWords({ by, handedInAt, answered, questions }: HandedIn, isTimeOver: boolean) {
  return {
    title: by === 'person' && !isTimeOver ? '已交卷' : '时间到，已收卷',
    words: `${secondWords(handedInAt)} 收到，共${questions}题，答了${answered}题。`,
  }
}

function stoppedWords(sending: Sending) {
  const unsent = sending.is === 'stopped' && sending.unsent > 0 ? `有${sending.unsent}题最后的改动没有送到。` : ''
  switch (sending.is === 'stopped' ? sending.why : 'ended') {
    case 'elsewhere':
      return {
        title: '这份卷子在另一处打开了',
        words: `另一个标签页或设备接着答了，本页停止作答，以免两处互相改动。${unsent}`,
      }
    case 'voided':
      return { title: '这次作答已作废', words: '原因见本场情况；有疑问请问组织考试的同志。' }
    case 'ended':
      return { title: '考试已结束', words: `卷子已经收走，存到服务器的答案都算数。${unsent}` }
  }
}
