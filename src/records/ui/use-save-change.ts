import { useQueryClient } from '@tanstack/react-query'
import { useRef, useState } from 'react'
import type { RecordType } from '#kernel/record-type.ts'
import { client, RequestRefused } from '#web-kit/client.ts'
import { useNotice } from '#web-kit/use-notice.ts'
import type { ChangeRecord, Conflict, EnteredValues } from '../api.ts'
import { isConflict } from './is-conflict.ts'
import { type Choice, mergeValues } from './merge-values.ts'
import type { Entry } from './use-entry.ts'

/** What the writing started from. */
export interface Base {
  readonly version: number
  readonly values: EnteredValues
}

export interface SaveChangeOptions {
  readonly type: RecordType
  readonly id: string
  readonly entry: Entry
  readonly base: Base
  readonly setBase: (base: Base) => void
  readonly dropDraft: () => Promise<void>
  readonly onSaved: () => void
}

export interface SavingChange {
  readonly isBusy: boolean
  readonly error: unknown
  /** Another person saved first. */
  readonly conflict: Conflict | null
  readonly save: (reason?: string) => Promise<void>
  /** Lays mine over theirs as chosen and saves. */
  readonly merge: (chosen: Readonly<Record<string, Choice>>) => Promise<void>
  readonly forgetConflict: () => void
}

export function useSaveChange(options: SaveChangeOptions): SavingChange {
  const { type, id, entry, base } = options
  const [isBusy, setBusy] = useState(false)
  const [error, setError] = useState<unknown>(null)
  const [conflict, setConflict] = useState<Conflict | null>(null)
  const lastReason = useRef<string | undefined>(undefined)
  const cache = useQueryClient()
  const notice = useNotice()

  async function put(version: number, values: EnteredValues): Promise<void> {
    setBusy(true)
    setError(null)
    const reason = lastReason.current
    const body: ChangeRecord = { version, values, ...(reason === undefined ? {} : { reason }) }
    try {
      await client.put(`/api/records/${type.name}/${id}`, body)
      await options.dropDraft()
      await cache.invalidateQueries()
      notice.done(reason === undefined ? '已保存' : '已更正')
      options.onSaved()
    } catch (refused) {
      tell(refused)
    } finally {
      setBusy(false)
    }
  }

  function tell(refused: unknown): void {
    if (!(refused instanceof RequestRefused)) setError(refused)
    else if (refused.code === 'conflict' && isConflict(refused.detail)) setConflict(refused.detail)
    else if (refused.findings.length > 0) entry.showFindings(refused.findings)
    else setError(refused)
  }

  async function merge(chosen: Readonly<Record<string, Choice>>): Promise<void> {
    if (conflict === null) return
    const values = mergeValues(base.values, entry.values, conflict, chosen)
    entry.replace(values, conflict.titles)
    options.setBase({ version: conflict.version, values: conflict.values })
    setConflict(null)
    await put(conflict.version, values)
  }

  return {
    isBusy,
    error,
    conflict,
    save: (reason) => {
      lastReason.current = reason
      return put(base.version, entry.values)
    },
    merge,
    forgetConflict: () => setConflict(null),
  }
}
