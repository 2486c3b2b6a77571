import { escapeMarkup } from '../clean-text.ts'
import { type FontRole, type Fonts, fontAlternative } from '../fonts.ts'
import { grid } from '../grid.ts'
import { dash } from '../messages.ts'
import { runProperties } from './properties.ts'
import { footerStyle } from './styles.ts'
import { declaration, element, relationNamespace, setting, wordNamespace } from './xml.ts'

/** GB/T 9704-2012 7.5: the number between two dashes, one character from the outer edge. */
export function footerPart(side: 'odd' | 'even', fonts: Fonts): string {
  const look = runProperties({ font: 'pageNumber', size: grid.footerSize / 10, spacing: 0 }, fonts)
  const run = (content: string) => element('r', {}, look, content)
  const text = (content: string) => run(`<w:t xml:space="preserve">${content}</w:t>`)
  const field = (type: string) => run(element('fldChar', { fldCharType: type }))
  const indent =
    side === 'odd'
      ? element('ind', { rightChars: 100, right: grid.footerSize })
      : element('ind', { leftChars: 100, left: grid.footerSize })
  const place = element(
    'pPr',
    {},
    setting('pStyle', footerStyle),
    indent,
    setting('jc', side === 'odd' ? 'right' : 'left'),
  )
  const number = [
    field('begin'),
    run('<w:instrText xml:space="preserve"> PAGE </w:instrText>'),
    field('separate'),
    text('1'),
    field('end'),
  ]
  const line = element('p', {}, place, text(`${dash} `), ...number, text(` ${dash}`))
  return declaration + element('ftr', { 'xmlns:w': wordNamespace, 'xmlns:r': relationNamespace }, line)
}

export function settingsPart(): string {
  const compatible = { name: 'compatibilityMode', uri: 'http://schemas.microsoft.com/office/word', val: 15 }
  return (
    declaration +
    element(
      'settings',
      { 'xmlns:w': wordNamespace },
      element('zoom', { percent: 100 }),
      setting('defaultTabStop', 420),
      element('evenAndOddHeaders'),
      setting('characterSpacingControl', 'doNotCompress'),
      element(
        'compat',
        {},
        element('doNotExpandShiftReturn'),
        element('useFELayout'),
        element('compatSetting', compatible),
      ),
      element('themeFontLang', { val: 'en-US', eastAsia: 'zh-CN' }),
    )
  )
}

export function fontsPart(fonts: Fonts): string {
  const roles: readonly FontRole[] = ['body', 'heading', 'subheading', 'title', 'pageNumber']
  const named = new Map(roles.map((role) => [fonts[role], fontAlternative[role]]))
  const entries = [...named].map(([name, alternative]) =>
    element('font', { name }, name === alternative ? '' : setting('altName', alternative), setting('charset', '86')),
  )
  return declaration + element('fonts', { 'xmlns:w': wordNamespace }, ...entries)
}

export function propertiesPart(title: string, author: string, on: string | undefined): string {
  const metadata = 'http://schemas.openxmlformats.org/package/2006/metadata/core-properties'
  const stamp = (name: string) =>
    on ? `<dcterms:${name} xsi:type="dcterms:W3CDTF">${on}T00:00:00Z</dcterms:${name}>` : ''
  return `${declaration}<cp:coreProperties xmlns:cp="${metadata}" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:title>${escapeMarkup(title)}</dc:title><dc:creator>${escapeMarkup(author)}</dc:creator>${stamp('created')}${stamp('modified')}</cp:coreProperties>`
}
