/** Fields as they open and close, also across paragraphs: instructions are no text, results are, a table of contents is left out. */
export class Fields {
  readonly #open: { instruction: string; isResult: boolean }[] = []

  take(kind: string, noteContents: () => void): void {
    const field = this.#open.at(-1)
    if (kind === 'begin') this.#open.push({ instruction: '', isResult: false })
    else if (kind === 'end') this.#open.pop()
    else if (kind === 'separate' && field !== undefined) {
      field.isResult = true
      if (isContents(field.instruction)) noteContents()
    }
  }

  instruct(text: string): void {
    const field = this.#open.at(-1)
    if (field !== undefined && !field.isResult && field.instruction.length < 1000) field.instruction += text
  }

  /** An instruction ends with its paragraph: a field left open by a damaged file must not swallow the rest. */
  endParagraph(): void {
    while (this.#open.at(-1)?.isResult === false) this.#open.pop()
  }

  get isSilent(): boolean {
    return this.#open.some(({ instruction, isResult }) => !isResult || isContents(instruction))
  }
}

export function isContents(instruction: string): boolean {
  return /^\s*(TOC|INDEX|TOA)\b/i.test(instruction)
}
