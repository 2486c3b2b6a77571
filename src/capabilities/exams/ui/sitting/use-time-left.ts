import { useEffect, useRef, useState } from 'react'
import type { SittingClock } from '../../engine/api.ts'
import { endOnPage, minutesToTell } from '../../sitting-client/time-left.ts'

export interface TimeLeft {
  readonly milliseconds: number
  /** Minutes to be told aloud just now: 10, 5, 1. */
  readonly tell: number | null
}

/** Counts down by the page's monotonic clock; every answer of the server sets it right. */
export function useTimeLeft(clock: SittingClock, onEnd: () => void): TimeLeft {
  const [end, setEnd] = useState(() => endOnPage(clock, performance.now()))
  const [left, setLeft] = useState(() => end - performance.now())
  const [tell, setTell] = useState<number | null>(null)
  const told = useRef<number | null>(null)
  const ended = useRef(onEnd)
  ended.current = onEnd
  useEffect(() => setEnd(endOnPage(clock, performance.now())), [clock])
  useEffect(() => {
    const tick = (): void => {
      const now = end - performance.now()
      setLeft(now)
      const minutes = minutesToTell(now, told.current)
      if (minutes !== null) {
        told.current = minutes
        setTell(minutes)
      }
      if (now <= 0) ended.current()
    }
    tick()
    const timer = setInterval(tick, 500)
    return () => clearInterval(timer)
  }, [end])
  return { milliseconds: left, tell }
}
