import { Button, Input, Select } from 'antd'
import { useEffect, useState } from 'react'
import { fieldEntries, type RecordType } from '#kernel/record-type.ts'
import { voided } from '#kernel/workflow.ts'
import { Disclosure } from '#web-kit/disclosure.tsx'
import { Icon } from '#web-kit/icon.tsx'
import { usePhone } from '#web-kit/use-media.ts'
import { FilterControl } from './filter-control.tsx'
import { filterFields } from './list-columns.ts'
import { isFiltered } from './list-query.ts'
import { ListViewsMenu } from './list-views-menu.tsx'
import { useSettled } from './record-search.ts'
import type { ListState } from './use-list.ts'

/** What narrows the list, in one line; all of it stands in the address. */
export function ListFilters({ type, list }: { readonly type: RecordType; readonly list: ListState }) {
  const phone = usePhone()
  const { near, far } = filterFields(type, phone ? 0 : 3)
  const { query, narrow } = list
  const farUsed = far.filter((name) => query.filters[name] !== undefined).length
  const controls = (names: readonly string[]) =>
    names.map((name) => <FieldFilter key={name} name={name} type={type} list={list} />)
  const cleared = Object.fromEntries(Object.keys(query.filters).map((name) => [`f.${name}`, null]))
  return (
    <search className="filters no-print">
      <TextSearch list={list} what={type.title} />
      {!phone && <StateFilter type={type} list={list} />}
      {controls(near)}
      {(far.length > 0 || phone) && (
        <Disclosure
          className="filters-more"
          label={
            <>
              <Icon name="filter" /> {phone ? '筛选' : '更多'}
              {farUsed > 0 && `（${farUsed}）`}
            </>
          }
        >
          {() => (
            <div className="filters-far">
              {phone && <StateFilter type={type} list={list} />}
              {controls(far)}
            </div>
          )}
        </Disclosure>
      )}
      {type.on !== undefined && (
        <Button type="text" onClick={() => narrow({ year: query.year === null ? null : 'all' })}>
          {query.year === null ? '只看本年度' : '看全部年度'}
        </Button>
      )}
      {isFiltered(query) && (
        <Button type="text" onClick={() => narrow({ ...cleared, text: null, state: null })}>
          清除筛选
        </Button>
      )}
      <div className="filters-end">
        <ListViewsMenu type={type} list={list} />
        {!phone && <ColumnChoice type={type} list={list} />}
      </div>
    </search>
  )
}

function TextSearch({ list, what }: { readonly list: ListState; readonly what: string }) {
  const phone = usePhone()
  const [text, setText] = useState(list.query.text)
  const settled = useSettled(text.trim(), 300)
  const { narrow } = list
  const inAddress = list.query.text
  // biome-ignore lint/correctness/useExhaustiveDependencies: only what was typed moves the address
  useEffect(() => {
    if (settled !== inAddress) narrow({ text: settled === '' ? null : settled })
  }, [settled])
  useEffect(() => setText((before) => (before.trim() === inAddress ? before : inAddress)), [inAddress])
  return (
    <Input
      id="list-search"
      className="filter-search"
      type="search"
      allowClear
      prefix={<Icon name="search" size={18} />}
      value={text}
      aria-label={`查找${what}`}
      placeholder={phone ? '查找' : '查找，按 / 键到这里'}
      onChange={(event) => setText(event.target.value)}
    />
  )
}

function StateFilter({ type, list }: { readonly type: RecordType; readonly list: ListState }) {
  const options = Object.entries(type.workflow.states).map(([value, label]) => ({ value, label }))
  return (
    <Select<string[]>
      mode="multiple"
      className="filter"
      aria-label="状态"
      placeholder="状态"
      maxTagCount={1}
      allowClear
      showSearch={false}
      popupMatchSelectWidth={false}
      value={list.query.state === '' ? [] : list.query.state.split(',')}
      options={[...options, { value: voided.state, label: voided.label }]}
      onChange={(states) => list.narrow({ state: states.length === 0 ? null : states.join(',') })}
    />
  )
}

function FieldFilter({
  name,
  type,
  list,
}: {
  readonly name: string
  readonly type: RecordType
  readonly list: ListState
}) {
  const field = type.fields[name]
  if (field === undefined) return null
  return (
    <FilterControl
      field={field}
      value={list.query.filters[name] ?? ''}
      titles={list.answer.data?.titles ?? {}}
      onChange={(value) => list.narrow({ [`f.${name}`]: value === '' ? null : value })}
    />
  )
}

function ColumnChoice({ type, list }: { readonly type: RecordType; readonly list: ListState }) {
  const [first] = type.list
  function toggle(name: string, isOn: boolean): void {
    const wanted = isOn ? [...list.columns, name] : list.columns.filter((one) => one !== name)
    list.chooseColumns(wanted)
  }
  return (
    <Disclosure
      className="columns-choice"
      label={
        <>
          <Icon name="columns" /> 列
        </>
      }
    >
      {() => (
        <fieldset className="check-list" tabIndex={-1}>
          <legend>显示的列</legend>
          {fieldEntries(type).map(([name, field]) => (
            <label key={name}>
              <input
                type="checkbox"
                checked={list.columns.includes(name)}
                disabled={name === first}
                onChange={(event) => toggle(name, event.target.checked)}
              />
              {field.label}
            </label>
          ))}
          <button type="button" className="link-button" onClick={() => list.chooseColumns(null)}>
            恢复默认
          </button>
        </fieldset>
      )}
    </Disclosure>
  )
}
