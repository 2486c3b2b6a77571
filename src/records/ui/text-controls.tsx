import { Input, InputNumber, Radio, Select } from 'antd'
import type { ChoiceField, FieldValue, NumberField, TextField, WordsField, YesNoField } from '#kernel/field.ts'
import type { FieldLinks } from '#web-kit/field-box.tsx'
import { maxLength, remainingCharacters } from './check-entry.ts'
import { type ControlProps, statusOf } from './control-props.ts'
import { splitWords } from './split-names.ts'

/** Choices up to this number are laid open; more are folded into a list. */
const laidOpen = 5

export function TextControl({ field, value, ...props }: ControlProps<TextField>) {
  const text = typeof value === 'string' ? value : ''
  const left = remainingCharacters(value, field) ?? 0
  const isLong = (field.lines ?? 1) > 1
  const common = {
    ...props.links,
    value: text,
    status: left < 0 ? ('error' as const) : statusOf(props.links),
    placeholder: props.example === '' ? '' : `如：${props.example}`,
    autoComplete: 'off',
  }
  const showsCount = isLong || left < maxLength(field) * 0.2
  return (
    <>
      {isLong ? (
        <Input.TextArea
          {...common}
          autoSize={{ minRows: Math.min(field.lines ?? 4, 8), maxRows: 24 }}
          onChange={(event) => props.onChange(event.target.value)}
        />
      ) : (
        <Input {...common} onChange={(event) => props.onChange(event.target.value)} />
      )}
      {showsCount && (
        <p className={left < 0 ? 'field-error' : 'field-count'}>
          {left < 0 ? `超出 ${-left} 字，请删减后保存` : `还可写 ${left} 字`}
        </p>
      )}
    </>
  )
}

export function NumberControl({ field, value, ...props }: ControlProps<NumberField>) {
  return (
    <InputNumber
      {...props.links}
      value={typeof value === 'number' ? value : null}
      min={field.min ?? 0}
      {...(field.max === undefined ? {} : { max: field.max })}
      precision={0}
      suffix={field.unit}
      status={statusOf(props.links)}
      className="number-input"
      onChange={(next) => props.onChange(typeof next === 'number' ? next : null)}
    />
  )
}

export function ChoiceControl({ field, value, ...props }: ControlProps<ChoiceField>) {
  const options = Object.entries(field.choices).map(([key, label]) => ({ value: key, label }))
  const chosen = typeof value === 'string' && value !== '' ? value : null
  if (options.length <= laidOpen) return <Choices {...props} label={field.label} options={options} chosen={chosen} />
  return (
    <Select<string>
      {...props.links}
      value={chosen}
      options={options}
      allowClear
      showSearch={{ optionFilterProp: 'label' }}
      placeholder="请选择"
      status={statusOf(props.links)}
      onChange={(next) => props.onChange(next ?? null)}
    />
  )
}

export function YesNoControl({ field, value, ...props }: ControlProps<YesNoField>) {
  const options = [
    { value: 'yes', label: '是' },
    { value: 'no', label: '否' },
  ]
  const chosen = typeof value === 'boolean' ? (value ? 'yes' : 'no') : null
  const take = (next: FieldValue): void => props.onChange(next === null ? null : next === 'yes')
  return <Choices {...props} label={field.label} options={options} chosen={chosen} onChange={take} />
}

/** Names of things the system keeps no record of; pasting “甲、乙、丙” makes three. */
export function WordsControl({ field, value, ...props }: ControlProps<WordsField>) {
  const words = typeof value === 'object' && value !== null ? [...value] : []
  return (
    <Select<string[]>
      {...props.links}
      mode="tags"
      value={words}
      options={(field.suggestions ?? []).map((word) => ({ value: word, label: word }))}
      tokenSeparators={['、', '，', ',', '；', ';', '\n']}
      placeholder={props.example === '' ? '填写后按回车；可粘贴“甲、乙、丙”' : `如：${props.example}`}
      status={statusOf(props.links)}
      notFoundContent={null}
      onChange={(next) => props.onChange(splitWords(next))}
    />
  )
}

function Choices(props: {
  readonly links: FieldLinks
  readonly label: string
  readonly options: readonly { readonly value: string; readonly label: string }[]
  readonly chosen: string | null
  readonly onChange: (value: FieldValue) => void
}) {
  return (
    <Radio.Group
      {...props.links}
      value={props.chosen}
      aria-label={props.label}
      className="radio-choices"
      onChange={(event) => props.onChange(String(event.target.value))}
    >
      {props.options.map((option) => (
        <Radio key={option.value} value={option.value}>
          {option.label}
        </Radio>
      ))}
      {props.chosen !== null && (
        <button type="button" className="link-button" onClick={() => props.onChange(null)}>
          清除
        </button>
      )}
    </Radio.Group>
  )
}
