import { checkText, underCheck } from '#capabilities/checking/index.ts'
import { structureOf } from '#gongwen/read/structure/structure-of.ts'
import { markedTexts } from '../src/capabilities/checking/examples/marked-texts.ts'
import { readMarked } from '../src/capabilities/checking/examples/read-marked.ts'
import { measureQuality } from '../src/capabilities/checking/measure-quality.ts'
import { type Bench, timesOf } from './bench.ts'

const length = 3000
const context = { today: '2026-03-01' }

/** All rules on one statement, and what they find in the texts marked by hand. */
export const benchChecking: Bench = {
  name: 'checking',
  async run(report) {
    const text = markedTexts
      .map((one) => readMarked(one).plain)
      .join('\n')
      .slice(0, length)
    const check = async () => checkText(underCheck(structureOf(text)), context)
    report.figure({ what: `核对 ${length} 字，全部文字规则，第一次`, unit: 'ms', values: await timesOf(1, check) })
    report.figure({
      ...{ what: `核对 ${length} 字，全部文字规则`, unit: 'ms', target: 20 },
      values: await timesOf(100, check, { warmUp: 20 }),
    })
    const { families } = measureQuality()
    for (const { family, marked, found, reported, right } of families)
      report.note(
        `${family}：标出${marked}处，找到${found}处（${share(found, marked)}）；报告${reported}处，对${right}处（${share(right, reported)}）`,
      )
  },
}

function share(part: number, whole: number): string {
  return whole === 0 ? '—' : `${Math.round((part / whole) * 1000) / 10}%`
}
