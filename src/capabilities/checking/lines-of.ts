import type { Block, Range, ReadDocument } from '#gongwen/read/read-result.ts'

/** How a line of a text is to look. */
export type LineLook = 'title' | 'addressee' | 'heading' | 'subheading' | 'signature' | 'plain'

export interface TextLine extends Range {
  readonly look: LineLook
}

/** The lines of a text without the blanks around them; empty ones are left out. */
export function linesOf(document: ReadDocument): readonly TextLine[] {
  const { text, lineStarts, blocks, title, addressee, signature, date } = document
  const heads = headingsIn(blocks)
  return lineStarts.flatMap((from, at) => {
    const raw = text.slice(from, lineStarts[at + 1] ?? text.length)
    const start = from + raw.length - raw.trimStart().length
    const end = from + raw.trimEnd().length
    if (start >= end) return []
    const within = (range: Range) => range.start >= start && range.start < end
    const head = heads.find(({ range }) => within(range))
    const isOf = (range: Range | null) => range !== null && within(range)
    const look = title.some(within)
      ? 'title'
      : isOf(addressee)
        ? 'addressee'
        : isOf(signature) || isOf(date)
          ? 'signature'
          : (head?.look ?? 'plain')
    return [{ start, end, look }]
  })
}

interface Head {
  readonly range: Range
  readonly look: LineLook
}

function headingsIn(blocks: readonly Block[], depth = 0): readonly Head[] {
  return blocks.flatMap((block): readonly Head[] => {
    if (block.kind !== 'section') return []
    const own: readonly Head[] =
      block.isRunIn || block.heading === null || depth > 1
        ? []
        : [{ range: block.heading, look: depth === 0 ? 'heading' : 'subheading' }]
    return [...own, ...headingsIn(block.blocks, depth + 1)]
  })
}
