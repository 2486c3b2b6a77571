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
  // A date in the middle of being typed is left as it is; one that comes from elsewhere is written out.
  useEffect(() => setEntry((typed) => (readEntry(typed, year) === day ? typed : dateWords(day, false))), [day, year])
  const isUnread = readEntry(entry, year) === null
  function type(text: string): void {
    setEntry(text)
    const read = readEntry(text, year)
    if (read !== null && read !== day) onChange(read)
  }
  function take(text: string): void {
    type(text)
    const read = readEntry(text, year)
    if (read !== null) setEntry(dateWords(read, false))
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
          onChange={(event) => type(event.target.value)}
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

/** '' where nothing is written, `null` where it is no date. */
function readEntry(text: string, year: number): string | null {
  return text.trim() === '' ? '' : parseDateEntry(text, year)
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
