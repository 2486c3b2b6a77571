import { messages } from './messages.ts'

/** Who did it as the journal says it: 甲, or 甲 代 乙. */
export function doerWords(line: { readonly actorName: string; readonly insteadOfName: string | null }): string {
  return line.insteadOfName === null ? line.actorName : messages.insteadOf(line.actorName, line.insteadOfName)
}
