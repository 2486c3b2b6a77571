import { chineseCMap, idsAsCharacters, idsWithoutMeaning } from './chinese-cmap.ts'

/** PDF.js asks here for the encodings a PDF names without bringing them along. */
export class CMapSource {
  #hasChinese = false

  async fetch({ kind, filename }: { kind: string; filename: string }): Promise<Uint8Array> {
    const text = kind === 'cMapUrl' ? this.#textOf(filename) : null
    if (text === null) throw new Error(`not at hand: ${filename}`)
    return new TextEncoder().encode(text)
  }

  #textOf(name: string): string | null {
    if (name === 'Adobe-GB1-UCS2') return this.#hasChinese ? idsAsCharacters(name) : idsWithoutMeaning(name)
    const text = chineseCMap(name)
    if (text !== null) this.#hasChinese = true
    return text
  }
}
