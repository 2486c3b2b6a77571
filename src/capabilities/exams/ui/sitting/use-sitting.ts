import { useEffect, useMemo, useReducer, useState } from 'react'
import type { Answer, HandedIn, SittingClock, SittingView } from '../../engine/api.ts'
import { AnswerSender } from '../../sitting-client/answer-sender.ts'
import { thisTab } from './device.ts'
import { forgetHere, keepHere, readKept } from './kept-here.ts'
import { refusalOf } from './refusal-of.ts'
import { requests } from './requests.ts'

export interface SittingState {
  readonly sender: AnswerSender
  readonly clock: SittingClock
  readonly marked: ReadonlySet<string>
  readonly handedIn: HandedIn | null
  give(question: string, answer: Answer, calm?: number): void
  mark(question: string): void
  /** Sends what is unsent with it. @throws RequestRefused; nothing is lost then */
  handIn(): Promise<void>
}

/** Every 20 s the page says that it is there, and learns of more time, of another pen, of the end. */
const presence = 20_000

/** One sitting under way in this tab. */
export function useSitting(view: SittingView): SittingState {
  const [, redraw] = useReducer((count: number) => count + 1, 0)
  const [clock, setClock] = useState(view.clock)
  const [marked, setMarked] = useState<ReadonlySet<string>>(() => new Set(readKept(view.sitting).marked))
  const [handedIn, setHandedIn] = useState<HandedIn | null>(null)
  const sender = useMemo(() => senderOf(view, redraw, setClock), [view])
  useEffect(() => watch(view, sender, setClock), [view, sender])
  return {
    ...{ sender, clock, marked, handedIn },
    give: (question, answer, calm) => sender.give(question, answer, calm),
    mark(question) {
      const next = new Set(marked)
      if (!next.delete(question)) next.add(question)
      setMarked(next)
      keepHere(view.sitting, { marked: [...next] })
    },
    async handIn() {
      const told = await requests.handIn(view.exam, view.sitting, thisTab(), sender.unsent.slice(0, 200))
      sender.rest()
      forgetHere(view.sitting)
      setHandedIn(told)
    },
  }
}

function senderOf(view: SittingView, redraw: () => void, setClock: (clock: SittingClock) => void): AnswerSender {
  const { unsent } = readKept(view.sitting)
  return new AnswerSender(view.answers, view.seq, unsent, {
    send: (answers) => requests.save(view.exam, view.sitting, thisTab(), answers),
    refusalOf,
    keep: (left) => keepHere(view.sitting, { unsent: left }),
    onChange: redraw,
    onSaved: (saved) => setClock(saved.clock),
  })
}

function watch(view: SittingView, sender: AnswerSender, setClock: (clock: SittingClock) => void): () => void {
  const look = async (): Promise<void> => {
    try {
      const seen = await requests.clock(view.exam, view.sitting, thisTab())
      if (seen.state === 'voided') sender.stop('voided')
      else if (seen.state === 'handed-in') sender.stop('ended')
      else if (seen.elsewhere) sender.stop('elsewhere')
      else setClock(seen.clock)
    } catch (error) {
      const why = refusalOf(error)
      if (why !== null) sender.stop(why)
    }
  }
  const again = (): void => void sender.flush()
  const leave = (event: BeforeUnloadEvent): void => {
    if (sender.unsent.length === 0 || sender.sending.is === 'stopped') return
    again()
    event.preventDefault()
  }
  const timer = setInterval(() => void look(), presence)
  addEventListener('online', again)
  addEventListener('beforeunload', leave)
  return () => {
    clearInterval(timer)
    removeEventListener('online', again)
    removeEventListener('beforeunload', leave)
    sender.rest()
  }
}
