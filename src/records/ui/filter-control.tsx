import { Input, Select } from 'antd'
import { lazy, type ReactNode, Suspense, useEffect, useState } from 'react'
import type { DateField, NumberField, ReferenceField, ReferencesField } from '#kernel/field.ts'
import { dateWords } from '#web-kit/date-words.ts'
import { Disclosure } from '#web-kit/disclosure.tsx'
import { useYear } from './context.tsx'
import type { FilterControlProps } from './filter-control-props.ts'
import { readRange } from './list-query.ts'
import { useRecordSearch } from './record-search.ts'
import { yearSpans } from './year-spans.ts'

const DateEnds = lazy(async () => ({ default: (await import('./date-ends.tsx')).DateEnds }))
const NumberEnds = lazy(async () => ({ default: (await import('./number-ends.tsx')).NumberEnds }))

/**
 * One way to narrow for every kind of field. Panels take the focus themselves, so that a click on a label in them
 * does not give it to the page, which would close them.
 */
export function FilterControl({ field, ...props }: FilterControlProps) {
  switch (field.kind) {
    case 'text':
    case 'words':
      return <ContainsFilter {...props} field={field} />
    case 'number':
      return <NumberFilter {...props} field={field} />
    case 'date':
      return <DateFilter {...props} field={field} />
    case 'choice':
      return <ChoiceFilter {...props} field={field} choices={field.choices} />
    case 'yesNo':
      return <ChoiceFilter {...props} field={field} choices={{ true: '是', false: '否' }} />
    case 'reference':
    case 'references':
      return <ReferenceFilter {...props} field={field} />
  }
}

function ContainsFilter({ field, value, onChange }: FilterControlProps) {
  const [text, setText] = useState(value)
  useEffect(() => setText(value), [value])
  const take = (): void => onChange(text.trim())
  return (
    <Input
      className="filter"
      allowClear
      value={text}
      aria-label={`${field.label}含`}
      placeholder={`${field.label}含…`}
      onChange={(event) => {
        setText(event.target.value)
        if (event.target.value === '') onChange('')
      }}
      onPressEnter={take}
      onBlur={take}
    />
  )
}

function ChoiceFilter(props: FilterControlProps & { readonly choices: Readonly<Record<string, string>> }) {
  const { field, value, choices, onChange } = props
  return (
    <Select<string[]>
      mode="multiple"
      className="filter"
      aria-label={field.label}
      placeholder={field.label}
      maxTagCount={1}
      allowClear
      showSearch={false}
      popupMatchSelectWidth={false}
      value={value === '' ? [] : value.split(',')}
      options={Object.entries(choices).map(([key, label]) => ({ value: key, label }))}
      onChange={(keys) => onChange(field.kind === 'yesNo' ? (keys.at(-1) ?? '') : keys.join(','))}
    />
  )
}

function ReferenceFilter({ field, value, titles, onChange }: FilterControlProps<ReferenceField | ReferencesField>) {
  const [text, setText] = useState('')
  const [isOpen, setOpen] = useState(false)
  const search = useRecordSearch(field.to, text, isOpen || value !== '')
  const offered = search.rows.map((row) => ({ value: row.id, label: row.title }))
  const isKnown = value === '' || offered.some((option) => option.value === value)
  return (
    <Select<string>
      className="filter"
      aria-label={field.label}
      placeholder={field.label}
      allowClear
      showSearch={{ filterOption: false, onSearch: setText }}
      popupMatchSelectWidth={false}
      notFoundContent={search.isLoading ? '正在查找…' : '没有相符的'}
      value={value === '' ? null : value}
      options={isKnown ? offered : [{ value, label: titles[value] ?? '…' }, ...offered]}
      onOpenChange={setOpen}
      onChange={(id) => onChange(id ?? '')}
    />
  )
}

function NumberFilter({ field, value, onChange }: FilterControlProps<NumberField>) {
  const [from, to] = readRange(value)
  return (
    <Disclosure className="filter-range" label={`${field.label}${value === '' ? '' : `：${from || '…'}–${to || '…'}`}`}>
      {() => (
        <FilterPanel>
          <NumberEnds field={field} value={value} onChange={onChange} />
        </FilterPanel>
      )}
    </Disclosure>
  )
}

function DateFilter({ field, value, onChange }: FilterControlProps<DateField>) {
  const [year] = useYear()
  const [from, to] = readRange(value)
  const name = yearSpans(year).find((span) => span.from === from && span.to === to)?.label
  const words = name ?? `${from === '' ? '…' : dateWords(from, false)} 至 ${to === '' ? '…' : dateWords(to, false)}`
  return (
    <Disclosure className="filter-range" label={value === '' ? field.label : `${field.label}：${words}`}>
      {(close) => (
        <FilterPanel>
          <DateEnds field={field} value={value} onChange={onChange} close={close} />
        </FilterPanel>
      )}
    </Disclosure>
  )
}

/** The controls of a range come when it is opened. */
function FilterPanel({ children }: { readonly children: ReactNode }) {
  return (
    <div tabIndex={-1}>
      <Suspense fallback={<span className="quiet">正在取…</span>}>{children}</Suspense>
    </div>
  )
}
