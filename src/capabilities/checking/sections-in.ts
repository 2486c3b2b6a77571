import type { Block, Paragraph, Section } from '#gongwen/read/read-result.ts'

export interface Nested {
  readonly section: Section
  readonly parent: Section | null
}

/** All sections, each with the one it stands in, in text order. */
export function sectionsIn(blocks: readonly Block[], parent: Section | null = null): readonly Nested[] {
  return blocks.flatMap((block) =>
    block.kind === 'section' ? [{ section: block, parent }, ...sectionsIn(block.blocks, block)] : [],
  )
}

export function paragraphsIn(blocks: readonly Block[]): readonly Paragraph[] {
  return blocks.flatMap((block) => {
    if (block.kind === 'paragraph') return [block]
    return block.kind === 'section' ? paragraphsIn(block.blocks) : []
  })
}
