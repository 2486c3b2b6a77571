import type { Evidence } from '#kernel/evidence.ts'
import { upload } from '#web-kit/client.ts'

export interface EvidenceUpload {
  readonly file: File
  /** 'YYYY-MM-DD', '' where not known. */
  readonly factOn: string
  /** Evidence that this is a new version of. */
  readonly replaces?: string
}

/** Sends one file to a record, telling how far it is (0 … 1). @throws RequestRefused */
export function uploadEvidence(
  record: { readonly type: string; readonly id: string },
  { file, factOn, replaces }: EvidenceUpload,
  onProgress: (share: number) => void,
): Promise<Evidence> {
  const headers: Record<string, string> = {
    'x-file-name': encodeURIComponent(file.name),
    'content-type': file.type === '' ? 'application/octet-stream' : file.type,
  }
  if (factOn !== '') headers['x-fact-on'] = factOn
  if (replaces !== undefined) headers['x-replaces'] = replaces
  return upload<Evidence>(`/api/records/${record.type}/${record.id}/evidence`, file, { headers, onProgress })
}
