import { canonicalJson } from '#kernel/canonical.ts'
import { fieldEntries, type RecordType } from '#kernel/record-type.ts'

/**
 * Changes when a filled template would be read differently: fields, labels, kinds, choices. Two FNV-1a sums side by
 * side: it tells versions apart and protects nothing.
 */
export function templateVersion(type: RecordType): string {
  const fields = fieldEntries(type).map(([name, field]) => ({
    ...{ name, kind: field.kind, label: field.label },
    choices: field.kind === 'choice' ? { ...field.choices } : null,
    to: field.kind === 'reference' || field.kind === 'references' ? field.to : null,
    unit: field.kind === 'number' ? (field.unit ?? '') : null,
  }))
  const text = canonicalJson({ name: type.name, identity: type.identity, fields })
  return [0x811c9dc5, 0x01000193].map((start) => fnv(text, start).toString(16).padStart(8, '0')).join('')
}

function fnv(text: string, start: number): number {
  let hash = start
  for (const unit of text) hash = Math.imul(hash ^ (unit.codePointAt(0) ?? 0), 0x01000193)
  return hash >>> 0
}
