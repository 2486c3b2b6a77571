import type { Field } from '#kernel/field.ts'
import type { RecordType } from '#kernel/record-type.ts'
import { voided } from '#kernel/workflow.ts'
import { dateWords } from '#web-kit/date-words.ts'
import type { Titles } from './format-value.ts'
import { type ListQuery, readRange } from './list-query.ts'

/** The filter in words, for the head of a printed list: “2024年；学习形式：专题讲座”. */
export function nameFilters(query: ListQuery, type: RecordType, titles: Titles): string {
  const parts: string[] = []
  if (type.on !== undefined) parts.push(query.year === null ? '全部年度' : `${query.year}年度`)
  if (query.state !== '') parts.push(`状态：${stateNames(query.state, type)}`)
  for (const [name, value] of Object.entries(query.filters)) {
    const field: Field | undefined = type.fields[name]
    if (field !== undefined) parts.push(`${field.label}：${nameFilter(field, value, titles)}`)
  }
  if (query.text !== '') parts.push(`含“${query.text}”`)
  return parts.join('；')
}

function nameFilter(field: Field, value: string, titles: Titles): string {
  switch (field.kind) {
    case 'text':
    case 'words':
      return `含“${value}”`
    case 'number':
      return rangeName(...readRange(value), '及以下', '及以上')
    case 'date':
      return rangeName(...pair(readRange(value).map((day) => dateWords(day, false))), '及以前', '及以后')
    case 'choice':
      return value
        .split(',')
        .map((key) => field.choices[key] ?? key)
        .join('、')
    case 'yesNo':
      return value === 'true' ? '是' : '否'
    case 'reference':
    case 'references':
      return titles[value] ?? '指定的一项'
  }
}

function pair(ends: readonly string[]): readonly [string, string] {
  return [ends[0] ?? '', ends[1] ?? '']
}

function rangeName(from: string, to: string, below: string, above: string): string {
  if (from === '') return `${to}${below}`
  return to === '' ? `${from}${above}` : `${from}至${to}`
}

function stateNames(states: string, type: RecordType): string {
  return states
    .split(',')
    .map((state) => (state === voided.state ? voided.label : (type.workflow.states[state] ?? state)))
    .join('、')
}
