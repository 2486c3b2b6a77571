import type { Cell, Table } from '../read-result.ts'
import { childOf, isElement, settingOf, type XmlElement, type XmlNode } from './parse-xml.ts'
import type { Reading } from './reading.ts'

type OpenCell = { -readonly [key in keyof Cell]: Cell[key] }

/** Word knows 63 columns at most. */
const mostColumns = 63

/** Reads a table cell by cell, each of their paragraphs a line of the text; merged cells become one. */
export function readTable(reading: Reading, element: XmlElement): Table {
  const { isInTable } = reading
  reading.isInTable = true
  const start = reading.out.startLine()
  const merges = new Map<number, OpenCell>()
  const rows = partsOf(element.children, 'w:tr').map((row) => readRow(reading, row, merges))
  reading.isInTable = isInTable
  return { kind: 'table', range: { start, end: reading.out.length }, rows }
}

function readRow(reading: Reading, row: XmlElement, merges: Map<number, OpenCell>): readonly Cell[] {
  let column = spanOf(childOf(row, 'w:trPr'), 'w:gridBefore', 0)
  const cells: Cell[] = []
  for (const element of partsOf(row.children, 'w:tc')) {
    const properties = childOf(element, 'w:tcPr')
    const columnSpan = spanOf(properties, 'w:gridSpan', 1)
    const merge = childOf(properties, 'w:vMerge')
    const above = merges.get(column)
    if (merge !== undefined && merge.attributes['w:val'] !== 'restart' && above !== undefined) {
      above.rowSpan += 1
      reading.skip(element)
    } else {
      const cell = readCell(reading, element, column, columnSpan)
      cells.push(cell)
      if (merge === undefined) merges.delete(column)
      else merges.set(column, cell)
    }
    column += columnSpan
  }
  return cells
}

function readCell(reading: Reading, element: XmlElement, column: number, columnSpan: number): OpenCell {
  const { out, tables } = reading
  const start = out.startLine()
  const before = tables.length
  reading.walk(element.children)
  // An empty cell without a paragraph, which Word would not write, still is a line.
  out.endLine()
  return { column, columnSpan, rowSpan: 1, range: { start, end: out.length }, tables: tables.slice(before) }
}

/** Rows or cells, also those within content controls and tracked changes. */
function partsOf(nodes: readonly XmlNode[], name: string): readonly XmlElement[] {
  return nodes.filter(isElement).flatMap((node) => {
    if (node.name === name) return [node]
    return ['w:sdt', 'w:sdtContent', 'w:customXml', 'w:ins', 'w:moveTo'].includes(node.name)
      ? partsOf(node.children, name)
      : []
  })
}

function spanOf(properties: XmlElement | undefined, name: string, least: number): number {
  const value = Number(settingOf(properties, name))
  return Number.isInteger(value) ? Math.min(mostColumns, Math.max(least, value)) : least
}
