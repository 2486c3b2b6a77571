import type { DocxView } from '../docx-view.ts'
import { excerpt } from './marks.ts'
import type { Fault, Row } from './row.ts'

/** Rows 37 and 39: punctuation, and what a template or a copy left behind. */
export const textRows: readonly Row[] = [
  {
    row: 37,
    clause: '9',
    expected: '标点符合GB/T 15834：汉字旁不用半角标点，书名号、引号、括号成对',
    *check(docx) {
      for (const { text } of docx.paragraphs) {
        const half = /\p{Script=Han}[,;?!]|[,;?!]\p{Script=Han}/u.exec(text)
        if (half) yield { found: `半角标点“${half[0]}”`, at: excerpt(text) }
        const odd = pairs.find(([open, close]) => text.split(open).length !== text.split(close).length)
        if (odd) yield { found: `${odd.join('')}不成对`, at: excerpt(text) }
      }
    },
  },
  {
    row: 39,
    clause: '—',
    expected: '没有模板、抄录遗留的痕迹和外地地名',
    *check(docx, { foreignNames = [] }) {
      yield* leftOvers(docx)
      for (const { text } of docx.paragraphs) {
        const name = foreignNames.find((foreign) => text.includes(foreign))
        if (name) yield { found: `外地地名“${name}”`, at: excerpt(text) }
      }
    },
  },
]

const pairs = [
  ['《', '》'],
  ['“', '”'],
  ['‘', '’'],
  ['（', '）'],
] as const

/** Masked names and figures, fill-in marks, scraper marks. */
const traces = [
  /##[^#\s]*##/,
  /[×✕]{2,}|[Xx]{3,}/,
  /(?<![A-Za-z])[A-Z]总书记/,
  /[*＊](?=[\p{Script=Han}])/u,
  /_{3,}|＿{2,}/,
  /某某|待补充|待核实|此处填写|此处补充/,
]

function* leftOvers(docx: DocxView): Generator<Fault> {
  for (const { text } of docx.paragraphs) {
    const trace = traces.map((pattern) => pattern.exec(text)?.[0]).find((match) => match !== undefined)
    if (trace !== undefined) yield { found: `“${trace}”`, at: excerpt(text) }
  }
}
