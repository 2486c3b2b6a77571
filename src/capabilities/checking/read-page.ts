/** One part of a page of plain Markdown, as rules have it. */
export type PageBlock =
  | { readonly kind: 'title' | 'heading' | 'paragraph'; readonly text: string }
  | { readonly kind: 'list'; readonly items: readonly string[] }

/** Reads a rule's page. */
export function readPage(page: string): readonly PageBlock[] {
  return page
    .split(/\n{2,}/)
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .map((part): PageBlock => {
      if (part.startsWith('# ')) return { kind: 'title', text: part.slice(2) }
      if (part.startsWith('## ')) return { kind: 'heading', text: part.slice(3) }
      if (part.startsWith('- ')) return { kind: 'list', items: part.split(/\n(?=- )/).map((item) => item.slice(2)) }
      return { kind: 'paragraph', text: part.replaceAll('\n', '') }
    })
}
