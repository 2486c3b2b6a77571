import { escapeMarkup } from './clean-text.ts'
import { composeDocument } from './compose-document.ts'
import type { ParagraphRole, Span } from './composed.ts'
import type { GongwenDocument } from './document.ts'
import { cell } from './grid.ts'
import { dash, pageLabel } from './messages.ts'
import { points } from './page-styles.ts'
import { type Page, type PageItem, paginate, type TableRow, type TextLine } from './typeset.ts'

export interface RenderedPage {
  readonly number: number
  /** One `section`; safe to embed, every text in it is escaped. Needs `pageStyles`. */
  readonly html: string
}

export interface RenderOptions {
  /** Leave `data-mark` and `data-block` out, as for a file that is handed on. */
  readonly withoutMarks?: boolean
}

/** The finished pages as HTML, line by line as typeset. */
export function renderPages(document: GongwenDocument, options: RenderOptions = {}): readonly RenderedPage[] {
  return paginate(composeDocument(document)).map((page) => ({
    number: page.number,
    html: renderPage(page, options),
  }))
}

function renderPage({ number, items }: Page, options: RenderOptions): string {
  const side = number % 2 === 1 ? 'odd' : 'even'
  const parts = groupParts(items).map((part) =>
    part.kind === 'rows' ? renderRows(part.rows) : renderLines(part.lines, options),
  )
  const label = `<div class="gongwen-number gongwen-${side}">${dash} ${number} ${dash}</div>`
  return `<section class="gongwen-page" aria-label="${pageLabel(number)}">${parts.join('')}${label}</section>`
}

type Part =
  | { readonly kind: 'lines'; readonly lines: [TextLine, ...TextLine[]] }
  | { readonly kind: 'rows'; readonly rows: [TableRow, ...TableRow[]] }

/** Lines of one paragraph and rows of one table belong together; the rows of a title are one heading. */
function groupParts(items: readonly PageItem[]): readonly Part[] {
  const parts: Part[] = []
  for (const item of items) {
    const open = parts.at(-1)
    if (item.kind === 'row') {
      if (open?.kind === 'rows' && open.rows[0].paragraph === item.paragraph) open.rows.push(item)
      else parts.push({ kind: 'rows', rows: [item] })
    } else if (open?.kind === 'lines' && belongs(open.lines[0], item)) open.lines.push(item)
    else parts.push({ kind: 'lines', lines: [item] })
  }
  return parts
}

function belongs(first: TextLine, line: TextLine): boolean {
  return first.paragraph === line.paragraph || (first.role === 'title' && line.role === 'title')
}

function renderLines(lines: readonly [TextLine, ...TextLine[]], options: RenderOptions): string {
  const [{ role, block, mark }] = lines
  const tag = tagOf[role]
  const anchors = options.withoutMarks ? '' : dataAttribute('block', block) + dataAttribute('mark', mark)
  const content = lines.map((line) => renderLine(line, options)).join('')
  const hidden = role === 'blank' ? ' aria-hidden="true"' : ''
  return `<${tag} class="gongwen-paragraph${role === 'title' ? ' gongwen-title' : ''}"${anchors}${hidden}>${content}</${tag}>`
}

const tagOf: Readonly<Record<ParagraphRole, string>> = {
  title: 'h1',
  'heading-1': 'h2',
  'heading-2': 'h3',
  'heading-3': 'h4',
  'heading-4': 'h5',
  subtitle: 'p',
  addressee: 'p',
  body: 'p',
  attachment: 'p',
  caption: 'p',
  signature: 'p',
  date: 'p',
  blank: 'div',
}

const alignOf: Readonly<Partial<Record<ParagraphRole, string>>> = {
  title: ' gongwen-center',
  subtitle: ' gongwen-center',
  caption: ' gongwen-center',
  signature: ' gongwen-right',
  date: ' gongwen-right',
}

function renderLine(line: TextLine, options: RenderOptions): string {
  const align = alignOf[line.role] ?? (line.isLast ? ' gongwen-last' : '')
  const indents = [
    line.left === 0 ? '' : `padding-left:${points(line.left * cell)}`,
    line.right === 0 ? '' : `padding-right:${points(line.right * cell)}`,
  ].filter((indent) => indent !== '')
  const style = indents.length === 0 ? '' : ` style="${indents.join(';')}"`
  const spans = line.spans.map((span) => renderSpan(span, line.role, options)).join('')
  return `<span class="gongwen-line${align}"${style}>${spans}</span>`
}

function renderSpan({ text, font, mark }: Span, role: ParagraphRole, options: RenderOptions): string {
  const anchor = options.withoutMarks ? '' : dataAttribute('mark', mark)
  const isPlain = font === 'body' || role === 'title'
  const content = escapeMarkup(text).replaceAll(/\d+/g, '<span class="gongwen-digits">$&</span>')
  if (isPlain && anchor === '') return content
  return `<span${isPlain ? '' : ` class="gongwen-${font}"`}${anchor}>${content}</span>`
}

function renderRows(rows: readonly [TableRow, ...TableRow[]]): string {
  const columns = rows[0].widths.map((width) => `<col style="width:${points(width)}">`).join('')
  const [head, body] = [rows.filter((row) => row.isHeader), rows.filter((row) => !row.isHeader)]
  const render = (row: TableRow) => {
    const [open, close] = row.isHeader ? ['<th scope="col">', '</th>'] : ['<td>', '</td>']
    return `<tr>${row.cells.map((lines) => open + lines.map(escapeMarkup).join('\n') + close).join('')}</tr>`
  }
  return `<table class="gongwen-table"><colgroup>${columns}</colgroup><thead>${head.map(render).join('')}</thead><tbody>${body.map(render).join('')}</tbody></table>`
}

function dataAttribute(name: string, value: string | number | undefined): string {
  return value === undefined ? '' : ` data-${name}="${escapeMarkup(String(value))}"`
}
