import { useEffect, useRef } from 'react'
import type { StatementChanges } from '../view.ts'
import { requests } from './requests.ts'

const everyMs = 5_000

/** Asks what others saved, while the page is in sight. A failed question is asked again the next time. */
export function usePolling(id: string, enabled: boolean, onChanges: (changes: StatementChanges) => void): void {
  const latest = useRef(onChanges)
  latest.current = onChanges
  useEffect(() => {
    if (!enabled) return
    let since = new Date().toISOString()
    const ask = async (): Promise<void> => {
      if (document.visibilityState === 'hidden') return
      const changes = await requests.changes(id, since).catch(() => null)
      if (changes === null) return
      since = changes.at
      latest.current(changes)
    }
    const timer = setInterval(() => void ask(), everyMs)
    return () => clearInterval(timer)
  }, [id, enabled])
}
