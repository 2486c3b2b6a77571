import { Button } from 'antd'
import { useEffect, useMemo, useRef, useState } from 'react'
import { SideSheet } from '#web-kit/side-sheet.tsx'
import { usePhone } from '#web-kit/use-media.ts'
import type { SitterQuestion, SittingView } from '../../engine/api.ts'
import { choose, placeOfKey, questionsOf } from '../../sitting-client/answers.ts'
import { AnswerCard } from './answer-card.tsx'
import { HandInDialog } from './hand-in-dialog.tsx'
import { KeyHelp } from './key-help.tsx'
import { QuestionCard } from './question-card.tsx'
import { SittingHead } from './sitting-head.tsx'
import { SittingOver } from './sitting-over.tsx'
import { type SittingState, useSitting } from './use-sitting.ts'
import { useSittingKeys } from './use-sitting-keys.ts'

export interface SittingDeskProps {
  readonly view: SittingView
  /** Begins or goes on in this tab: takes the pen back. */
  readonly onAgain: () => void
}

type Opened = 'card' | 'hand-in' | 'help' | null

/** The paper under the pen. */
export function SittingDesk({ view, onAgain }: SittingDeskProps) {
  const sitting = useSitting(view)
  const questions = useMemo(() => questionsOf(view.paper), [view.paper])
  const [at, setAt] = useState(0)
  const [all, setAll] = useState(false)
  const [opened, setOpened] = useState<Opened>(null)
  const [isOver, setOver] = useState(false)
  const { sender } = sitting
  const phone = usePhone()
  const goTo = (place: number): void => {
    const next = Math.max(0, Math.min(questions.length - 1, place))
    setAt(next)
    setOpened(null)
    focusQuestion(questions[next])
  }
  useTimeOver(isOver, sitting.handIn, sitting.handedIn !== null)
  const step = (by: 1 | -1): void => goTo(at + by)
  useSittingKeys({ ...penOf(sitting, questions[at]), step, help: () => setOpened('help') }, opened === null && !isOver)
  if (sitting.handedIn !== null || sender.sending.is === 'stopped')
    return (
      <SittingOver {...{ view, onAgain }} handedIn={sitting.handedIn} sending={sender.sending} isTimeOver={isOver} />
    )
  const card = <AnswerCard paper={view.paper} sitting={sitting} at={at} onGo={goTo} />
  const shown = all ? questions : questions.slice(at, at + 1)
  return (
    <div className="sitting">
      <SittingHead view={view} sitting={sitting} questions={questions} onEnd={() => setOver(true)}>
        {phone && <Button onClick={() => setOpened('card')}>答题卡</Button>}
        <Button onClick={() => setAll(!all)}>{all ? '逐题作答' : '全卷显示'}</Button>
        <Button type="primary" onClick={() => setOpened('hand-in')}>
          交卷
        </Button>
      </SittingHead>
      <div className="sitting-body">
        <main className="sitting-paper">
          {shown.map((question) => (
            <QuestionCard
              key={question.id}
              question={question}
              sitting={sitting}
              isClosed={isOver}
              onEnter={() => setAt(questions.indexOf(question))}
            />
          ))}
          {!all && <Steps at={at} count={questions.length} onGo={goTo} onHandIn={() => setOpened('hand-in')} />}
        </main>
        {!phone && <aside className="sitting-aside">{card}</aside>}
      </div>
      {phone && (
        <SideSheet open={opened === 'card'} title="答题卡" onClose={() => setOpened(null)} modal>
          {card}
        </SideSheet>
      )}
      {opened === 'help' && <KeyHelp onClose={() => setOpened(null)} />}
      {opened === 'hand-in' && (
        <HandInDialog sitting={sitting} questions={questions} onGo={goTo} onClose={() => setOpened(null)} />
      )}
    </div>
  )
}

/** When time is up the rest is sent and the paper handed in; the server would do it too. */
function useTimeOver(isOver: boolean, handIn: () => Promise<void>, isHandedIn: boolean): void {
  const latest = useRef(handIn)
  latest.current = handIn
  useEffect(() => {
    if (!isOver || isHandedIn) return
    const attempt = (): void => void latest.current().catch(() => undefined)
    attempt()
    const timer = setInterval(attempt, 2000)
    return () => clearInterval(timer)
  }, [isOver, isHandedIn])
}

interface StepsProps {
  readonly at: number
  readonly count: number
  readonly onGo: (place: number) => void
  readonly onHandIn: () => void
}

function Steps({ at, count, onGo, onHandIn }: StepsProps) {
  return (
    <div className="sitting-steps">
      <Button size="large" disabled={at === 0} onClick={() => onGo(at - 1)}>
        上一题
      </Button>
      {at < count - 1 ? (
        <Button size="large" type="primary" onClick={() => onGo(at + 1)}>
          下一题
        </Button>
      ) : (
        <Button size="large" type="primary" onClick={onHandIn}>
          交卷
        </Button>
      )}
    </div>
  )
}

/** Keys write on the question at hand. */
function penOf(sitting: SittingState, question: SitterQuestion | undefined) {
  return {
    choose(key: string): boolean {
      const place = question === undefined ? null : placeOfKey(key, question.options.length)
      if (question === undefined || place === null) return false
      sitting.give(question.id, choose(question, sitting.sender.answerTo(question.id), place))
      return true
    },
    mark: () => question !== undefined && sitting.mark(question.id),
  }
}

/** The question is read aloud when one goes to it. */
function focusQuestion(question: SitterQuestion | undefined): void {
  if (question === undefined) return
  requestAnimationFrame(() => document.getElementById(`question-${question.id}`)?.focus())
}
