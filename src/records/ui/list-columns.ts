import type { Field } from '#kernel/field.ts'
import { type RecordType, titleField } from '#kernel/record-type.ts'

/** Columns to show: those of the address, else those kept in this browser, else those declared. The title always leads. */
export function readColumns(type: RecordType, asked: string | undefined, kept: string | null): readonly string[] {
  const wanted = (asked ?? kept ?? '').split(',').filter((name) => name in type.fields)
  if (wanted.length === 0) return type.list
  const first = titleField(type)
  return [first, ...wanted.filter((name) => name !== first)]
}

/** Fields to filter by: those in sight first, the rest behind “更多筛选”. */
export function filterFields(
  type: RecordType,
  most = 3,
): { readonly near: readonly string[]; readonly far: readonly string[] } {
  const names = Object.keys(type.fields).filter((name) => name !== titleField(type))
  const near = type.list.filter((name) => names.includes(name) && isPicked(type.fields[name])).slice(0, most)
  return { near, far: names.filter((name) => !near.includes(name)) }
}

/** Kinds that are picked rather than typed: these stand in the line. */
function isPicked(field: Field | undefined): boolean {
  return field !== undefined && field.kind !== 'text' && field.kind !== 'words' && field.kind !== 'number'
}
