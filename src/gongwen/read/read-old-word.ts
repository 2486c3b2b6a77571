import { DroppedList } from './dropped-list.ts'
import { limits } from './limits.ts'
import type { DocPort } from './ports.ts'
import type { ReadDocument, Source } from './read-result.ts'
import { structureOf } from './structure/structure-of.ts'
import { unreadable } from './unreadable.ts'

/** Word 97–2003 through its port; the numbers Word counts are lost there, and that is said. */
export async function readOldWord(bytes: Uint8Array, port: DocPort | undefined, source: Source): Promise<ReadDocument> {
  if (port === undefined) throw unreadable('old-word')
  const read = await port.read(bytes).catch(() => {
    throw unreadable('damaged')
  })
  if (read.body.length > limits.text) throw unreadable('too-much-text')
  const dropped = new DroppedList()
  dropped.add('automatic-numbers')
  for (const text of read.textBoxes) dropped.add('text-box', null, text)
  for (const text of read.headersAndFooters) if (/\p{L}{2}/u.test(text)) dropped.add('header-or-footer', null, text)
  const document = structureOf(read.body, source)
  return {
    ...document,
    footnotes: read.footnotes.map((text) => ({ kind: 'footnote', anchor: read.body.length, text })),
    comments: read.comments.map((text, at) => ({ id: String(at), author: '', at: null, text, range: null })),
    dropped: dropped.list(),
  }
}
