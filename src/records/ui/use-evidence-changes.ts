import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import type { Evidence } from '#kernel/evidence.ts'
import { client, RequestRefused } from '#web-kit/client.ts'
import { useNotice } from '#web-kit/use-notice.ts'
import type { RecordView } from '../api.ts'
import { uploadEvidence } from './upload-evidence.ts'

export interface EvidenceChanges {
  readonly isBusy: boolean
  readonly replace: (chosen: File | undefined) => Promise<void>
  /** @throws RequestRefused, for the dialog to show */
  readonly withdraw: (reason: string) => Promise<void>
}

/** A new version of a file, or its withdrawal; the old one is kept either way. */
export function useEvidenceChanges(file: Evidence, view: RecordView): EvidenceChanges {
  const [isBusy, setBusy] = useState(false)
  const cache = useQueryClient()
  const notice = useNotice()
  async function replace(chosen: File | undefined): Promise<void> {
    if (chosen === undefined) return
    setBusy(true)
    try {
      const change = { file: chosen, factOn: file.factOn ?? '', replaces: file.id }
      await uploadEvidence({ type: view.type, id: view.id }, change, () => undefined)
      notice.done('已换成新版本，旧版本留存')
    } catch (error) {
      notice.failed(error instanceof RequestRefused ? error.message : '没有换成，请再试一次。')
    }
    setBusy(false)
    await cache.invalidateQueries()
  }
  async function withdraw(reason: string): Promise<void> {
    await client.post(`/api/evidence/${file.id}/withdraw`, { reason })
    notice.done('已撤回')
    await cache.invalidateQueries()
  }
  return { isBusy, replace, withdraw }
}
