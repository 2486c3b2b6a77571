import { chineseNumeral } from '../../chinese-numeral.ts'
import type { FontRole } from '../../fonts.ts'
import { cell, grid } from '../../grid.ts'
import { measureText } from '../../measure-text.ts'
import { signatureIndents } from '../../place-signature.ts'
import type { DocxView, ParagraphView } from '../docx-view.ts'
import { isOn } from '../effective-properties.ts'
import { excerpt, headingNumber } from './marks.ts'
import { isNear } from './page.ts'
import type { Fault, Row } from './row.ts'
import { isFaceOf, leadRuns, lookOf } from './typeface.ts'

/** Rows 18 to 22, 25 and 27: title, recipient, paragraphs, levels, signature and date. */
export const structureRows: readonly Row[] = [
  {
    row: 18,
    clause: '7.3.1',
    expected: '标题2号小标宋，居中，不加粗，每行不超过20字，回行呈梯形或菱形',
    check: checkTitle,
  },
  {
    row: 19,
    clause: '7.3.2',
    expected: '主送机关在标题下空一行，顶格，末尾用全角冒号',
    *check(docx, { profile }) {
      const at = docx.paragraphs.findIndex(({ role }) => role === 'addressee')
      const addressee = docx.paragraphs[at]
      if (!addressee) {
        if (profile === 'report') yield { found: '没有主送机关' }
        return
      }
      const place = excerpt(addressee.text)
      if (!addressee.text.endsWith('：')) yield { found: '末尾不是全角冒号', at: place }
      if (docx.paragraphs[at - 1]?.role !== 'blank') yield { found: '与标题之间没有空行', at: place }
      if (Number(addressee.properties['ind@firstLine'] ?? 0) !== 0) yield { found: '没有顶格', at: place }
    },
  },
  {
    row: 20,
    clause: '7.3.3',
    expected: '每个自然段左空二字，回行顶格',
    *check(docx) {
      for (const { properties, text } of bodyOf(docx)) {
        const isTwoIn = properties['ind@firstLineChars'] === '200' && isNear(properties['ind@firstLine'], 2 * cell, 15)
        const isFlush = !Number(properties['ind@left']) && !Number(properties['ind@hanging'])
        if (isTwoIn && isFlush) continue
        yield { found: `首行缩进 ${Number(properties['ind@firstLine'] ?? 0) / cell} 字`, at: excerpt(text) }
      }
    },
  },
  {
    row: 21,
    clause: '7.3.3',
    expected: '“一、”黑体，“（一）”楷体，“1.”“（1）”仿宋，均为3号，序号连续',
    check: checkLevels,
  },
  {
    row: 22,
    clause: '7.3.3',
    expected: '公文首页必须显示正文',
    *check(docx) {
      const first = docx.paragraphs.findIndex(({ role }) => role === 'body')
      if (first === -1) return
      const before = docx.paragraphs.slice(0, first + 1)
      const breaks = before.some(({ properties }) => isOn(properties.pageBreakBefore))
      if (first >= grid.linesPerPage || breaks) yield { found: `正文前有 ${first} 行` }
    },
  },
  {
    row: 25,
    clause: '7.3.5.2',
    expected: '空一行，署名右空二字，成文日期首字比署名首字右移二字；日期较长的右空二字',
    check: checkSignature,
  },
  {
    row: 27,
    clause: '7.3.5.4',
    expected: '成文日期用阿拉伯数字，年份标全，月、日不编虚位',
    *check(docx) {
      const date = docx.paragraphs.find(({ role }) => role === 'date')
      const isOfficial = /^\d{4}年([1-9]|1[0-2])月([1-9]|[12]\d|3[01])日$/
      if (date && !isOfficial.test(date.text)) yield { found: date.text, at: excerpt(date.text) }
    },
  },
]

function* checkTitle(docx: DocxView): Generator<Fault> {
  const rows = docx.paragraphs.filter(({ role }) => role === 'title')
  if (rows.length === 0) yield { found: '没有标题' }
  for (const { text, runs, properties } of rows) {
    const at = excerpt(text)
    const odd = runs.find((run) => !isFaceOf(run, 'title') || run.properties.sz !== '44' || isOn(run.properties.b))
    if (odd) yield { found: lookOf(odd) + (isOn(odd.properties.b) ? '，加粗' : ''), at }
    if (properties.jc !== 'center') yield { found: '没有居中', at }
    if (measureText(text) > grid.titleCharactersPerLine) yield { found: `一行 ${measureText(text)} 字`, at }
  }
  const widths = rows.map(({ text }) => measureText(text))
  const waist = widths.findIndex((width, at) => width < (widths[at - 1] ?? 0) && width < (widths[at + 1] ?? 0))
  if (waist !== -1) yield { found: '回行呈沙漏形', at: excerpt(rows[waist]?.text ?? '') }
}

/** The lower levels have the face of the text, which row 5 looks at. */
const levelFaces: Readonly<Partial<Record<1 | 2 | 3 | 4, FontRole>>> = { 1: 'heading', 2: 'subheading' }

function* checkLevels(docx: DocxView): Generator<Fault> {
  const counts = [0, 0, 0, 0]
  for (const paragraph of bodyOf(docx)) {
    const heading = headingNumber(paragraph.text)
    if (!heading) continue
    const { level, number } = heading
    const at = excerpt(paragraph.text)
    const face = levelFaces[level]
    const wrong = face && leadRuns(paragraph).find((run) => !isFaceOf(run, face) || run.properties.sz !== '32')
    if (wrong) yield { found: lookOf(wrong), at }
    counts.fill(0, level)
    const count = (counts[level - 1] ?? 0) + 1
    counts[level - 1] = count
    const wanted = level <= 2 ? chineseNumeral(count) : String(count)
    if (number !== wanted) yield { found: `序号为“${number}”，应为“${wanted}”`, at }
  }
}

function* checkSignature(docx: DocxView): Generator<Fault> {
  const at = docx.paragraphs.findIndex(({ role }) => role === 'signature')
  const signature = docx.paragraphs[at]
  const date = docx.paragraphs.find(({ role }) => role === 'date')
  if (!signature || !date) return
  const place = excerpt(signature.text)
  if (docx.paragraphs[at - 1]?.role !== 'blank') yield { found: '署名之上没有空行', at: place }
  const { nameRight, dateRight } = signatureIndents(signature.text, date.text)
  if (!standsAt(signature, nameRight)) yield { found: `署名右空 ${rightOf(signature)} 字`, at: place }
  if (!standsAt(date, dateRight)) yield { found: `日期右空 ${rightOf(date)} 字`, at: excerpt(date.text) }
}

/** Half a character of play: what a face makes of digits differs by as much. */
function standsAt(paragraph: ParagraphView, right: number): boolean {
  return paragraph.properties.jc === 'right' && Math.abs(rightOf(paragraph) - right) <= 0.51
}

function rightOf({ properties }: ParagraphView): number {
  const characters = properties['ind@rightChars']
  return characters === undefined ? Number(properties['ind@right'] ?? 0) / cell : Number(characters) / 100
}

function bodyOf(docx: DocxView): readonly ParagraphView[] {
  return docx.paragraphs.filter(({ role }) => role === 'body')
}
