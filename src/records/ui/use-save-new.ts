import { useQueryClient } from '@tanstack/react-query'
import { useRef, useState } from 'react'
import type { RecordType } from '#kernel/record-type.ts'
import type { Transition } from '#kernel/workflow.ts'
import { client, RequestRefused } from '#web-kit/client.ts'
import { useNotice } from '#web-kit/use-notice.ts'
import type { ActOnRecord, ChangeRecord, CreateRecord, EnteredValues, RecordView } from '../api.ts'
import { places } from './places.ts'
import type { Entry } from './use-entry.ts'
import { useGo } from './use-go.ts'
import type { Uploads } from './use-uploads.ts'

export interface SavingNew {
  readonly isBusy: boolean
  readonly error: unknown
  /** The record stands, but not all files went up. */
  readonly savedId: string | null
  readonly save: (transition?: Transition) => Promise<void>
}

/**
 * Saves a new record: without files in one step, all or nothing; with files the record first, then the files, then the act,
 * because the evidence must be there before it. A second press goes on where the first stopped.
 */
export function useSaveNew(
  type: RecordType,
  entry: Entry,
  uploads: Uploads,
  dropDraft: () => Promise<void>,
): SavingNew {
  const [isBusy, setBusy] = useState(false)
  const [error, setError] = useState<unknown>(null)
  const [savedId, setSavedId] = useState<string | null>(null)
  const made = useRef<{ readonly id: string; readonly values: EnteredValues } | null>(null)
  const cache = useQueryClient()
  const notice = useNotice()
  const go = useGo()

  async function run(transition: Transition | undefined): Promise<void> {
    const waiting = uploads.queue.length > 0
    if (made.current === null) {
      const body: CreateRecord = { values: entry.values, ...(transition && !waiting ? { act: transition.act } : {}) }
      const { id } = await client.post<RecordView>(`/api/records/${type.name}`, body)
      made.current = { id, values: entry.values }
      await dropDraft()
    } else if (made.current.values !== entry.values) {
      const body: ChangeRecord = { version: await versionOf(made.current.id), values: entry.values }
      await client.put(`/api/records/${type.name}/${made.current.id}`, body)
    }
    const { id } = made.current
    made.current = { id, values: entry.values }
    const factOn = type.on === undefined ? null : entry.values[type.on]
    const failed = await uploads.send({ type: type.name, id }, typeof factOn === 'string' ? factOn : '')
    if (failed > 0) return setSavedId(id)
    if (transition && waiting) await act(id, transition)
    else notice.done(transition === undefined ? '已保存' : `已${transition.label}`)
    await cache.invalidateQueries()
    go(places.record(type.name, id), { replace: true })
  }

  async function act(id: string, transition: Transition): Promise<void> {
    const body: ActOnRecord = { version: await versionOf(id) }
    try {
      await client.post(`/api/records/${type.name}/${id}/acts/${transition.act}`, body)
      notice.done(`已${transition.label}`)
    } catch (refused) {
      // The record and its files are kept; its page shows what still stands in the way.
      const why = refused instanceof RequestRefused ? refused.message : ''
      notice.failed(`已保存，还没有${transition.label}：${why}`)
    }
  }

  async function versionOf(id: string): Promise<number> {
    return (await client.get<RecordView>(`/api/records/${type.name}/${id}`)).version
  }

  async function save(transition?: Transition): Promise<void> {
    if (isBusy) return
    setBusy(true)
    setError(null)
    setSavedId(null)
    try {
      await run(transition)
    } catch (refused) {
      const findings = refused instanceof RequestRefused ? refused.findings : []
      entry.showFindings(findings)
      if (findings.length === 0) setError(refused)
    } finally {
      setBusy(false)
    }
  }
  return { isBusy, error, savedId, save }
}
