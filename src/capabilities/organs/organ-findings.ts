import { validateInput } from '#derive/validator.ts'
import type { Finding } from '#kernel/finding.ts'
import type { AnyRecord } from '#kernel/record-type.ts'
import { runRule } from '#kernel/rule.ts'
import { blankItems } from './blank-items.ts'
import { capacityGrantRecord } from './capacity-grant-record.ts'
import { postTermRecord } from './post-term-record.ts'
import { administratorsExcludeOneAnother } from './rules/administrators-exclude-one-another.ts'
import { firstResponsibleTermsOverlap } from './rules/first-responsible-terms-overlap.ts'

/** A finding and the record it is about. */
export interface OrganFinding extends Finding {
  readonly recordType: string
  readonly recordId: string
}

/** What only shows when an organ's confirmed terms and valid grants are looked at together. */
export function organFindings(
  termRecords: readonly AnyRecord[],
  grantRecords: readonly AnyRecord[],
  today: string,
): readonly OrganFinding[] {
  const context = { today }
  const terms = termRecords.map((record) => ({
    ...blankItems.term,
    ...validateInput(postTermRecord.fields, record.values),
    id: record.id,
  }))
  const grants = grantRecords.map((record) => ({
    ...blankItems.grant,
    ...validateInput(capacityGrantRecord.fields, record.values),
    id: record.id,
  }))
  return [
    ...terms.flatMap((term) => {
      const item = { term, others: terms.filter(({ id }) => id !== term.id) }
      return about(postTermRecord.name, term.id, runRule(firstResponsibleTermsOverlap, item, context))
    }),
    ...grants.flatMap((grant) => {
      const item = { grant, others: grants.filter(({ id }) => id !== grant.id) }
      return about(capacityGrantRecord.name, grant.id, runRule(administratorsExcludeOneAnother, item, context))
    }),
  ]
}

function about(recordType: string, recordId: string, findings: Iterable<Finding>): OrganFinding[] {
  return [...findings].map((finding) => ({ ...finding, recordType, recordId }))
}
