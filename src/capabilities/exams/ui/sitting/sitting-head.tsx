import { type ReactNode, useEffect } from 'react'
import { secondWords } from '#web-kit/date-words.ts'
import { Mark } from '#web-kit/mark.tsx'
import type { SitterQuestion, SittingView } from '../../engine/api.ts'
import type { Sending } from '../../sitting-client/answer-sender.ts'
import { isAnswered } from '../../sitting-client/answers.ts'
import { timeLeftWords } from '../../sitting-client/time-left.ts'
import type { SittingState } from './use-sitting.ts'
import { useTimeLeft } from './use-time-left.ts'

export interface SittingHeadProps {
  readonly view: SittingView
  readonly sitting: SittingState
  readonly questions: readonly SitterQuestion[]
  readonly onEnd: () => void
  readonly children: ReactNode
}

/** Who sits what, how much time is left, how many are answered, and that they are saved. */
export function SittingHead({ view, sitting, questions, onEnd, children }: SittingHeadProps) {
  const { sender, clock } = sitting
  const { milliseconds, tell } = useTimeLeft(clock, onEnd)
  const answered = questions.filter((one) => isAnswered(sender.answerTo(one.id))).length
  useEffect(() => {
    document.title = `${view.title} · 述法`
  }, [view.title])
  const isShort = milliseconds <= 5 * 60_000
  return (
    <header className="sitting-head">
      <div className="sitting-what">
        <h1>{view.title}</h1>
        <p className="quiet">
          {view.person}
          {view.practice ? '　练习' : view.attempt > 1 ? `　第${view.attempt}次` : ''}　已答 {answered}／
          {questions.length} 题
        </p>
      </div>
      <p className={isShort ? 'sitting-left sitting-short' : 'sitting-left'}>
        <span className="sitting-left-word">{milliseconds > 0 ? '还剩' : '时间到'}</span>
        <span className="sitting-clock" role="timer" aria-live="off">
          {timeLeftWords(milliseconds)}
        </span>
      </p>
      <p className="sitting-saved" role="status">
        <SendingWords sending={sender.sending} />
      </p>
      <div className="sitting-acts">{children}</div>
      <p className="visually-hidden" role="alert">
        {tell === null ? '' : `还剩${tell}分钟`}
      </p>
    </header>
  )
}

function SendingWords({ sending }: { readonly sending: Sending }) {
  switch (sending.is) {
    case 'saved':
      if (sending.at === null) return null
      return (
        <>
          <Mark shape="check" tone="green" /> 已保存 {secondWords(sending.at)}
        </>
      )
    case 'sending':
      return (
        <>
          <Mark shape="hollow" tone="quiet" /> 正在保存
        </>
      )
    case 'waiting':
      return (
        <>
          <Mark shape="triangle" tone="amber" /> 连不上服务器，{sending.unsent}题的答案在本机等待送出，请接着答
        </>
      )
    case 'stopped':
      return null
  }
}
