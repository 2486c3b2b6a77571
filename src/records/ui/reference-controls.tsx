import { Button, Select } from 'antd'
import { useState } from 'react'
import type { ReferenceField, ReferencesField } from '#kernel/field.ts'
import type { RecordRow } from '../api.ts'
import type { Register } from '../register.ts'
import { useRegister } from './context.tsx'
import { type ControlProps, statusOf } from './control-props.ts'
import { formatValue, type Titles } from './format-value.ts'
import { PasteNames } from './paste-names.tsx'
import { useRecordSearch } from './record-search.ts'

/** Another field that points to the same type, whose value may be copied. */
export interface CopySource {
  readonly label: string
  readonly ids: readonly string[]
}

export function ReferenceControl({ field, value, titles, ...props }: ControlProps<ReferenceField>) {
  const { options, search, setText } = useOptions(field.to, titles, typeof value === 'string' ? [value] : [])
  const register = useRegister()
  return (
    <Select<string>
      {...props.links}
      value={typeof value === 'string' && value !== '' ? value : null}
      options={options}
      allowClear
      showSearch={{ filterOption: false, onSearch: setText }}
      placeholder={`选择${field.label}，可输入名称或拼音首字母`}
      notFoundContent={notFound(search)}
      status={statusOf(props.links)}
      optionRender={(option) => <OptionLine label={option.label} note={option.data.note} />}
      onChange={(next) =>
        props.onChange(next ?? null, titlesOf(search.rows), dayOf(next, search.rows, field.to, register))
      }
    />
  )
}

export function ReferencesControl(props: ControlProps<ReferencesField> & { readonly copies: readonly CopySource[] }) {
  const { field, titles } = props
  const ids = typeof props.value === 'object' && props.value !== null ? [...props.value] : []
  const { options, search, setText } = useOptions(field.to, titles, ids)
  const [isPasting, setPasting] = useState(false)
  const counter = field.to === 'person' ? '人' : '项'
  return (
    <>
      <Select<string[]>
        {...props.links}
        mode="multiple"
        value={ids}
        options={options}
        allowClear
        showSearch={{ filterOption: false, onSearch: setText, autoClearSearchValue: true }}
        placeholder="可输入名称或拼音首字母，可多选"
        notFoundContent={notFound(search)}
        status={statusOf(props.links)}
        optionRender={(option) => <OptionLine label={option.label} note={option.data.note} />}
        onChange={(next) => props.onChange(next, titlesOf(search.rows))}
      />
      <p className="field-tools">
        {ids.length > 0 && (
          <span className="quiet">
            已选 {ids.length} {counter}
          </span>
        )}
        <Button type="link" size="small" onClick={() => setPasting(!isPasting)} aria-expanded={isPasting}>
          粘贴名单
        </Button>
        {props.copies
          .filter((copy) => copy.ids.length > 0 && copy.ids.join() !== ids.join())
          .map((copy) => (
            <Button key={copy.label} type="link" size="small" onClick={() => props.onChange([...copy.ids])}>
              复制自“{copy.label}”（{copy.ids.length} {counter}）
            </Button>
          ))}
      </p>
      {isPasting && (
        <PasteNames
          to={field.to}
          label={field.label}
          chosen={ids}
          onTake={(taken) => props.onChange([...new Set([...ids, ...taken.map((one) => one.id)])], titlesOf(taken))}
          onClose={() => setPasting(false)}
        />
      )}
    </>
  )
}

/** Chosen records first by their known names, then what the search offers. */
function useOptions(to: string, titles: Titles, chosen: readonly string[]) {
  const register = useRegister()
  const [text, setText] = useState('')
  const search = useRecordSearch(to, text)
  const offered = search.rows.map((row) => ({ value: row.id, label: row.title, note: noteOf(row, to, register) }))
  const known = chosen
    .filter((id) => !offered.some((option) => option.value === id))
    .map((id) => ({ value: id, label: titles[id] ?? '（已不可见的记录）', note: '' }))
  return { options: text === '' ? [...known, ...offered] : offered, search, setText }
}

/** What tells two of the same name apart: the next plain column of their list. */
function noteOf(row: RecordRow, to: string, register: Register): string {
  const type = register.recordTypes.find((one) => one.name === to)
  const second = type?.list[1]
  const field = second === undefined ? undefined : type?.fields[second]
  if (second === undefined || field === undefined || field.kind === 'reference' || field.kind === 'references')
    return ''
  return formatValue(field, row.values[second], {})
}

/** The date of the fact that the record chosen bears. */
function dayOf(id: string | undefined, rows: readonly RecordRow[], to: string, register: Register): string | undefined {
  const on = register.recordTypes.find(({ name }) => name === to)?.on
  const day = on === undefined ? undefined : rows.find((row) => row.id === id)?.values[on]
  return typeof day === 'string' ? day : undefined
}

function OptionLine(props: { readonly label: React.ReactNode; readonly note: string | undefined }) {
  return (
    <span className="option-line">
      <span>{props.label}</span>
      {props.note !== undefined && props.note !== '' && <span className="quiet">{props.note}</span>}
    </span>
  )
}

function notFound(search: { readonly isLoading: boolean; readonly isTroubled: boolean }): string {
  if (search.isLoading) return '正在查找…'
  return search.isTroubled ? '没有查到：连接不上服务器，请稍后再试' : '没有相符的记录'
}

function titlesOf(rows: readonly { readonly id: string; readonly title: string }[]): Titles {
  return Object.fromEntries(rows.map((row) => [row.id, row.title]))
}
