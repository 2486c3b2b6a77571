import type { RecordType } from '#kernel/record-type.ts'
import type { ExampleFile, ExampleRow } from '#records/examples/example-row.ts'
import type { internalRule } from './internal-rule-record.ts'
import type { leadingGroup } from './leading-group-record.ts'
import type { responsibilityLetter } from './responsibility-letter-record.ts'
import type { ruleCheck } from './rule-check-record.ts'
import type { structureChange } from './structure-change-record.ts'

export interface InternalRuleExamples {
  readonly rules: readonly ExampleRow<typeof internalRule>[]
  readonly checks: readonly ExampleRow<typeof ruleCheck>[]
  readonly groups: readonly ExampleRow<typeof leadingGroup>[]
  readonly letters: readonly ExampleRow<typeof responsibilityLetter>[]
  readonly changes: readonly ExampleRow<typeof structureChange>[]
}

/** A row with the document that proves it. */
export function proved<T extends RecordType>(
  values: ExampleRow<T>['values'],
  proof: { readonly on: string; readonly title: string; readonly paragraphs: readonly string[] },
): ExampleRow<T> {
  return { values, files: [proofOf(proof)] }
}

function proofOf({
  on,
  title,
  paragraphs,
}: Omit<ExampleFile, 'name' | 'factOn'> & { readonly on: string }): ExampleFile {
  return { name: `${on}${title.replaceAll(/[《》“”]/gu, '')}.docx`, factOn: on, title, paragraphs }
}

/** A rule as it was printed: its lines are the paragraphs. */
export function printed(
  values: ExampleRow<typeof internalRule>['values'] & { readonly title: string; readonly issuedOn: string },
): ExampleRow<typeof internalRule> {
  const { title, issuedOn, number, newText } = values
  const paragraphs = [`文号：${number ?? '无'}。`, ...(newText ?? '').split('\n').filter((line) => line !== '')]
  return proved(values, { on: issuedOn, title: `印发${title}`, paragraphs })
}
