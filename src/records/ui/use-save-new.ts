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
  const made = useRef<Made | null>(null)
  const cache = useQueryClient()
  const notice = useNotice()
  const go = useGo()

  async function run(transition: Transition | undefined): Promise<void> {
    const waiting = uploads.queue.length > 0
    const isMadeNow = made.current === null
    made.current = await settleRecord(type, made.current, entry.values, waiting ? undefined : transition)
    if (isMadeNow) await dropDraft()
    const { id } = made.current
    const factOn = type.on === undefined ? null : entry.values[type.on]
    const failed = await uploads.send({ type: type.name, id }, typeof factOn === 'string' ? factOn : '')
    if (failed > 0) return setSavedId(id)
    const trouble = transition && (waiting || !isMadeNow) ? await move(type, id, transition) : null
    if (trouble === null) notice.done(transition === undefined ? '已保存' : `已${transition.label}`)
    else notice.failed(`已保存，还没有${transition?.label ?? ''}：${trouble}`)
    await cache.invalidateQueries()
    go(places.record(type.name, id), { replace: true })
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

/** The record as it was last sent. */
interface Made {
  readonly id: string
  readonly values: EnteredValues
}

/** Makes the record, or brings the one made before up to what stands in the form now. */
async function settleRecord(
  type: RecordType,
  made: Made | null,
  values: EnteredValues,
  transition: Transition | undefined,
): Promise<Made> {
  if (made === null) {
    const body: CreateRecord = { values, ...(transition === undefined ? {} : { act: transition.act }) }
    const { id } = await client.post<RecordView>(`/api/records/${type.name}`, body)
    return { id, values }
  }
  if (made.values !== values) {
    const body: ChangeRecord = { version: await versionOf(type, made.id), values }
    await client.put(`/api/records/${type.name}/${made.id}`, body)
  }
  return { id: made.id, values }
}

/** Does the act on a record that has its files. @returns why it was refused: record and files are kept, its page tells what is in the way */
async function move(type: RecordType, id: string, transition: Transition): Promise<string | null> {
  const body: ActOnRecord = { version: await versionOf(type, id) }
  try {
    await client.post(`/api/records/${type.name}/${id}/acts/${transition.act}`, body)
    return null
  } catch (refused) {
    return refused instanceof RequestRefused ? refused.message : ''
  }
}

async function versionOf(type: RecordType, id: string): Promise<number> {
  return (await client.get<RecordView>(`/api/records/${type.name}/${id}`)).version
}
