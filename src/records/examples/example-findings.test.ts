import assert from 'node:assert/strict'
import { test } from 'node:test'
import { gathering } from '#derive/examples.ts'
import { defineCapability } from '#kernel/capability.ts'
import { cite } from '#kernel/citation.ts'
import { type Rule, type RuleItem, rulesOn } from '#kernel/rule.ts'
import { exampleFindings } from './example-findings.ts'
import type { ExampleValues } from './example-ledger.ts'

const nobodyCame: Rule<RuleItem<typeof gathering>> = {
  meta: { id: 'example/nobody-came', basis: cite('《示例规定》'), since: '2020-01-01', strength: 'warn', message: '' },
  *check({ state, attendance }) {
    if (state === 'filed' && attendance === 0) yield { at: 'attendance' }
  },
}
const rules = [rulesOn(gathering, [nobodyCame])]
const capability = defineCapability({ name: 'example', title: '示例', recordTypes: [gathering], rules })
const whole = { subject: '学习宪法', heldOn: '2023-03-10', form: 'plenary', chair: '林晚晴' }

const table: readonly (readonly [name: string, entered: ExampleValues, found: readonly string[]])[] = [
  ['nothing', whole, []],
  ['a date that is none', { ...whole, heldOn: '2023-02-30' }, ['heldOn']],
  ['a field that is none', { ...whole, place: '会议室' }, ['place']],
  ['a required field left out', { ...whole, form: null }, ['form']],
  ['a required reference left out', { ...whole, chair: null }, ['chair']],
  ['a stranger', { ...whole, present: ['林晚晴', '外单位人'] }, ['present']],
  ['a rule', { ...whole, attendance: 0 }, ['attendance']],
]

for (const [name, entered, found] of table) {
  test(`found: ${name}`, () => {
    const setting = { titles: { colleague: new Set(['林晚晴']) }, today: '2024-06-30' }
    const findings = exampleFindings(capability, gathering, entered, setting)
    assert.deepEqual(
      findings.map(({ at }) => at),
      found,
    )
  })
}
