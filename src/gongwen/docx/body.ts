import type { Composed, ComposedParagraph, Span } from '../composed.ts'
import type { Fonts } from '../fonts.ts'
import { grid } from '../grid.ts'
import { paragraphProperties, runProperties } from './properties.ts'
import { styleOf } from './styles.ts'
import { writeRun } from './write-run.ts'
import { writeTable } from './write-table.ts'
import { declaration, element, relationNamespace, wordNamespace } from './xml.ts'

/** `word/document.xml`. `pushed` holds the paragraphs that a page end would part from what follows. */
export function bodyPart(composed: readonly Composed[], pushed: ReadonlySet<number>, fonts: Fonts): string {
  const content = composed.map((item, at) =>
    item.kind === 'table'
      ? writeTable(item.table, fonts) + afterTable(composed, at)
      : writeParagraph(item, pushed.has(at), fonts),
  )
  const attributes = { 'xmlns:w': wordNamespace, 'xmlns:r': relationNamespace }
  return declaration + element('document', attributes, element('body', {}, ...content, section))
}

/** The body may not end with a table, and two tables need a paragraph between them lest Word join them. */
function afterTable(composed: readonly Composed[], at: number): string {
  if (composed[at + 1]?.kind === 'paragraph') return ''
  const line = element('spacing', { before: 0, after: 0, line: 20, lineRule: 'exact' })
  return element('p', {}, element('pPr', {}, line))
}

function writeParagraph(item: ComposedParagraph, isKept: boolean, fonts: Fonts): string {
  const { role, indent, spans } = item
  const isIndentedByStyle = role === 'body' || role.startsWith('heading')
  const isIndented = indent.left !== 0 || indent.right !== 0 || indent.first !== 0
  const properties = paragraphProperties({
    ...(role === 'blank' ? {} : { style: styleOf[role] }),
    keepNext: isKept,
    ...(isIndented && !isIndentedByStyle ? { indent } : {}),
  })
  const runs = joinSpans(spans).map((span) => {
    const hasOwnFont = role === 'body' && span.font !== 'body'
    return writeRun(runProperties(hasOwnFont ? { font: span.font } : {}, fonts), span.text)
  })
  return element('p', {}, properties, ...runs)
}

/** Marks are not written, so spans of one face become one run. */
function joinSpans(spans: readonly Span[]): readonly Span[] {
  const joined: Span[] = []
  for (const { text, font } of spans) {
    const last = joined[joined.length - 1]
    if (last?.font === font) joined[joined.length - 1] = { text: last.text + text, font }
    else joined.push({ text, font })
  }
  return joined
}

const section = element(
  'sectPr',
  {},
  element('footerReference', { type: 'even', 'r:id': 'rId4' }),
  element('footerReference', { type: 'default', 'r:id': 'rId3' }),
  element('pgSz', { w: grid.pageWidth, h: grid.pageHeight }),
  element('pgMar', {
    top: grid.top,
    right: grid.right,
    bottom: grid.bottom,
    left: grid.left,
    header: 851,
    footer: grid.footer,
    gutter: 0,
  }),
  element('cols', { space: 425 }),
  element('docGrid', { type: 'lines', linePitch: grid.linePitch }),
)
