import { Button } from 'antd'
import { useState } from 'react'
import { dateWords } from '#web-kit/date-words.ts'
import { Icon } from '#web-kit/icon.tsx'
import { monthGrid, shiftMonth } from './month-grid.ts'

export interface MonthPanelProps {
  /** The chosen day, '' where none. */
  readonly day: string
  readonly today: string
  /** The year at work: where the panel opens when no day is chosen. */
  readonly year: number
  readonly onChoose: (day: string) => void
}

/** A month to choose a day from, weeks from Monday as on a wall calendar. */
export function MonthPanel({ day, today, year: yearAtWork, onChoose }: MonthPanelProps) {
  const [month, setMonth] = useState((day || `${yearAtWork}${today.slice(4)}`).slice(0, 7))
  const [year, number] = month.split('-').map(Number)
  return (
    <div className="month-panel">
      <div className="month-head">
        <Button
          type="text"
          size="small"
          icon={<Icon name="left" />}
          aria-label="上一月"
          onClick={() => setMonth(shiftMonth(month, -1))}
        />
        <span aria-live="polite">
          {year}年{number}月
        </span>
        <Button
          type="text"
          size="small"
          icon={<Icon name="right" />}
          aria-label="下一月"
          onClick={() => setMonth(shiftMonth(month, 1))}
        />
      </div>
      <table>
        <thead>
          <tr>
            {['一', '二', '三', '四', '五', '六', '日'].map((name) => (
              <th key={name} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {monthGrid(month).map((week) => (
            <tr key={week[0]}>
              {week.map((one) => (
                <td key={one}>
                  <DayButton
                    day={one}
                    chosen={one === day}
                    today={one === today}
                    outside={!one.startsWith(month)}
                    onChoose={onChoose}
                  />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <Button type="link" size="small" onClick={() => onChoose(today)}>
        今天
      </Button>
    </div>
  )
}

function DayButton(props: {
  readonly day: string
  readonly chosen: boolean
  readonly today: boolean
  readonly outside: boolean
  readonly onChoose: (day: string) => void
}) {
  const looks = [props.chosen && 'is-chosen', props.today && 'is-today', props.outside && 'is-outside'].filter(Boolean)
  return (
    <button
      type="button"
      className={`month-day ${looks.join(' ')}`}
      aria-label={dateWords(props.day)}
      aria-pressed={props.chosen}
      onClick={() => props.onChoose(props.day)}
    >
      {Number(props.day.slice(8))}
    </button>
  )
}
