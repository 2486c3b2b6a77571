import assert from 'node:assert/strict'
import { test } from 'node:test'
import { blankItem } from '#kernel/blank-item.ts'
import type { RecordType } from '#kernel/record-type.ts'
import { type Rule, type RuleItem, runRule } from '#kernel/rule.ts'

/** What the case is, what was entered, and how often the rule speaks. */
export type RuleExample<T extends RecordType> = readonly [name: string, entered: Partial<RuleItem<T>>, findings: number]

/** One test per example: on 2024-06-28 the rule speaks as often as told, always at this field. */
export function testRule<T extends RecordType>(
  rule: Rule<RuleItem<T>>,
  type: T,
  at: keyof T['fields'] & string,
  table: readonly RuleExample<T>[],
): void {
  for (const [name, entered, expected] of table) {
    test(name, () => {
      const findings = [...runRule(rule, { ...blankItem(type), ...entered }, { today: '2024-06-28' })]
      assert.deepEqual(
        findings.map((finding) => finding.at),
        Array.from({ length: expected }, () => at),
      )
    })
  }
}
