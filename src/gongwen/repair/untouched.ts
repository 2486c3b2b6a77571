import { textWidth } from '../grid.ts'
import { elementsIn, plainText } from '../read/docx/drawn.ts'
import { childOf, childrenOf, type XmlElement } from '../read/docx/parse-xml.ts'
import type { TracedDocx } from '../read/docx/trace-docx.ts'
import { repairMessages as messages, pageWords } from './messages.ts'
import { listOf } from './paragraph-forms.ts'
import { isLandscape } from './repair-section.ts'

/** What the repair does not touch, one sentence a kind. */
export function untouched(docx: TracedDocx): readonly string[] {
  const elements = [...elementsIn(docx.main.root)]
  const some = (name: string, holds: (element: XmlElement) => boolean = () => true) =>
    elements.some((element) => element.name === name && holds(element))
  return [
    ...(some('w:sectPr', isLandscape) ? [messages.landscape] : []),
    ...(footersHoldWords(docx) ? [messages.footerWords] : []),
    ...(docx.extracted.paragraphs.some(({ label }) => label !== null) ? [messages.automaticNumbers] : []),
    ...(docx.extracted.paragraphs.some((one) => one.label === null && listOf(one) !== null) ? [messages.bullets] : []),
    ...(some('w:framePr') ? [messages.frames] : []),
    ...(some('w:txbxContent') ? [messages.textBoxes] : []),
    ...(some('w:tbl', isWide) ? [messages.wideTable] : []),
  ]
}

/** More than the number of the page. */
export function footersHoldWords({ parts }: TracedDocx): boolean {
  return parts.all('footer').some((footer) => /\p{L}/u.test(plainText(footer).replaceAll(pageWords, '')))
}

/** Half a character wider than the text is not seen. */
function isWide(table: XmlElement): boolean {
  const columns = childrenOf(childOf(table, 'w:tblGrid'), 'w:gridCol')
  return columns.reduce((sum, { attributes }) => sum + (Number(attributes['w:w']) || 0), 0) > textWidth + 160
}
