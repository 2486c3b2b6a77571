import { grid, textWidth } from '../../grid.ts'
import type { DocxView, SectionView } from '../docx-view.ts'
import type { Fault, Row } from './row.ts'

/** Rows 1 to 4 and 8: paper, margins, text area, grid. */
export const pageRows: readonly Row[] = [
  {
    row: 1,
    clause: '5.1',
    expected: 'A4纸，210 mm × 297 mm',
    check: (docx) =>
      eachSection(docx, ({ page }) =>
        isNear(page.w, grid.pageWidth, 6) && isNear(page.h, grid.pageHeight, 6)
          ? undefined
          : `${millimetres(page.w)} × ${millimetres(page.h)}`,
      ),
  },
  {
    row: 2,
    clause: '5.2.1',
    expected: '天头（上白边）37 mm ± 1 mm',
    check: (docx) =>
      eachSection(docx, ({ margins }) => (isNear(margins.top, grid.top, 57) ? undefined : millimetres(margins.top))),
  },
  {
    row: 3,
    clause: '5.2.1',
    expected: '订口（左白边）28 mm ± 1 mm，不另设装订线',
    check: (docx) =>
      eachSection(docx, ({ margins }) => {
        if (!isNear(margins.left, grid.left, 57)) return millimetres(margins.left)
        return Number(margins.gutter ?? 0) === 0 ? undefined : `装订线 ${millimetres(margins.gutter)}`
      }),
  },
  {
    row: 4,
    clause: '5.2.1',
    expected: '版心 156 mm × 225 mm（± 1 mm）',
    check: (docx) =>
      eachSection(docx, (section) => {
        const { width, height } = textArea(section)
        const fits = Math.abs(width - textWidth) <= 57 && Math.abs(height - 12756) <= 57
        return fits ? undefined : `${millimetres(width)} × ${millimetres(height)}`
      }),
  },
  {
    row: 8,
    clause: '5.2.3',
    expected: '声明文档网格：只指定行网格，行距 28.95 磅',
    check: (docx) =>
      eachSection(docx, ({ documentGrid }) =>
        documentGrid.type === 'lines' && documentGrid.linePitch === String(grid.linePitch)
          ? undefined
          : `类型 ${documentGrid.type ?? '无'}，行距 ${documentGrid.linePitch ?? '无'}`,
      ),
  },
]

export function textArea({ page, margins }: SectionView): { width: number; height: number } {
  return {
    width: Number(page.w) - Number(margins.left) - Number(margins.right),
    height: Number(page.h) - Number(margins.top) - Number(margins.bottom),
  }
}

export function* eachSection(docx: DocxView, fault: (section: SectionView) => string | undefined): Generator<Fault> {
  if (docx.sections.length === 0) yield { found: '没有页面设置' }
  for (const section of docx.sections) {
    const found = fault(section)
    if (found !== undefined) yield { found }
  }
}

export function isNear(value: string | undefined, wanted: number, tolerance: number): boolean {
  return value !== undefined && Math.abs(Number(value) - wanted) <= tolerance
}

export function millimetres(twips: string | number | undefined): string {
  return twips === undefined ? '未设置' : `${((Number(twips) / 1440) * 25.4).toFixed(1)} mm`
}
