import type { ParagraphRole } from '../composed.ts'
import type { Fonts } from '../fonts.ts'
import { grid } from '../grid.ts'
import { styleNames } from '../messages.ts'
import { type ParagraphLook, paragraphProperties, type RunLook, runProperties } from './properties.ts'
import { declaration, element, setting, wordNamespace } from './xml.ts'

/** Style of each paragraph; a blank line has none and so is plain text. */
export const styleOf: Readonly<Record<ParagraphRole, string>> = {
  title: 'Title',
  subtitle: 'Subtitle',
  addressee: 'Addressee',
  'heading-1': 'Heading1',
  'heading-2': 'Heading2',
  'heading-3': 'Heading3',
  'heading-4': 'Heading4',
  body: 'BodyText',
  attachment: 'AttachmentNote',
  caption: 'Caption',
  signature: 'Closing',
  date: 'Closing',
  blank: '',
}

export const tableTextStyle = 'TableText'
export const footerStyle = 'Footer'

export function stylesPart(fonts: Fonts): string {
  return declaration + element('styles', { 'xmlns:w': wordNamespace }, defaults(fonts), ...declaredStyles(fonts))
}

function defaults(fonts: Fonts): string {
  const body = element('rFonts', {
    ascii: fonts.body,
    eastAsia: fonts.body,
    hAnsi: fonts.body,
    cs: fonts.body,
  })
  const language = element('lang', { val: 'en-US', eastAsia: 'zh-CN', bidi: 'ar-SA' })
  const run = element('rPr', {}, body, setting('sz', 32), setting('szCs', 32), language)
  return element('docDefaults', {}, element('rPrDefault', {}, run), element('pPrDefault'))
}

interface Style {
  readonly id: string
  readonly name: string
  readonly basedOn?: string
  readonly next?: string
  readonly paragraph?: ParagraphLook
  readonly run?: RunLook
}

const firstLine = { first: 2, left: 0, right: 0 }

/** Normal states everything itself: Word computes the page grid from it, not from the defaults of the document. */
const styles: readonly Style[] = [
  {
    id: 'Normal',
    name: 'Normal',
    paragraph: { pageGrid: true, line: grid.linePitch, align: 'both' },
    run: { font: 'body', size: 32, spacing: grid.condensed },
  },
  {
    id: 'Title',
    name: 'Title',
    basedOn: 'Normal',
    next: 'BodyText',
    paragraph: { align: 'center' },
    run: { font: 'title', size: 44, spacing: 0, bold: false },
  },
  {
    id: 'Subtitle',
    name: 'Subtitle',
    basedOn: 'Normal',
    next: 'BodyText',
    paragraph: { align: 'center' },
    run: { font: 'subheading' },
  },
  { id: 'Addressee', name: styleNames.addressee, basedOn: 'Normal', next: 'BodyText' },
  { id: 'BodyText', name: styleNames.body, basedOn: 'Normal', paragraph: { indent: firstLine } },
  heading(1, { font: 'heading', bold: false }),
  heading(2, { font: 'subheading', bold: false }),
  heading(3, { bold: false }),
  heading(4, { bold: false }),
  { id: 'AttachmentNote', name: styleNames.attachment, basedOn: 'Normal' },
  { id: 'Closing', name: styleNames.closing, basedOn: 'Normal', paragraph: { align: 'right' } },
  {
    id: 'Caption',
    name: 'caption',
    basedOn: 'Normal',
    paragraph: { align: 'center' },
    run: { font: 'heading', bold: false },
  },
  {
    id: tableTextStyle,
    name: styleNames.tableText,
    basedOn: 'Normal',
    paragraph: { line: grid.tableLine, align: 'left' },
    run: { size: grid.tableSize / 10, spacing: 0 },
  },
  {
    id: footerStyle,
    name: 'footer',
    basedOn: 'Normal',
    paragraph: { line: grid.footerSize },
    run: { font: 'pageNumber', size: grid.footerSize / 10, spacing: 0 },
  },
]

function heading(level: number, run: RunLook): Style {
  const paragraph = { indent: firstLine, outlineLevel: level - 1 }
  return { id: `Heading${level}`, name: `heading ${level}`, basedOn: 'Normal', next: 'BodyText', paragraph, run }
}

function declaredStyles(fonts: Fonts): readonly string[] {
  return styles.map((style) =>
    element(
      'style',
      { type: 'paragraph', ...(style.id === 'Normal' ? { default: 1 } : {}), styleId: style.id },
      setting('name', style.name),
      style.basedOn ? setting('basedOn', style.basedOn) : '',
      style.next ? setting('next', style.next) : '',
      element('qFormat'),
      paragraphProperties(style.paragraph ?? {}),
      style.run ? runProperties(style.run, fonts) : '',
    ),
  )
}
