import type { Figure } from '#kernel/measure.ts'
import type { Ledger, Passage, Piece, Sentence, Written } from '#kernel/passage.ts'
import { type BlockBody, type BlockPiece, joinPieces } from './block.ts'
import { blockLimits, fitsBlock } from './body-guard.ts'
import { bridge, opening, type Pillar, type StatementTemplate } from './template.ts'

/**
 * The first text of a statement, from the ledger alone. Sentences come from the passages of the capabilities that
 * keep the records; where nothing proves a duty there stands a gap, never a sentence.
 */
export function draftStatement(
  ledger: Ledger,
  passages: readonly Passage[],
  template: StatementTemplate,
  post: string,
): readonly BlockBody[] {
  const bodies: BlockBody[] = [paragraph('opening', '', [{ text: opening(ledger.organ, ledger.year, post) }], [])]
  for (const section of template.sections) {
    const [first] = section.pillars
    bodies.push(heading(first?.id ?? 'opening', 1, section.title))
    for (const pillar of section.pillars) bodies.push(...draftPillar(ledger, passages, pillar))
  }
  return bodies
}

/** The blocks of one part, to draft it alone again. */
export function draftPillar(ledger: Ledger, passages: readonly Passage[], pillar: Pillar): readonly BlockBody[] {
  const own = passages.filter((passage) => passage.pillar === pillar.id).sort((a, b) => a.order - b.order)
  const written = own.map((passage) => ({ lead: passage.lead ?? '', items: [...passage.write(ledger)] }))
  const items = written.flatMap((one) => one.items)
  if (items.length === 0) return []
  const head = pillar.title === undefined ? [] : [heading(pillar.id, 2, pillar.title)]
  const told = paragraphs(pillar.id, written)
  const before = bridgeTo(pillar.id, told)
  return [...head, ...before, ...told, ...items.flatMap((item) => gapBlock(pillar.id, item))]
}

/** The words that lead to numbered points, and say how many follow. */
function bridgeTo(pillar: string, told: readonly BlockBody[]): readonly BlockBody[] {
  const bridging = bridge(pillar, told.filter(({ level }) => level === 2).length)
  return bridging === null ? [] : [paragraph(pillar, '', [{ text: bridging }], [])]
}

interface PassageText {
  readonly lead: string
  readonly items: readonly Written[]
}

function paragraphs(pillar: string, written: readonly PassageText[]): readonly BlockBody[] {
  const leads = [...new Set(written.map((one) => one.lead))]
  // Among numbered points a run-in heading is a point like the others: （七）, not 一是.
  const isPointed = written.some(({ items }) => items.some(({ kind }) => kind === 'point'))
  return leads.flatMap((lead) => {
    const items = written.filter((one) => one.lead === lead).flatMap((one) => one.items)
    const sentences = items.filter((item) => item.kind === 'sentence')
    const points = items.filter((item) => item.kind === 'point')
    return [
      ...joined(pillar, lead, sentences).map((body) =>
        isPointed && body.level === 'run-in' ? { ...body, level: 2 as const } : body,
      ),
      ...points.map((item) => ({
        ...paragraph(pillar, item.title, item.pieces.map(toBlockPiece), restsOf(item)),
        level: 2 as const,
      })),
    ]
  })
}

/** One paragraph of the sentences, or several where they are more than a paragraph holds. */
function joined(pillar: string, lead: string, sentences: readonly Sentence[]): readonly BlockBody[] {
  const bodies: BlockBody[] = []
  for (const sentence of sentences) {
    const pieces = sentence.pieces.map(toBlockPiece)
    const last = bodies.at(-1)
    const longer = last === undefined ? [] : [...last.pieces, ...pieces]
    if (last !== undefined && fitsBlock(longer)) {
      const rests = [...new Set([...last.rests, ...restsOf(sentence)])]
      bodies[bodies.length - 1] = { ...last, pieces: joinPieces(longer), rests }
    } else bodies.push(paragraph(pillar, bodies.length === 0 ? lead : '', pieces, restsOf(sentence)))
  }
  return bodies
}

/** Records behind a figure are found again by counting; the rest are kept with the block. */
function restsOf(item: Exclude<Written, { kind: 'gap' }>): readonly string[] {
  const counted = new Set(item.pieces.flatMap((piece) => (typeof piece === 'string' ? [] : piece.records)))
  return item.records.filter((id) => !counted.has(id))
}

function gapBlock(pillar: string, item: Written): readonly BlockBody[] {
  if (item.kind !== 'gap') return []
  const gap = { missing: shortened(item.missing), recordType: item.recordType, accepted: null }
  return [{ kind: 'gap', level: null, title: '', pieces: [], pillar, rests: [], gap }]
}

/** A gap that names more than its place holds would make the whole text unreadable. */
function shortened(missing: string): string {
  return missing.length <= blockLimits.gap ? missing : `${missing.slice(0, blockLimits.gap - 1)}…`
}

function heading(pillar: string, level: 1 | 2, title: string): BlockBody {
  return { kind: 'heading', level, title, pieces: [], pillar, rests: [], gap: null }
}

function paragraph(pillar: string, title: string, pieces: readonly BlockPiece[], rests: readonly string[]): BlockBody {
  return {
    kind: 'paragraph',
    level: title === '' ? null : 'run-in',
    title,
    pieces: joinPieces(pieces),
    pillar,
    rests,
    gap: null,
  }
}

function toBlockPiece(piece: Piece): BlockPiece {
  return typeof piece === 'string' ? { text: piece } : boundTo(piece)
}

function boundTo(figure: Figure): BlockPiece {
  const source =
    figure.part === undefined ? { measure: figure.measure } : { measure: figure.measure, part: figure.part }
  return { figure: source, value: figure.value, unit: figure.unit }
}
