import type { RecordType } from '#kernel/record-type.ts'
import { voided } from '#kernel/workflow.ts'
import type { FieldFilter, ListQuery } from './filters.ts'
import { exportMessages as messages, sheetWords } from './sheet-messages.ts'

/** The filter of a list in words: 2023年度；学习形式：专题讲座. */
export function filterWords(type: RecordType, query: ListQuery, titleOf: (id: string) => string): string {
  const year = query.year === null ? messages.allYears : messages.ofYear(query.year)
  const states = query.states.map((state) =>
    state === voided.state ? voided.label : (type.workflow.states[state] ?? state),
  )
  return [
    ...(type.on === undefined ? [] : [year]),
    ...(states.length === 0 ? [] : [messages.states(states.join(sheetWords.separator))]),
    ...query.fields.map((filter) => messages.named(labelOf(type, filter.field), wordsFor(type, filter, titleOf))),
    ...(query.text === '' ? [] : [messages.contains(query.text)]),
  ].join('；')
}

function labelOf(type: RecordType, field: string): string {
  return type.fields[field]?.label ?? field
}

function wordsFor(type: RecordType, filter: FieldFilter, titleOf: (id: string) => string): string {
  switch (filter.kind) {
    case 'contains':
      return messages.contains(filter.text)
    case 'one-of': {
      const field = type.fields[filter.field]
      const choices = field?.kind === 'choice' ? field.choices : {}
      return filter.keys.map((key) => choices[key] ?? key).join(sheetWords.separator)
    }
    case 'is':
      return filter.value ? sheetWords.yes : sheetWords.no
    case 'has-word':
      return messages.contains(filter.word)
    case 'refers':
    case 'refers-among':
      return filter.ids.map(titleOf).join(sheetWords.separator)
    case 'number-range':
    case 'date-range':
      return range(filter.from, filter.to)
  }
}

function range(from: string | number | null, to: string | number | null): string {
  if (from === null) return messages.until(String(to))
  if (to === null) return messages.from(String(from))
  return from === to ? String(from) : messages.between(String(from), String(to))
}
