import { escapeMarkup } from '../clean-text.ts'
import { element } from './xml.ts'

/** One run. The text must be clean already. */
export function writeRun(properties: string, text: string): string {
  return element('r', {}, properties, `<w:t xml:space="preserve">${escapeMarkup(text)}</w:t>`)
}
