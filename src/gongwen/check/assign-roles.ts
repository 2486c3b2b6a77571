import type { ParagraphView, PlainParagraph, Role } from './docx-view.ts'
import { isAddressee, isAttachmentNote, isDateLike } from './rules/marks.ts'

/** Tells the parts by style or, in files from elsewhere, by look and place. */
export function assignRoles(paragraphs: readonly PlainParagraph[]): readonly ParagraphView[] {
  const written = paragraphs.filter((paragraph) => !paragraph.isInTable && paragraph.text.trim() !== '')
  const roles = new Map<PlainParagraph, Role>()
  const afterHead = assignHead(written, roles)
  assignClosing(written.slice(afterHead), roles)
  return paragraphs.map((paragraph) => ({ ...paragraph, role: roles.get(paragraph) ?? plainRole(paragraph) }))
}

function plainRole(paragraph: PlainParagraph): Role {
  if (paragraph.isInTable) return 'table'
  return paragraph.text.trim() === '' ? 'blank' : 'body'
}

/** Title rows, lines under the title and the recipient; gives the index of the first paragraph after them. */
function assignHead(written: readonly PlainParagraph[], roles: Map<PlainParagraph, Role>): number {
  let at = 0
  for (; at < written.length; at++) {
    const paragraph = written[at]
    const role = paragraph && headRole(paragraph)
    if (!paragraph || !role) break
    roles.set(paragraph, role)
  }
  const first = written[at]
  if (!first || !isAddressee(first)) return at
  roles.set(first, 'addressee')
  return at + 1
}

function headRole(paragraph: PlainParagraph): Role | undefined {
  const style = paragraph.styleName.toLowerCase()
  if (style === 'title' || style === 'subtitle') return style
  if (style.startsWith('heading') || paragraph.properties.jc !== 'center') return undefined
  return paragraph.runs.some((run) => Number(run.properties.sz) >= 36) ? 'title' : 'subtitle'
}

function assignClosing(written: readonly PlainParagraph[], roles: Map<PlainParagraph, Role>) {
  let isNote = false
  for (const paragraph of written) {
    if (paragraph.styleName.toLowerCase() === 'caption') roles.set(paragraph, 'caption')
    isNote = isAttachmentNote(paragraph) || (isNote && paragraph.properties['ind@hanging'] !== undefined)
    if (isNote) roles.set(paragraph, 'attachment')
  }
  const [signature, date] = written.slice(-2)
  if (!signature || !date || !isDateLike(date.text)) return
  roles.set(signature, 'signature')
  roles.set(date, 'date')
}
