import type { ReadDocument } from '#gongwen/read/read-result.ts'
import { type TextUnderCheck, underCheck } from './text-under-check.ts'

const known = new WeakMap<ReadDocument, TextUnderCheck>()

/** Last year's text, taken apart once, however often this year's changes beside it. */
export function textBefore(document: ReadDocument): TextUnderCheck {
  const text = known.get(document) ?? underCheck(document)
  known.set(document, text)
  return text
}
