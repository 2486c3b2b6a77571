import { missingFields, validateInput } from '#derive/validator.ts'
import { blankItem } from '#kernel/blank-item.ts'
import type { Finding } from '#kernel/finding.ts'
import type { AnyRecord, RecordType } from '#kernel/record-type.ts'
import { runRule } from '#kernel/rule.ts'
import { capacityGrantRecord } from './capacity-grant-record.ts'
import { postTermRecord } from './post-term-record.ts'
import { administratorsExcludeOneAnother, type GrantAmongOthers } from './rules/administrators-exclude-one-another.ts'
import { firstResponsibleTermsOverlap, type TermAmongOthers } from './rules/first-responsible-terms-overlap.ts'
import { noStandInAmongAdministrators } from './rules/no-stand-in-among-administrators.ts'
import { nobodyGrantsThemselves } from './rules/nobody-grants-themselves.ts'
import { ownCapacitiesOnly, type StandInByPerson } from './rules/own-capacities-only.ts'
import { standInRecord } from './stand-in-record.ts'

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
  const terms = termsOf(termRecords)
  const grants = grantsOf(grantRecords)
  return [
    ...terms.flatMap((term) => about(postTermRecord, term.id, amongTerms(term, terms, today))),
    ...grants.flatMap((grant) => about(capacityGrantRecord, grant.id, amongGrants(grant, grants, today))),
  ]
}

/** What one term says beside the confirmed ones; it may be one of them. */
export function termFindings(record: AnyRecord, confirmed: readonly AnyRecord[], today: string): readonly Finding[] {
  const others = termsOf(confirmed)
  return termsOf([record]).flatMap((term) => amongTerms(term, others, today))
}

/** What one grant says beside the valid ones; it may be one of them. `writtenBy` wrote it last. */
export function grantFindings(
  record: AnyRecord,
  valid: readonly AnyRecord[],
  { writtenBy, today }: { readonly writtenBy: string; readonly today: string },
): readonly Finding[] {
  const { person } = record.values
  const own =
    person === writtenBy
      ? { grant: { ...blankItem(capacityGrantRecord), person: writtenBy }, grantedBy: writtenBy }
      : null
  const others = grantsOf(valid)
  return [
    ...(own === null ? [] : runRule(nobodyGrantsThemselves, own, { today })),
    ...grantsOf([record]).flatMap((grant) => amongGrants(grant, others, today)),
  ]
}

/** What one stand-in says beside the valid grants; `by` wrote it last, `null` where that is not for the asker to tell. */
export function standInFindings(
  record: AnyRecord,
  valid: readonly AnyRecord[],
  { by, today }: { readonly by: StandInByPerson['by'] | null; readonly today: string },
): readonly Finding[] {
  if (!isWhole(standInRecord, record)) return []
  const standIn = { ...blankItem(standInRecord), ...validateInput(standInRecord.fields, record.values) }
  return [
    ...(by === null ? [] : runRule(ownCapacitiesOnly, { standIn, by }, { today })),
    ...runRule(noStandInAmongAdministrators, { standIn, grants: grantsOf(valid) }, { today }),
  ]
}

/** A draft that lacks something says nothing yet. */
function termsOf(records: readonly AnyRecord[]) {
  return records
    .filter((record) => isWhole(postTermRecord, record))
    .map(({ id, values }) => ({ ...blankItem(postTermRecord), ...validateInput(postTermRecord.fields, values), id }))
}

function grantsOf(records: readonly AnyRecord[]) {
  return records
    .filter((record) => isWhole(capacityGrantRecord, record))
    .map(({ id, values }) => ({
      ...blankItem(capacityGrantRecord),
      ...validateInput(capacityGrantRecord.fields, values),
      id,
    }))
}

function isWhole(type: RecordType, { values }: AnyRecord): boolean {
  return missingFields(type.fields, values).length === 0
}

function amongTerms(term: TermAmongOthers['term'], all: TermAmongOthers['others'], today: string): readonly Finding[] {
  const others = all.filter(({ id }) => id !== term.id)
  return [...runRule(firstResponsibleTermsOverlap, { term, others }, { today })]
}

function amongGrants(
  grant: GrantAmongOthers['grant'],
  all: GrantAmongOthers['others'],
  today: string,
): readonly Finding[] {
  const others = all.filter(({ id }) => id !== grant.id)
  return [...runRule(administratorsExcludeOneAnother, { grant, others }, { today })]
}

function about({ name }: RecordType, id: string, findings: readonly Finding[]): readonly OrganFinding[] {
  return findings.map((finding) => ({ ...finding, recordType: name, recordId: id }))
}
