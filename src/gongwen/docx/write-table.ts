import { cleanLines } from '../clean-text.ts'
import type { Table } from '../document.ts'
import type { Fonts } from '../fonts.ts'
import { columnWidths, grid, textWidth } from '../grid.ts'
import { paragraphProperties, runProperties } from './properties.ts'
import { tableTextStyle } from './styles.ts'
import { writeRun } from './write-run.ts'
import { element, setting } from './xml.ts'

/** A bordered table of the full text width; its head row stands again on every page and no row is cut. */
export function writeTable(table: Table, fonts: Fonts): string {
  const widths = columnWidths(table.columns.map((column) => column.width))
  const head = writeRow(
    table.columns.map((column) => column.title),
    widths,
    true,
    fonts,
  )
  const columns = element('tblGrid', {}, ...widths.map((width) => element('gridCol', { w: width })))
  return element('tbl', {}, properties, columns, head, ...table.rows.map((row) => writeRow(row, widths, false, fonts)))
}

function writeRow(cells: readonly string[], widths: readonly number[], isHead: boolean, fonts: Fonts): string {
  const look = runProperties(isHead ? { font: 'heading' } : {}, fonts)
  const written = widths.map((width, column) => {
    const style = { style: tableTextStyle, ...(isHead ? { align: 'center' as const } : {}) }
    const lines = cleanLines(cells[column] ?? '').map((line) =>
      element('p', {}, paragraphProperties(style), line === '' ? '' : writeRun(look, line)),
    )
    const cell = element('tcPr', {}, element('tcW', { w: width, type: 'dxa' }), setting('vAlign', 'center'))
    return element('tc', {}, cell, ...lines)
  })
  const row = element('trPr', {}, element('cantSplit'), isHead ? element('tblHeader') : '')
  return element('tr', {}, row, ...written)
}

const border = (side: string) => element(side, { val: 'single', sz: 4, space: 0, color: 'auto' })

const properties = element(
  'tblPr',
  {},
  element('tblW', { w: textWidth, type: 'dxa' }),
  element('tblBorders', {}, ...['top', 'left', 'bottom', 'right', 'insideH', 'insideV'].map(border)),
  element('tblLayout', { type: 'fixed' }),
  element(
    'tblCellMar',
    {},
    element('top', { w: grid.rowPadding, type: 'dxa' }),
    element('left', { w: grid.cellPadding, type: 'dxa' }),
    element('bottom', { w: grid.rowPadding, type: 'dxa' }),
    element('right', { w: grid.cellPadding, type: 'dxa' }),
  ),
)
