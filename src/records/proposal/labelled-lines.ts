import { goesOn, labelled, lineNumber, nextLabel } from './messages.ts'

export interface LabelledLine {
  /** Without white space: “主 持 人” is 主持人. */
  readonly label: string
  readonly value: string
}

export interface SplitLines {
  readonly labelled: readonly LabelledLine[]
  /** All other lines, in order. */
  readonly rest: readonly string[]
}

/** Parts lines that name what they tell from the running text; a list that goes on over lines is put together. */
export function splitLines(lines: readonly string[]): SplitLines {
  const found: { label: string; value: string }[] = []
  const rest: string[] = []
  let isOpen = false
  for (const line of lines.flatMap(partsOf)) {
    const [, label, value] = labelled.exec(line.replace(lineNumber, '')) ?? []
    const last = found.at(-1)
    if (label !== undefined && value !== undefined) {
      found.push({ label: label.replaceAll(/\s/g, ''), value: value.trim() })
      isOpen = value.trim() === '' || goesOn.test(value.trim())
    } else if (isOpen && last !== undefined) {
      last.value += line
      isOpen = goesOn.test(line)
    } else rest.push(line)
  }
  return { labelled: found, rest }
}

function partsOf(line: string): readonly string[] {
  return line
    .split(nextLabel)
    .map((part) => part.trim())
    .filter((part) => part !== '')
}
