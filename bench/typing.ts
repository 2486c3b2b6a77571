import { markedTexts } from '../src/capabilities/checking/examples/marked-texts.ts'
import { readMarked } from '../src/capabilities/checking/examples/read-marked.ts'
import { ledgerExample } from '../src/capabilities/checking/ledger/examples.ts'
import type { LedgerBeside } from '../src/capabilities/checking/ledger/ledger-beside.ts'
import { SteppedCheck } from '../src/capabilities/checking/stepped-check.ts'
import { type Bench, timesOf } from './bench.ts'

const context = { today: '2026-03-01' }
const typed = '开展法治宣传，学习行政处罚法，落实第一责任人职责，'
const rounds = 200
const records = 2000

/** What a keystroke costs the check beside the editor, and what the pause after it. */
export const benchTyping: Bench = {
  name: 'typing',
  async run(report) {
    const whole = markedTexts.map((one) => readMarked(one).plain).join('\n')
    for (const length of [3000, 10_000]) {
      const text = whole.slice(0, length)
      const check = new SteppedCheck({ year: 2025, ledger: manyRecords() }, context)
      check.whole(text)
      const at = text.indexOf('\n', length / 2)
      const withKeys = (keys: number) => text.slice(0, at) + typed.repeat(8).slice(0, keys % 160) + text.slice(at)
      report.figure({
        ...{ what: `${length} 字的报告里打一个字，重查改动的一段`, unit: 'ms', target: 50 },
        values: await timesOf(rounds, async (round) => check.now(withKeys(round + 40)), { warmUp: 20 }),
      })
      report.figure({
        ...{ what: `${length} 字的报告停顿后通查一遍，对照 ${records} 条台账`, unit: 'ms' },
        values: await timesOf(30, async (round) => check.whole(withKeys(round)), { warmUp: 5 }),
      })
    }
  },
}

function manyRecords(): LedgerBeside {
  const [first] = ledgerExample.records
  if (first === undefined) return ledgerExample
  const title = (index: number) => `第${index}次学习${typed.slice(index % 12, (index % 12) + 9)}`
  return {
    ...ledgerExample,
    records: Array.from({ length: records }, (_, index) => ({ ...first, id: `record ${index}`, title: title(index) })),
  }
}
