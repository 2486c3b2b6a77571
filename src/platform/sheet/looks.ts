import type { CellStyle } from 'hucre'
import type { CellLook } from '#kernel/workbook.ts'

const line = { style: 'thin', color: { rgb: 'BFBFBF' } } as const
const framed = { top: line, right: line, bottom: line, left: line }

function filled(rgb: string) {
  return { type: 'pattern', pattern: 'solid', fgColor: { rgb } } as const
}

const header: CellStyle = {
  font: { bold: true },
  fill: filled('E8EDF3'),
  border: framed,
  alignment: { horizontal: 'center', vertical: 'center', wrapText: true },
}

/** How each look is drawn. Nothing is told by colour alone: words stand beside it. */
export const looks: Readonly<Record<CellLook, CellStyle>> = {
  heading: { font: { bold: true, size: 16 }, alignment: { horizontal: 'center', vertical: 'center' } },
  caption: { font: { color: { rgb: '595959' } }, alignment: { horizontal: 'left', vertical: 'center' } },
  header,
  'required-header': { ...header, font: { bold: true, color: { rgb: 'A61B1B' } } },
  sample: { font: { italic: true, color: { rgb: '7F7F7F' } } },
  faulty: {
    fill: filled('FBE3E0'),
    font: { color: { rgb: 'A61B1B' } },
    alignment: { wrapText: true, vertical: 'top' },
  },
  wrapped: { alignment: { wrapText: true, vertical: 'top' } },
}
