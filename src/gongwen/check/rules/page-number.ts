import { grid } from '../../grid.ts'
import type { DocxView, PlainParagraph, SectionView } from '../docx-view.ts'
import { isNear, millimetres } from './page.ts'
import type { Fault, Row } from './row.ts'
import { isFaceOf, lookOf } from './typeface.ts'

/** Rows 33 to 35: the page number, its height and its side. */
export const pageNumberRows: readonly Row[] = [
  {
    row: 33,
    clause: '7.5',
    expected: '页码用4号半角宋体阿拉伯数字，左右各放一条一字线',
    check: (docx) =>
      eachFooter(docx, (_, paragraph) => {
        if (paragraph.text !== '— PAGE —') return `“${paragraph.text}”`
        const odd = paragraph.runs.find(
          (run) =>
            !isFaceOf(run, 'pageNumber') || run.properties.sz !== '28' || new Set(latinFaces(run.properties)).size > 1,
        )
        return odd && lookOf(odd)
      }),
  },
  {
    row: 34,
    clause: '7.5',
    expected: '一字线上距版心下边缘7 mm',
    check: (docx) =>
      eachFooter(docx, (_, { properties }, { margins }) => {
        const isExact = properties['spacing@lineRule'] === 'exact' && properties['spacing@line'] === '280'
        if (isExact && isNear(margins.footer, grid.footer, 28)) return undefined
        return `页脚距纸边 ${millimetres(margins.footer)}，行高 ${properties['spacing@line'] ?? '自动'}`
      }),
  },
  {
    row: 35,
    clause: '7.5',
    expected: '单页码居右空一字，双页码居左空一字',
    *check(docx) {
      if (!docx.hasOddAndEvenFooters) yield { found: '没有区分奇偶页' }
      yield* eachFooter(docx, (side, { properties }) => {
        const edge = side === 'default' ? 'right' : 'left'
        if (properties.jc === edge && isNear(properties[`ind@${edge}`], grid.footerSize, 10)) return undefined
        return `${side === 'default' ? '单' : '双'}页码：${properties.jc ?? '左对齐'}`
      })
    },
  },
]

type Side = 'default' | 'even'

function* eachFooter(
  docx: DocxView,
  fault: (side: Side, paragraph: PlainParagraph, section: SectionView) => string | undefined,
): Generator<Fault> {
  for (const section of docx.sections) {
    for (const side of ['default', 'even'] as const) {
      const paragraph = section.footers[side]?.paragraphs.find(({ text }) => text !== '')
      const found = paragraph ? fault(side, paragraph, section) : `没有${side === 'default' ? '单' : '双'}页页码`
      if (found !== undefined) yield { found }
    }
  }
}

function latinFaces(properties: Readonly<Record<string, string>>): readonly (string | undefined)[] {
  return [properties['rFonts@eastAsia'], properties['rFonts@ascii'], properties['rFonts@hAnsi']]
}
