import { useCallback, useEffect, useRef, useState } from 'react'
import { client, RequestRefused } from '#web-kit/client.ts'
import type { SavedProps } from '#web-kit/saved.tsx'
import type { Draft } from '../api.ts'
import type { DraftBody } from './draft-body.ts'

export interface DraftKeeping {
  readonly state: SavedProps['state']
  readonly at: string | null
  /** The form was saved or left: the draft goes, and nothing more is kept. */
  readonly drop: () => Promise<void>
  /** What was restored is given up: the draft goes, new typing is kept again. */
  readonly forget: () => Promise<void>
}

/** Milliseconds of quiet before a draft is kept, and between attempts when the server is out of reach. */
const quiet = 1200
const retry = 5000

/** Keeps what is typed on the server while it is typed; out of reach, it stays in memory and is tried again. */
export function useDraft(key: string, body: DraftBody | null, savedAt: string | null): DraftKeeping {
  const [state, setState] = useState<SavedProps['state']>('clean')
  const [at, setAt] = useState(savedAt)
  const text = body === null ? null : JSON.stringify(body)
  const kept = useRef(text)
  const latest = useRef(text)
  const over = useRef(false)
  latest.current = text

  const keep = useCallback(async () => {
    const sending = latest.current
    if (over.current || sending === null || sending === kept.current) return
    setState('saving')
    try {
      await client.put(draftAddress(key), { body: JSON.parse(sending) })
      kept.current = sending
      setAt(new Date().toISOString())
      setState(latest.current === sending ? 'saved' : 'typing')
    } catch (error) {
      setState(error instanceof RequestRefused && error.code === 'offline' ? 'offline' : 'failed')
    }
  }, [key])

  useEffect(() => {
    if (text === null || text === kept.current) return
    setState((before) => (before === 'offline' || before === 'failed' ? before : 'typing'))
    const timer = setTimeout(() => void keep(), quiet)
    return () => clearTimeout(timer)
  }, [text, keep])
  useEffect(() => {
    if (state !== 'offline' && state !== 'failed') return
    const timer = setInterval(() => void keep(), retry)
    return () => clearInterval(timer)
  }, [state, keep])
  useLeaving(keep, () => !over.current && latest.current !== null && latest.current !== kept.current)

  const drop = useCallback(async () => {
    over.current = true
    await client.delete(draftAddress(key)).catch(() => undefined)
  }, [key])
  const forget = useCallback(async () => {
    setAt(null)
    setState('clean')
    await client.delete(draftAddress(key)).catch(() => undefined)
  }, [key])
  return { state, at, drop, forget }
}

/** The draft of an earlier visit, or `null`. */
export async function findDraft(key: string): Promise<Draft | null> {
  return (await client.get<Draft | undefined>(draftAddress(key))) ?? null
}

/** Keeps at once when the page goes out of sight, and asks before it is closed with something unkept. */
function useLeaving(keep: () => Promise<void>, isUnkept: () => boolean): void {
  const asked = useRef(isUnkept)
  asked.current = isUnkept
  useEffect(() => {
    const hide = (): void => void keep()
    const leave = (event: BeforeUnloadEvent): void => {
      if (!asked.current()) return
      void keep()
      event.preventDefault()
    }
    document.addEventListener('visibilitychange', hide)
    addEventListener('beforeunload', leave)
    return () => {
      document.removeEventListener('visibilitychange', hide)
      removeEventListener('beforeunload', leave)
      void keep()
    }
  }, [keep])
}

function draftAddress(key: string): string {
  return `/api/drafts/${encodeURIComponent(key)}`
}
