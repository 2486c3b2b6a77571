import type { TextFault } from '#kernel/evidence.ts'

/** What a file says, and by which tokens it is found. */
export type FileReading = { readonly text: string; readonly tokens: readonly string[] } | { readonly fault: TextFault }

/** Reads the text of a file within a time, away from the thread that answers. Never throws. */
export type ReadText = (bytes: Uint8Array, name: string, milliseconds: number) => Promise<FileReading>

/** Characters kept of one text: a hundred pages are some 80 000. */
export const mostCharacters = 200_000

/** Bytes of the largest file that is read. */
export const mostBytes = 64 * 1024 * 1024

const word = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'
const sheet = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'
const old = ['application/msword', 'application/vnd.ms-works']

/** Kinds of files that hold text; pictures and films are never opened. */
export function holdsText({ mediaType, size }: { readonly mediaType: string; readonly size: number }): boolean {
  return size <= mostBytes && ['text/plain', 'application/pdf', word, sheet, ...old].includes(mediaType)
}

/** Those whose marks are not seen while the file comes in, and which must be read for it. */
export function hidesText(mediaType: string): boolean {
  return mediaType === 'application/pdf' || old.includes(mediaType)
}
