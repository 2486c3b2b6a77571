import { useState } from 'react'
import type { RecordType } from '#kernel/record-type.ts'
import { upload } from '#web-kit/client.ts'
import type { Proposal } from '../proposal/propose-values.ts'
import type { Entry } from './use-entry.ts'
import type { Uploads } from './use-uploads.ts'

/** A form being filled from a document. */
export interface ReadingFile {
  readonly isBusy: boolean
  /** A document among the files that came last, which nobody has asked to read yet. */
  readonly offered: File | null
  readonly told: { readonly name: string; readonly taken: number; readonly proposal: Proposal } | null
  readonly error: unknown
  /** Queues files as evidence; a document among them is offered for reading. */
  readonly add: (files: readonly File[]) => void
  /** Queues a document as evidence and fills the empty fields from it. Nothing is saved. */
  readonly read: (file: File) => void
  readonly dismiss: () => void
}

/** What the server can read, by the name. */
const documentNames = /\.(docx?|wps|txt)$/i

export function useReadFile(type: RecordType, entry: Entry, uploads: Uploads): ReadingFile {
  const [isBusy, setBusy] = useState(false)
  const [offered, setOffered] = useState<File | null>(null)
  const [told, setTold] = useState<ReadingFile['told']>(null)
  const [error, setError] = useState<unknown>(null)
  function clear(): void {
    setOffered(null)
    setTold(null)
    setError(null)
  }
  function add(files: readonly File[]): void {
    uploads.add(files)
    clear()
    setOffered(files.find(({ name }) => documentNames.test(name)) ?? null)
  }
  async function run(file: File): Promise<void> {
    clear()
    if (!uploads.queue.some((one) => isSame(one.file, file))) uploads.add([file])
    setBusy(true)
    try {
      const headers = { 'x-file-name': encodeURIComponent(file.name), 'content-type': 'application/octet-stream' }
      const proposal = await upload<Proposal>(`/api/records/${type.name}/read-file`, file, { headers })
      const taken = entry.takeFromFile(proposal.values, proposal.titles).length
      setTold({ name: file.name, taken, proposal })
    } catch (refused) {
      setError(refused)
    } finally {
      setBusy(false)
    }
  }
  return { isBusy, offered, told, error, add, read: (file) => void run(file), dismiss: clear }
}

function isSame(one: File, other: File): boolean {
  return one.name === other.name && one.size === other.size && one.lastModified === other.lastModified
}
