import { type FontRole, fontEquals } from '../../fonts.ts'
import { grid } from '../../grid.ts'
import type { ParagraphView, Role, RunView } from '../docx-view.ts'
import { excerpt, headingNumber } from './marks.ts'
import { textArea } from './page.ts'
import type { Row } from './row.ts'

/** Rows 5 to 7 and 9: face, lines a page, characters a line, colour. */
export const typefaceRows: readonly Row[] = [
  {
    row: 5,
    clause: '5.2.2',
    expected: '正文3号仿宋；表格内小四号或五号',
    *check(docx) {
      for (const { role, text, run } of plainRuns(docx.paragraphs)) {
        const sizes = role === 'table' ? ['21', '24'] : ['32']
        const faces: readonly FontRole[] = role === 'table' ? ['body', 'heading'] : ['body']
        const isFace = faces.some((face) => isFaceOf(run, face))
        if (!isFace || !sizes.includes(run.properties.sz ?? '')) yield { found: lookOf(run), at: excerpt(text) }
      }
    },
  },
  {
    row: 6,
    clause: '5.2.3',
    expected: '每面排22行：固定行距28.7—28.95磅，段前段后为0',
    *check(docx) {
      const height = Math.min(...docx.sections.map((section) => textArea(section).height))
      for (const { properties, text } of onGrid(docx.paragraphs)) {
        const line = Number(properties['spacing@line'])
        const isExact = properties['spacing@lineRule'] === 'exact' && line >= 574 && line <= 579
        const isTight = !Number(properties['spacing@before']) && !Number(properties['spacing@after'])
        if (isExact && isTight && Math.floor(height / line) === grid.linesPerPage) continue
        yield { found: `行距 ${line / 20} 磅（${properties['spacing@lineRule'] ?? 'auto'}）`, at: excerpt(text) }
      }
    },
  },
  {
    row: 7,
    clause: '5.2.3',
    expected: '每行排28个字，两端撑满版心',
    *check(docx) {
      const width = Math.min(...docx.sections.map((section) => textArea(section).width))
      for (const { properties, runs, text, role } of onGrid(docx.paragraphs)) {
        const isStretched = role !== 'body' || properties.jc === 'both'
        const counts = runs.map((run) => Math.floor(width / (320 + Number(run.properties.spacing ?? 0))))
        const wrong = counts.find((count) => count !== grid.charactersPerLine)
        if (wrong !== undefined) yield { found: `每行 ${wrong} 字`, at: excerpt(text) }
        else if (!isStretched) yield { found: `对齐方式 ${properties.jc ?? '左对齐'}`, at: excerpt(text) }
      }
    },
  },
  {
    row: 9,
    clause: '5.2.4',
    expected: '文字均为黑色',
    *check(docx) {
      const footers = docx.sections.flatMap(({ footers }) => [footers.default, footers.even])
      const inFooters = footers.flatMap((footer) => footer?.paragraphs ?? [])
      for (const { runs, text } of [...docx.paragraphs, ...inFooters]) {
        const run = runs.find(({ properties }) => !isBlack(properties.color) || properties.highlight !== undefined)
        if (run) yield { found: `颜色 ${run.properties.color ?? run.properties.highlight}`, at: excerpt(text) }
      }
    },
  },
]

export function isFaceOf(run: RunView, role: FontRole): boolean {
  return fontEquals[role].includes(run.properties['rFonts@eastAsia'] ?? '')
}

export function lookOf({ properties }: RunView): string {
  return `${properties['rFonts@eastAsia'] ?? '未设字体'}，${Number(properties.sz ?? 20) / 2} 磅`
}

/** Runs that open a paragraph of the first two levels in the face of the level. */
export function leadRuns({ role, text, runs, styleName }: ParagraphView): readonly RunView[] {
  // The number of a heading may be counted by Word and stand in no run.
  const styled = /^heading ([1-4])$/i.exec(styleName)?.[1]
  const level = headingNumber(text)?.level ?? Number(styled ?? 4)
  if (role !== 'body' || level > 2) return []
  const face = runs[0]?.properties['rFonts@eastAsia']
  const end = runs.findIndex((run) => run.properties['rFonts@eastAsia'] !== face)
  return end === -1 ? runs : runs.slice(0, end)
}

const gridRoles: readonly Role[] = ['addressee', 'body', 'attachment', 'signature', 'date']

function onGrid(paragraphs: readonly ParagraphView[]): readonly ParagraphView[] {
  return paragraphs.filter((paragraph) => gridRoles.includes(paragraph.role))
}

/** Runs of the text and of tables, without the leads. */
function* plainRuns(paragraphs: readonly ParagraphView[]) {
  for (const paragraph of paragraphs) {
    const { role, text } = paragraph
    if (role !== 'table' && !gridRoles.includes(role)) continue
    for (const run of paragraph.runs.slice(leadRuns(paragraph).length)) yield { role, text, run }
  }
}

function isBlack(color: string | undefined): boolean {
  return color === undefined || color === 'auto' || /^0{6}$/.test(color)
}
