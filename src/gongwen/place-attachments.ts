import { blank, type ComposedParagraph, compose } from './composed.ts'
import { measureText } from './measure-text.ts'
import { attachmentLabel } from './messages.ts'

/** GB/T 9704-2012 7.3.4: a blank line, two characters in, no end marks, turnovers under the first character of the name. */
export function placeAttachments(names: readonly string[]): readonly ComposedParagraph[] {
  if (names.length === 0) return []
  const lines = names.map((name, at) => {
    const number = names.length > 1 ? `${at + 1}.` : ''
    const label = at === 0 ? attachmentLabel + number : number
    const start = 2 + (at === 0 ? 0 : measureText(attachmentLabel))
    const left = start + measureText(label)
    return compose('attachment', [{ text: label + name, font: 'body' }], {
      indent: { left, first: start - left, right: 0 },
      keepWithNext: at < names.length - 1,
    })
  })
  return [blank(true), ...lines]
}
