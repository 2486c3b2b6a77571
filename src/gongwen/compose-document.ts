import { blank, type Composed, type ComposedParagraph, compose, type Indent, type Span } from './composed.ts'
import type { GongwenDocument, Heading, Paragraph } from './document.ts'
import { addresseeEnd } from './messages.ts'
import { type NumberedBlock, numberBlocks } from './number-blocks.ts'
import { placeAttachments } from './place-attachments.ts'
import { placeSignature } from './place-signature.ts'

/** The paragraphs of the finished document in order, with numbers, blank lines and indents; the writer and the typesetter lay out these. */
export function composeDocument(document: GongwenDocument): readonly Composed[] {
  const { title, subtitle, addressee, attachments = [], signature } = document
  const head = [
    ...title.map((row) => compose('title', [{ text: row, font: 'title' }])),
    ...(subtitle ? [compose('subtitle', [{ text: subtitle, font: 'subheading' }])] : []),
    ...(title.length > 0 ? [blank()] : []),
    ...(addressee ? [compose('addressee', [{ text: addressee + addresseeEnd, font: 'body' }])] : []),
  ]
  const text = numberBlocks(document).flatMap(composeBlock)
  const closing = placeSignature(signature)
  const notes = placeAttachments(attachments)
  return [...head, ...keepTogether([...text, ...notes], closing.length > 0), ...closing]
}

/** The signature never stands on a page without a line of the text before it. */
function keepTogether(text: readonly Composed[], isSigned: boolean): readonly Composed[] {
  return text.map((item, at) =>
    isSigned && at === text.length - 1 && item.kind === 'paragraph' ? { ...item, keepWithNext: true } : item,
  )
}

function composeBlock(numbered: NumberedBlock, at: number): readonly Composed[] {
  const { block } = numbered
  if (block.kind === 'heading') return [composeHeading(block, numbered.label, at)]
  if (block.kind === 'paragraph') return [composeParagraph(block, numbered, at)]
  if (block.columns.length === 0) return []
  const caption = compose('caption', [{ text: block.caption ?? '', font: 'heading' }], {
    keepWithNext: true,
    block: at,
  })
  return [...(block.caption ? [caption] : []), { kind: 'table', table: block, block: at }]
}

const headingFonts = { 1: 'heading', 2: 'subheading', 3: 'body', 4: 'body', 'run-in': 'body' } as const
const twoIn: Indent = { first: 2, left: 0, right: 0 }

function composeHeading(block: Heading, label: string, at: number): ComposedParagraph {
  return compose(`heading-${block.level}`, [{ text: label + block.text, font: headingFonts[block.level] }], {
    indent: twoIn,
    keepWithNext: true,
    block: at,
    ...markOf(block),
  })
}

function composeParagraph(block: Paragraph, numbered: NumberedBlock, at: number): ComposedParagraph {
  const { lead } = block
  const opening: readonly Span[] = lead ? [{ text: numbered.label + lead.text, font: headingFonts[lead.level] }] : []
  const runs = block.runs.flatMap((run, index): readonly Span[] => [
    { text: numbered.runLabels[index] ?? '', font: 'body' },
    { text: run.text, font: 'body', ...markOf(run) },
  ])
  return compose('body', [...opening, ...runs], { indent: twoIn, block: at, ...markOf(block) })
}

function markOf({ mark }: { readonly mark?: string }): { mark?: string } {
  return mark === undefined ? {} : { mark }
}
