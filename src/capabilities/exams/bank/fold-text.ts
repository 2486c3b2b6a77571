/** A text by its letters and digits alone: what two questions are compared by. Blanks, marks and widths do not count. */
export function foldText(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]/gu, '')
}
