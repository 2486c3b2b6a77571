import { useCallback, useRef, useState } from 'react'
import { RequestRefused } from '#web-kit/client.ts'
import { dayInName } from './file-words.ts'
import { uploadEvidence } from './upload-evidence.ts'

/** A file on its way to a record. */
export interface QueuedFile {
  readonly key: string
  readonly file: File
  /** 'YYYY-MM-DD', '' where not known. */
  readonly factOn: string
  readonly replaces?: string
  readonly state: 'waiting' | 'sending' | 'failed'
  /** 0 … 1 */
  readonly share: number
  readonly trouble: string
}

export interface Uploads {
  readonly queue: readonly QueuedFile[]
  readonly add: (files: readonly File[], more?: { readonly factOn?: string; readonly replaces?: string }) => void
  readonly date: (key: string, factOn: string) => void
  readonly remove: (key: string) => void
  /** Sends what waits, one after the other. @returns how many failed; those stay in the queue with the reason */
  readonly send: (record: { readonly type: string; readonly id: string }, factOn?: string) => Promise<number>
}

export function useUploads(): Uploads {
  const [queue, setQueue] = useState<readonly QueuedFile[]>([])
  const latest = useRef(queue)
  const update = useCallback((next: (before: readonly QueuedFile[]) => readonly QueuedFile[]) => {
    latest.current = next(latest.current)
    setQueue(latest.current)
  }, [])
  const patch = useCallback(
    (key: string, change: Partial<QueuedFile>) =>
      update((before) => before.map((one) => (one.key === key ? { ...one, ...change } : one))),
    [update],
  )
  const add = useCallback<Uploads['add']>(
    (files, more = {}) => update((before) => [...before, ...files.map((file) => queued(file, more))]),
    [update],
  )
  const remove = useCallback((key: string) => update((before) => before.filter((one) => one.key !== key)), [update])
  const date = useCallback((key: string, factOn: string) => patch(key, { factOn }), [patch])
  const send = useCallback<Uploads['send']>(
    async (record, factOn = '') => {
      let failed = 0
      for (const one of latest.current) {
        patch(one.key, { state: 'sending', share: 0, trouble: '' })
        try {
          const dated = { ...one, factOn: one.factOn === '' ? factOn : one.factOn }
          await uploadEvidence(record, dated, (share) => patch(one.key, { share }))
          remove(one.key)
        } catch (error) {
          failed += 1
          patch(one.key, { state: 'failed', trouble: error instanceof RequestRefused ? error.message : '没有传上。' })
        }
      }
      return failed
    },
    [patch, remove],
  )
  return { queue, add, date, remove, send }
}

let count = 0

function queued(file: File, more: { readonly factOn?: string; readonly replaces?: string }): QueuedFile {
  count += 1
  const factOn = dayInName(file.name) ?? more.factOn ?? ''
  const replaces = more.replaces === undefined ? {} : { replaces: more.replaces }
  return { key: `file-${count}`, file, factOn, ...replaces, state: 'waiting', share: 0, trouble: '' }
}
