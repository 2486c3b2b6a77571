import assert from 'node:assert/strict'
import { test } from 'node:test'
import { exampleTitles } from '#capabilities/organs/index.ts'
import type { RecordType } from '#kernel/record-type.ts'
import { exampleFindings } from '#records/examples/example-findings.ts'
import type { ExampleValues } from '#records/examples/example-ledger.ts'
import { legalLeader, outreachPlace, publicity, publicityEvent, publicityExamples, publicityPlanItem } from './index.ts'

const years = Object.values(publicityExamples)
const places = years.flatMap((year) => year.places)
const leaders = years.flatMap((year) => year.leaders)
const filed = years.flatMap((year) => year.events.filter((row) => row.filed))
const titles = {
  ...exampleTitles,
  'outreach-place': new Set(places.map(({ values }) => values.name ?? '')),
  'legal-leader': new Set(leaders.map(({ values }) => values.name ?? '')),
}

test('nothing speaks against what was handed in, but that next autumn has no notice yet', () => {
  const said = [
    ...spokenOf(publicityEvent, filed),
    ...spokenOf(outreachPlace, places),
    ...spokenOf(legalLeader, leaders),
    ...spokenOf(
      publicityPlanItem,
      years.flatMap((year) => year.plan),
    ),
  ]
  assert.deepEqual(said, ['国家网络安全宣传周 publicity/notice-missing'])
})

test('events lie on working days, each with its sheet', () => {
  for (const { values, files } of filed) {
    const day = new Date(values.heldOn ?? '').getUTCDay()
    assert.ok(day >= 1 && day <= 5, `${values.title}: ${values.heldOn}`)
    assert.ok(files.length === 1 && files.every((file) => file.paragraphs.length >= 2))
  }
})

function spokenOf(type: RecordType, rows: readonly { readonly values: ExampleValues }[]): readonly string[] {
  return rows.flatMap(({ values }) =>
    exampleFindings(publicity, type, values, { titles, today: '2024-06-30' }).map(
      ({ rule }) => `${String(values.title ?? values.name)} ${rule}`,
    ),
  )
}
