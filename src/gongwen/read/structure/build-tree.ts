import type { Block, Label, Paragraph, Range, Section, Table } from '../read-result.ts'
import { findItems } from './find-items.ts'
import type { Line } from './line.ts'
import { levelOf, readLabel } from './read-label.ts'
import { splitHeading } from './split-heading.ts'

type OpenSection = { -readonly [key in keyof Section]: Section[key] } & { blocks: Block[]; range: Range }

/** Sections within sections by the levels of their numbers; lines and tables in text order. */
export function buildTree(text: string, parts: readonly (Line | Table)[]): readonly Block[] {
  const blocks: Block[] = []
  const open: OpenSection[] = []
  const labels = new Map(parts.map((part) => [part, isTable(part) ? null : readLabel(part)]))
  const hasParts = [...labels.values()].some((label) => label?.form === 'part')
  const add = (block: Block) => (open.at(-1)?.blocks ?? blocks).push(block)
  for (const part of parts) {
    const label = labels.get(part) ?? null
    const level = isTable(part) ? null : levelOf(part, label, hasParts)
    const section = isTable(part) || level === null ? null : openSection(text, part, label, level)
    if (section !== null) {
      while ((open.at(-1)?.level ?? 0) >= section.level) open.pop()
      add(section)
      open.push(section)
    } else add(isTable(part) ? part : paragraphOf(text, part, part.indent))
    // A section reaches as far as what it holds.
    const { end } = isTable(part) ? part.range : part
    for (const one of open) one.range = { start: one.range.start, end }
  }
  return blocks
}

function openSection(text: string, line: Line, label: Label | null, level: number): OpenSection | null {
  const { heading, rest } = splitHeading(text, label?.end ?? line.start, line.end, line.hint.headingLevel !== null)
  // By its style alone a line is a heading only where it is one by its looks.
  if (label === null && (heading === null || rest !== null)) return null
  return {
    kind: 'section',
    level,
    label,
    heading,
    isRunIn: heading !== null && rest !== null,
    range: { start: line.start, end: line.end },
    blocks: rest === null ? [] : [paragraphOf(text, rest, 0)],
  }
}

function paragraphOf(text: string, { start, end }: Range, indent: number): Paragraph {
  const range = { start, end }
  return { kind: 'paragraph', range, indent, items: findItems(text, range) }
}

function isTable(part: Line | Table): part is Table {
  return 'kind' in part
}
