import { exampleRecord } from '#records/examples/example-ledger.ts'
import { examples } from './examples.ts'
import { internalRule } from './internal-rule-record.ts'
import { leadingGroup } from './leading-group-record.ts'
import { responsibilityLetter } from './responsibility-letter-record.ts'
import { ruleCheck } from './rule-check-record.ts'
import { structureChange } from './structure-change-record.ts'

/** All examples as records. */
export const exampleRecords = Object.values(examples).flatMap(({ rules, checks, groups, letters, changes }) => [
  ...rules.map(({ values }) => exampleRecord(internalRule, values)),
  ...checks.map(({ values }) => exampleRecord(ruleCheck, values)),
  ...groups.map(({ values }) => exampleRecord(leadingGroup, values)),
  ...letters.map(({ values }) => exampleRecord(responsibilityLetter, values)),
  ...changes.map(({ values }) => exampleRecord(structureChange, values)),
])
