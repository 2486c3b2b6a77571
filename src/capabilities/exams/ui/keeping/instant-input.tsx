import { Input } from 'antd'
import { useState } from 'react'
import { DateInput } from '#records/ui/date-input.tsx'
import { FieldBox } from '#web-kit/field-box.tsx'
import { dayOf, instantAt, readClock, timeOf } from '../../keeping/beijing-instant.ts'

export interface InstantInputProps {
  /** 开始、截止: the boxes are called 开始日期 and 开始时间. */
  readonly label: string
  /** ISO, '' where it is not written yet. */
  readonly value: string
  readonly error?: string | undefined
  readonly onChange: (instant: string) => void
}

/** A day and an hour by the clock of Beijing. */
export function InstantInput({ label, value, error, onChange }: InstantInputProps) {
  const [day, setDay] = useState(dayOf(value))
  const [time, setTime] = useState(timeOf(value))
  const [entry, setEntry] = useState(time)
  const write = (nextDay: string, nextTime: string): void => {
    setDay(nextDay)
    setTime(nextTime)
    onChange(instantAt(nextDay, nextTime))
  }
  return (
    <div className="keep-instant">
      <FieldBox label={`${label}日期`} required {...(error === undefined ? {} : { error })}>
        {(links) => <DateInput links={links} label={`${label}日期`} day={day} onChange={(next) => write(next, time)} />}
      </FieldBox>
      <FieldBox label={`${label}时间`} required>
        {(links) => (
          <Input
            {...links}
            className="keep-clock"
            placeholder="如 9:00"
            autoComplete="off"
            value={entry}
            status={entry !== '' && time === '' ? 'error' : ''}
            onChange={(event) => {
              setEntry(event.target.value)
              write(day, readClock(event.target.value))
            }}
            onBlur={() => time !== '' && setEntry(time)}
          />
        )}
      </FieldBox>
    </div>
  )
}
