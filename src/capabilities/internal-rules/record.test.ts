import assert from 'node:assert/strict'
import { test } from 'node:test'
import { exampleTitles } from '#capabilities/organs/index.ts'
import { rectificationExamples } from '#capabilities/rectification/index.ts'
import type { RecordType } from '#kernel/record-type.ts'
import { exampleFindings } from '#records/examples/example-findings.ts'
import type { ExampleRow } from '#records/examples/example-row.ts'
import {
  internalRule,
  internalRuleExamples,
  internalRules,
  leadingGroup,
  responsibilityLetter,
  ruleCheck,
  structureChange,
} from './index.ts'

const years = Object.values(internalRuleExamples)
const problems = Object.values(rectificationExamples).flatMap((year) => year.problems)
const titles = {
  ...exampleTitles,
  problem: new Set(problems.map(({ values }) => values.title ?? '')),
  'internal-rule': new Set(years.flatMap((year) => year.rules.map(({ values }) => values.title ?? ''))),
}

for (const { rules, checks, groups, letters, changes } of years) {
  silent(internalRule, rules)
  silent(ruleCheck, checks)
  silent(leadingGroup, groups)
  silent(responsibilityLetter, letters)
  silent(structureChange, changes)
}

test('a rule answers a problem found before it', () => {
  for (const { values } of years.flatMap(({ rules }) => rules)) {
    if (typeof values.problem !== 'string') continue
    const found = problems.find((one) => one.values.title === values.problem)?.values.foundOn
    assert.ok(found !== undefined && found !== null && found < (values.issuedOn ?? ''), values.title)
  }
})

function silent(type: RecordType, rows: readonly Pick<ExampleRow<RecordType>, 'values'>[]): void {
  for (const { values } of rows)
    test(`nothing speaks against ${values.title}`, () =>
      assert.deepEqual(exampleFindings(internalRules, type, values, { titles, today: '2024-06-28' }), []))
}
