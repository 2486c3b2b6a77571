import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import type { RecordType } from '#kernel/record-type.ts'
import { client } from '#web-kit/client.ts'
import type { CommitImport, ImportPreview, ImportResult } from '../api.ts'

type Taken = CommitImport['take'][number]

/** What of a preview is to be saved. */
export interface ImportDecision {
  readonly take: readonly Taken[]
  /** Transition to run on each row, or `null`. */
  readonly act: string | null
  readonly reason: string
  /** Rows that would be saved. */
  readonly count: number
  readonly isReady: boolean
  readonly isBusy: boolean
  readonly error: unknown
  readonly pick: (outcome: Taken, isOn: boolean) => void
  readonly setAct: (act: string | null) => void
  readonly setReason: (reason: string) => void
  readonly commit: () => Promise<void>
}

export function useImportDecision(
  type: RecordType,
  preview: ImportPreview,
  onResult: (result: ImportResult) => void,
): ImportDecision {
  const { counts } = preview
  const [take, setTake] = useState<readonly Taken[]>(counts.new > 0 ? ['new'] : [])
  const [act, setAct] = useState<string | null>(null)
  const [reason, setReason] = useState('')
  const [isBusy, setBusy] = useState(false)
  const [error, setError] = useState<unknown>(null)
  const cache = useQueryClient()
  const count = take.reduce((sum, outcome) => sum + counts[outcome], 0)
  const isCorrecting = take.includes('changed')
  async function commit(): Promise<void> {
    setBusy(true)
    setError(null)
    const body: CommitImport = {
      take,
      ...(act === null ? {} : { act }),
      ...(isCorrecting ? { reason: reason.trim() } : {}),
    }
    try {
      onResult(await client.post<ImportResult>(`/api/records/${type.name}/imports/${preview.id}/commit`, body))
      await cache.invalidateQueries()
    } catch (refused) {
      setError(refused)
    } finally {
      setBusy(false)
    }
  }
  return {
    take,
    act,
    reason,
    count,
    isReady: count > 0 && !(isCorrecting && reason.trim() === ''),
    isBusy,
    error,
    pick: (outcome, isOn) => setTake(isOn ? [...take, outcome] : take.filter((one) => one !== outcome)),
    setAct,
    setReason,
    commit,
  }
}
