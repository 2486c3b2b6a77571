// npm run bench [-- name…]: prints each figure beside its target and an alternative measured in the same run.
import { openTemporaryFolder } from '../scripts/temporary-folder.ts'
import type { Bench, Figure } from './bench.ts'
import { benchChecking } from './checking.ts'
import { benchCompare } from './compare.ts'
import { benchExams } from './exams.ts'
import { benchFirstPage } from './first-page.ts'
import { benchList } from './list.ts'
import { load, machine } from './machine.ts'
import { percentile } from './percentile.ts'
import { benchRead } from './read.ts'
import { benchSheets } from './sheets.ts'
import { benchSpread } from './spread.ts'
import { benchStart } from './start.ts'
import { benchStatement } from './statement.ts'
import { table } from './table.ts'
import { benchTyping } from './typing.ts'

const benches: readonly Bench[] = [
  benchList,
  benchSheets,
  benchStatement,
  benchFirstPage,
  benchStart,
  benchSpread,
  benchChecking,
  benchCompare,
  benchTyping,
  benchRead,
  benchExams,
]

const asked = process.argv.slice(2)
const unknown = asked.filter((name) => !benches.some((bench) => bench.name === name))
if (unknown.length > 0) {
  console.error(`没有 ${unknown.join('、')}；可选：${benches.map(({ name }) => name).join('、')}`)
  process.exit(2)
}

for (const line of machine()) console.log(line)
const folder = await openTemporaryFolder()
try {
  for (const bench of benches) if (asked.length === 0 || asked.includes(bench.name)) await runOne(bench)
} finally {
  await folder.close()
}

async function runOne({ name, run }: Bench): Promise<void> {
  const figures: Figure[] = []
  const notes: string[] = []
  const before = load()
  const figure = (one: Figure) => {
    figures.push(one)
    // Some take minutes: whoever waits sees that it goes on.
    console.error(`${one.what}：${Math.round(percentile(one.values, 0.95))} ${one.unit}`)
  }
  await run({ figure, note: (line) => void notes.push(line) })
  console.log(`\n## ${name}（负载 ${before} → ${load()}）\n`)
  console.log(table(figures))
  for (const line of notes) console.log(`\n${line}`)
}
