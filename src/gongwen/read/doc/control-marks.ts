/** Word's control characters, and two codes it leaves free in the body. */
export const marks = {
  picture: '\u0001',
  note: '\u0002',
  comment: '\u0005',
  cell: '\u0007',
  /** Ends a paragraph within a cell: set by the reader. */
  cellLine: '\u0003',
  /** Ends a row: set by the reader. */
  row: '\u0004',
  drawing: '\u0008',
} as const

/** What is printed for those that are. */
export const printedMarks: Readonly<Record<string, string>> = {
  '\u000b': '\n',
  '\u000c': '\n',
  '\u000e': '\n',
  '\u001e': '-',
}

const lineEnds = ['\r', marks.cell, marks.cellLine, marks.row]
const [begin, separator, end] = ['\u0013', '\u0014', '\u0015']

/** Leaves the results of fields and takes away their instructions; of a table of contents nothing is left. */
export function withoutFields(story: string, noteContents: () => void): string {
  const open: { instruction: string; isResult: boolean; isContents: boolean }[] = []
  let text = ''
  for (const sign of story) {
    const field = open.at(-1)
    if (sign === begin) open.push({ instruction: '', isResult: false, isContents: field?.isContents ?? false })
    else if (sign === end) open.pop()
    else if (sign === separator && field !== undefined) {
      const isContents = /^\s*(TOC|INDEX)\b/i.test(field.instruction)
      if (isContents) noteContents()
      open[open.length - 1] = { ...field, isResult: true, isContents: field.isContents || isContents }
    } else if (field === undefined || (field.isResult && !field.isContents && open.every((one) => one.isResult)))
      text += sign
    else if (!field.isResult && field.instruction.length < 200) field.instruction += sign
  }
  return text
}

/** A story as lines, without its marks. */
export function plainStory(story: string): string {
  const text = withoutFields(story, () => {})
  return [...text]
    .map((sign) => (lineEnds.includes(sign) ? '\n' : (printedMarks[sign] ?? (sign < ' ' ? '' : sign))))
    .join('')
}
