import type { Block, Range, ReadDocument, Section } from '#gongwen/read/read-result.ts'
import { partWords } from './parts-words.ts'

export type PartKind = 'results' | 'problems' | 'measures' | 'problems-and-measures'

/** A section of the first level, by what it is for. Ranges are those of the original. */
export interface TextPart {
  readonly kind: PartKind
  readonly section: Section
  readonly heading: string
  readonly points: readonly Point[]
}

/** One （一） with its text, one 一是, or one paragraph of a part that has neither. */
export interface Point {
  readonly range: Range
  readonly heading: string
  readonly text: string
}

export function partsOf(document: ReadDocument): readonly TextPart[] {
  const words = (range: Range | null) => (range === null ? '' : document.text.slice(range.start, range.end))
  return topSections(document.blocks).map((section) => {
    const heading = words(section.heading)
    return { kind: kindOf(heading), section, heading, points: pointsOf(section.blocks, words) }
  })
}

function topSections(blocks: readonly Block[]): readonly Section[] {
  const sections = blocks.filter((block) => block.kind === 'section')
  const top = Math.min(...sections.map(({ level }) => level))
  return sections.filter(({ level }) => level === top)
}

function kindOf(heading: string): PartKind {
  const { problems, measures, followUp } = partWords
  if (followUp.test(heading)) return 'results'
  if (problems.test(heading))
    return measures.test(heading) || /措施/u.test(heading) ? 'problems-and-measures' : 'problems'
  return measures.test(heading) ? 'measures' : 'results'
}

function pointsOf(blocks: readonly Block[], words: (range: Range | null) => string): readonly Point[] {
  const sections = blocks.filter((block) => block.kind === 'section')
  if (sections.length > 0)
    return sections.map(({ range, heading }) => ({ range, heading: words(heading), text: words(range) }))
  const paragraphs = blocks.filter((block) => block.kind === 'paragraph')
  const items = paragraphs.flatMap((paragraph) => paragraph.items)
  if (items.length > 0)
    return items.map(({ range, heading }) => ({ range, heading: words(heading), text: words(range) }))
  return paragraphs.map(({ range }) => ({ range, heading: '', text: words(range) }))
}
