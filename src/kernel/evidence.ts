/** This record rests on that file, by the digest of its content. */
export interface Evidence {
  readonly id: string
  readonly recordId: string
  /** File name as its giver wrote it. */
  readonly name: string
  /** Date of the fact the file shows, 'YYYY-MM-DD'; kept apart from when it was filed. */
  readonly factOn: string | null
  readonly filedAt: string
  readonly filedBy: string
  /** Bytes. */
  readonly size: number
  readonly mediaType: string
  readonly sm3: string
  readonly sha256: string
  /** 1, or one more than the evidence it replaces. */
  readonly version: number
  readonly withdrawnAt: string | null
  /** Why its text cannot be searched, where somebody might expect it to be. */
  readonly textFault?: TextFault | null
}

/** Scanned pages only, a password, a secrecy mark that was found too late, or a file that could not be read. */
export type TextFault = 'scanned' | 'locked' | 'marked' | 'failed'
