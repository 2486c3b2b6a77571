import type { Range } from '#gongwen/read/read-result.ts'
import { paragraphsIn, sectionsIn } from './sections-in.ts'
import type { TextUnderCheck } from './text-under-check.ts'

export interface Lead {
  /** Of the lead phrase in the original. */
  readonly range: Range
  readonly lead: string
  /** What follows it, up to the next item or section. */
  readonly content: string
}

/** Lead phrases of the results: 一是带头学法。… and （一）带头学法。… without items of its own. */
export function runInLeads({ document, parts }: TextUnderCheck): readonly Lead[] {
  const inResults = ({ start }: Range) =>
    parts.some(({ kind, section: { range } }) => kind === 'results' && start >= range.start && start < range.end)
  const words = ({ start, end }: Range) => document.text.slice(start, end)
  const sections = sectionsIn(document.blocks).flatMap(({ section: { heading, range, isRunIn, blocks } }) => {
    const hasOwn =
      blocks.some((block) => block.kind === 'section') || paragraphsIn(blocks).some(({ items }) => items.length > 0)
    return heading === null || !isRunIn || hasOwn ? [] : [leadOf(heading, range)]
  })
  const items = paragraphsIn(document.blocks).flatMap((paragraph) =>
    paragraph.items.flatMap(({ heading, range }) => (heading === null ? [] : [leadOf(heading, range)])),
  )
  function leadOf(heading: Range, range: Range): Lead {
    const content = document.text.slice(heading.end, range.end).replace(/^[。：:，\s]+/u, '')
    return { range: heading, lead: words(heading), content: content.replaceAll(/\s/gu, '') }
  }
  return [...sections, ...items].filter(({ range }) => inResults(range)).sort((a, b) => a.range.start - b.range.start)
}
