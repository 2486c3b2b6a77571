import { Button, Input, Popover, Space } from 'antd'
import { useEffect, useState } from 'react'
import { dateWords } from '#web-kit/date-words.ts'
import type { FieldLinks } from '#web-kit/field-box.tsx'
import { Icon } from '#web-kit/icon.tsx'
import { useMe, useYear } from './context.tsx'
import { parseDateEntry } from './date-entry.ts'
import { MonthPanel } from './month-panel.tsx'

export interface DateInputProps {
  /** 'YYYY-MM-DD', '' where none. */
  readonly day: string
  /** What the date is of, for a screen reader. */
  readonly label: string
  readonly links?: FieldLinks
  readonly placeholder?: string
  readonly onChange: (day: string) => void
}

/** A day, typed as officials write it or chosen from a month. */
export function DateInput({ day, label, links, placeholder, onChange }: DateInputProps) {
  const { today } = useMe()
  const [year] = useYear()
  const [entry, setEntry] = useState(dateWords(day, false))
  useEffect(() => setEntry(dateWords(day, false)), [day])
  const isUnread = entry.trim() !== '' && parseDateEntry(entry, year) === null
  function take(text: string): void {
    const read = text.trim() === '' ? '' : parseDateEntry(text, year)
    if (read === null) return
    setEntry(dateWords(read, false))
    if (read !== day) onChange(read)
  }
  const isWrong = isUnread || links?.['aria-invalid'] === true
  return (
    <div className="date-box">
      <Space.Compact className="date-input">
        <Input
          {...links}
          {...(links === undefined ? { 'aria-label': label } : {})}
          {...(isUnread ? { 'aria-invalid': true } : {})}
          value={entry}
          status={isWrong ? 'error' : ''}
          placeholder={placeholder ?? '如 2024年3月5日'}
          autoComplete="off"
          onChange={(event) => setEntry(event.target.value)}
          onBlur={() => take(entry)}
          onPressEnter={() => take(entry)}
        />
        <MonthButton day={day} today={today} year={year} label={label} onChoose={take} />
      </Space.Compact>
      {isUnread && (
        <p className="field-error" role="status">
          没有认出这个日期。可写“2024年3月5日”“2024.3.5”或“20240305”。
        </p>
      )}
    </div>
  )
}

function MonthButton(props: {
  readonly day: string
  readonly today: string
  readonly year: number
  readonly label: string
  readonly onChoose: (day: string) => void
}) {
  const [open, setOpen] = useState(false)
  function choose(day: string): void {
    props.onChoose(day)
    setOpen(false)
  }
  return (
    <Popover
      trigger="click"
      placement="bottomRight"
      open={open}
      onOpenChange={setOpen}
      destroyOnHidden
      content={<MonthPanel day={props.day} today={props.today} year={props.year} onChoose={choose} />}
    >
      <Button icon={<Icon name="plan" />} aria-label={`从月历选${props.label}`} />
    </Popover>
  )
}
