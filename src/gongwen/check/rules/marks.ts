import { measureText } from '../../measure-text.ts'
import { styleNames } from '../../messages.ts'
import type { PlainParagraph } from '../docx-view.ts'

/** What tells the parts of a Chinese official document apart by their text. */
export function isAddressee({ text, styleName, properties }: PlainParagraph): boolean {
  if (styleName === styleNames.addressee) return true
  const isFlush = !properties['ind@firstLine'] && !properties['ind@firstLineChars']
  return isFlush && /[：:]\s*$/.test(text) && measureText(text) <= 28 * 3
}

export function isAttachmentNote({ text }: PlainParagraph): boolean {
  return /^\s*附件[：:]/.test(text)
}

export function isDateLike(text: string): boolean {
  return /^\s*\S{2,6}年\S{1,3}月\S{1,3}日\s*$/.test(text)
}

/** Level of a numbered paragraph and the number itself. */
export function headingNumber(text: string): { level: 1 | 2 | 3 | 4; number: string } | undefined {
  const [, first, second, third, fourth] =
    /^(?:([一二三四五六七八九十百零]+)、|（([一二三四五六七八九十百零]+)）|(\d+)[.．](?!\d)|（(\d+)）)/.exec(text) ?? []
  if (first) return { level: 1, number: first }
  if (second) return { level: 2, number: second }
  if (third) return { level: 3, number: third }
  return fourth ? { level: 4, number: fourth } : undefined
}

export function excerpt(text: string): string {
  const letters = [...text.trim()]
  return letters.length > 16 ? `${letters.slice(0, 16).join('')}…` : letters.join('')
}
