import { useEffect, useSyncExternalStore } from 'react'
import { Mark } from './mark.tsx'

export interface ShownNotice {
  readonly text: string
  readonly failed: boolean
  readonly undo: (() => void) | null
}

let shown: ShownNotice | null = null
const listeners = new Set<() => void>()

/** Shows one line over the page; a new one takes the place of the last. */
export function showNotice(notice: ShownNotice | null): void {
  shown = notice
  for (const listener of listeners) listener()
}

/** Where notices appear and are read aloud. Stands once, around the whole page. */
export function Notices() {
  const notice = useSyncExternalStore(subscribe, () => shown)
  useEffect(() => {
    if (notice === null) return
    const timer = setTimeout(() => showNotice(null), notice.undo === null && !notice.failed ? 4_000 : 10_000)
    return () => clearTimeout(timer)
  }, [notice])
  const undo = (): void => {
    notice?.undo?.()
    showNotice(null)
  }
  return (
    <div className="notices no-print" role="status">
      {notice !== null && (
        <p className={notice.failed ? 'notice-line notice-failed' : 'notice-line'}>
          <Mark shape={notice.failed ? 'cross' : 'check'} tone={notice.failed ? 'vermilion' : 'green'} />
          {notice.text}
          {notice.undo !== null && (
            <button type="button" className="link-button" onClick={undo}>
              撤销
            </button>
          )}
        </p>
      )}
    </div>
  )
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}
