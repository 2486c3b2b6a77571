import { wordsOf } from '#derive/record-text.ts'
import type { FieldValue } from '#kernel/field.ts'
import { type RecordType, titleField } from '#kernel/record-type.ts'
import { messages } from './messages.ts'
import type { StoredRecord } from './record-store.ts'

/** What the spine takes from the values: title, date of the fact and its year. */
export function settleValues(
  type: RecordType,
  values: Readonly<Record<string, FieldValue>>,
  titleOf: (id: string) => string,
): Pick<StoredRecord, 'values' | 'title' | 'onDate' | 'year'> {
  const name = titleField(type)
  const field = type.fields[name]
  const words = field === undefined ? [] : wordsOf(field, values[name] ?? null, titleOf)
  const on = type.on === undefined ? null : values[type.on]
  const onDate = typeof on === 'string' ? on : null
  const year = onDate === null ? null : Number(onDate.slice(0, 4))
  return { values, title: words.join('、') || messages.untitled, onDate, year }
}
