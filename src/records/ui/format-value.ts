import type { Field, FieldValue } from '#kernel/field.ts'
import { dateWords } from '#web-kit/date-words.ts'

export type Titles = Readonly<Record<string, string>>

/** A value as people read it; '' where nothing was entered. Ids become titles, keys become labels. */
export function formatValue(field: Field, value: FieldValue | undefined, titles: Titles): string {
  if (value === null || value === undefined || value === '') return ''
  switch (field.kind) {
    case 'text':
      return String(value)
    case 'number':
      return `${value}${field.unit ?? ''}`
    case 'date':
      return dateWords(String(value), false)
    case 'choice':
      return field.choices[String(value)] ?? String(value)
    case 'yesNo':
      return value === true ? '是' : '否'
    case 'words':
      return listed(value).join('、')
    case 'reference':
      return titleOf(String(value), titles)
    case 'references':
      return listed(value)
        .map((id) => titleOf(id, titles))
        .join('、')
  }
}

/** Long lists of people are cut where a cell must stay one line: “周明远、沈玉兰等 12 人”. */
export function formatCell(field: Field, value: FieldValue | undefined, titles: Titles): string {
  if (field.kind === 'references' && listed(value).length > 3) {
    const names = listed(value)
      .slice(0, 2)
      .map((id) => titleOf(id, titles))
    return `${names.join('、')}等 ${listed(value).length} ${field.to === 'person' ? '人' : '项'}`
  }
  return formatValue(field, value, titles)
}

function listed(value: FieldValue | undefined): readonly string[] {
  return typeof value === 'object' && value !== null ? value : []
}

function titleOf(id: string, titles: Titles): string {
  return titles[id] ?? '（已不可见的记录）'
}
