import type { Indent } from '../composed.ts'
import type { FontRole, Fonts } from '../fonts.ts'
import { cell } from '../grid.ts'
import { element, setting } from './xml.ts'

export interface RunLook {
  readonly font?: FontRole
  /** Points times two, as Word counts. */
  readonly size?: number
  /** Twips added to each character. */
  readonly spacing?: number
  readonly bold?: false
}

/**
 * Run properties in schema order. The hint makes Word take quotes, dashes and dots from the Chinese face rather than the
 * Latin one.
 */
export function runProperties(look: RunLook, fonts: Fonts): string {
  const { font, size, spacing, bold } = look
  return element(
    'rPr',
    {},
    font ? fontsOf(fonts[font]) : element('rFonts', { hint: 'eastAsia' }),
    bold === false ? setting('b', 0) + setting('bCs', 0) : '',
    spacing === undefined ? '' : setting('spacing', spacing),
    size === undefined ? '' : setting('sz', size) + setting('szCs', size),
  )
}

export interface ParagraphLook {
  readonly style?: string
  readonly keepNext?: boolean
  readonly pageGrid?: boolean
  /** Exact line height in twips. */
  readonly line?: number
  readonly indent?: Indent
  readonly align?: 'both' | 'center' | 'left' | 'right'
  readonly outlineLevel?: number
}

/** Paragraph properties in schema order. */
export function paragraphProperties(look: ParagraphLook): string {
  const { style, keepNext, line, indent, align, outlineLevel } = look
  const content = [
    style === undefined ? '' : setting('pStyle', style),
    keepNext ? element('keepNext') : '',
    look.pageGrid ? chineseLayout : '',
    line === undefined ? '' : element('spacing', { before: 0, after: 0, line, lineRule: 'exact' }),
    indent ? indentProperty(indent) : '',
    align === undefined ? '' : setting('jc', align),
    outlineLevel === undefined ? '' : setting('outlineLvl', outlineLevel),
  ].join('')
  return content === '' ? '' : element('pPr', {}, content)
}

/** Chinese line breaking, no hanging marks, no extra room between Chinese and Latin, and the height of a line as given. */
const chineseLayout = [
  setting('widowControl', 0),
  setting('kinsoku', 1),
  setting('wordWrap', 1),
  setting('overflowPunct', 0),
  setting('topLinePunct', 0),
  setting('autoSpaceDE', 0),
  setting('autoSpaceDN', 0),
  setting('adjustRightInd', 0),
  setting('snapToGrid', 0),
].join('')

function fontsOf(name: string): string {
  return element('rFonts', { hint: 'eastAsia', ascii: name, eastAsia: name, hAnsi: name, cs: name })
}

/** Word reads the character counts and falls back on the twips; a hanging indent is given in twips only, for readers disagree on its count. */
export function indentProperty({ first, left, right }: Indent): string {
  const twips = (characters: number) => Math.round(characters * cell)
  const count = (characters: number) => Math.round(characters * 100)
  if (first < 0) return element('ind', { left: twips(left), hanging: twips(-first) })
  return element('ind', {
    ...(left === 0 ? {} : { leftChars: count(left), left: twips(left) }),
    ...(right === 0 ? {} : { rightChars: count(right), right: twips(right) }),
    ...(first === 0 ? {} : { firstLineChars: count(first), firstLine: twips(first) }),
  })
}
