import type { Block, LabelForm, Range, ReadDocument } from './read-result.ts'

export type LineRole =
  | 'title'
  | 'subtitle'
  | 'addressee'
  | 'attachment'
  | 'signature'
  | 'date'
  | `heading-${1 | 2 | 3 | 4}`

/** The part that a line plays in the document. */
export interface LinePart {
  readonly role: LineRole
  /** End of the words in the face of the heading, where text follows on the line. */
  readonly leadEnd?: number
}

/** By the offset of the first character of the line that is no blank; lines of plain text are left out. */
export function linePartsOf(document: ReadDocument): ReadonlyMap<number, LinePart> {
  const { title, subtitle, addressee, attachments, signature, date } = document
  const parts = new Map<number, LinePart>()
  const note = (role: LineRole, ranges: readonly (Range | null)[]) => {
    for (const range of ranges) if (range !== null) parts.set(range.start, { role })
  }
  note('title', title)
  note('subtitle', subtitle)
  note('addressee', [addressee])
  note('attachment', attachments)
  noteSections(document.text, document.blocks, parts)
  note('signature', [signature])
  note('date', [date])
  return parts
}

/** Where the first character of a paragraph that is no blank stands; its part is found by it. */
export function firstWord(text: string, { start, end }: Range): number {
  return end - text.slice(start, end).trimStart().length
}

function noteSections(text: string, blocks: readonly Block[], parts: Map<number, LinePart>): void {
  for (const block of blocks) {
    if (block.kind !== 'section') continue
    const { label, heading, isRunIn, range } = block
    const level = label === null ? null : levelOf[label.form]
    if (level !== null && heading !== null)
      parts.set(range.start, { role: `heading-${level}`, ...(isRunIn ? { leadEnd: leadEndOf(text, heading) } : {}) })
    noteSections(text, block.blocks, parts)
  }
}

/** The mark that ends the words belongs to them. */
function leadEndOf(text: string, { end }: Range): number {
  return /^[。．.：:]/.test(text.slice(end, end + 1)) ? end + 1 : end
}

const levelOf: Readonly<Record<LabelForm, 1 | 2 | 3 | 4 | null>> = {
  part: 1,
  chinese: 1,
  'chinese-bracketed': 2,
  arabic: 3,
  'arabic-bracketed': 4,
  circled: null,
  other: null,
}
