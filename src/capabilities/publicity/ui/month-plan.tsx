import { monthDay } from '#gongwen/official-date.ts'
import { GoLink } from '#records/ui/go-link.tsx'
import { places } from '#records/ui/places.ts'
import { type Stage, StateTag } from '#web-kit/state-tag.tsx'
import { daySpanWords } from '../event-words.ts'
import { standingWords } from '../messages.ts'
import type { PlanStanding, YearLine } from '../plan-of-year.ts'
import { publicityEvent } from '../publicity-event-record.ts'
import { publicityPlanItem } from '../publicity-plan-item-record.ts'

const stages: Readonly<Record<PlanStanding, Stage>> = {
  done: 'done',
  due: 'due',
  late: 'late',
  planned: 'moving',
  proposed: 'open',
  'not-planned': 'void',
}

/** One month: what the plan holds and what came of it; the calendar's other days in one quiet line. */
export function MonthPlan({ month, lines }: { readonly month: number; readonly lines: readonly YearLine[] }) {
  const shown = lines.filter(({ itemId, standing }) => itemId !== null || standing === 'done')
  const left = lines.filter((line) => !shown.includes(line))
  return (
    <section className="publicity-month">
      <h2>{month}月</h2>
      {shown.length > 0 && (
        <table className="plain-table publicity-table">
          <caption className="visually-hidden">{month}月的普法事项</caption>
          <thead>
            <tr>
              <th scope="col">事项</th>
              <th scope="col">日期</th>
              <th scope="col">状态</th>
              <th scope="col">负责科室</th>
              <th scope="col">活动</th>
            </tr>
          </thead>
          <tbody>
            {shown.map((line) => (
              <Line key={line.id} line={line} />
            ))}
          </tbody>
        </table>
      )}
      {left.length > 0 && <p className="quiet">日历上还有：{left.map(({ title }) => title).join('、')}。</p>}
    </section>
  )
}

function Line({ line }: { readonly line: YearLine }) {
  const { itemId, title, from, until, standing, provisional, remindOn, section, theme, events } = line
  return (
    <tr>
      <th scope="row">
        {itemId === null ? title : <GoLink to={places.record(publicityPlanItem.name, itemId)}>{title}</GoLink>}
        {theme !== null && <span className="quiet publicity-theme">主题：{theme}</span>}
      </th>
      <td>
        {daySpanWords(from, until)}
        {provisional && (
          <span className="quiet publicity-theme">待通知{remindOn !== null && `，${monthDay(remindOn)}前后询问`}</span>
        )}
      </td>
      <td>
        <StateTag label={standingWords[standing]} stage={stages[standing]} />
      </td>
      <td>{section ?? <span className="quiet publicity-none">—</span>}</td>
      <td>
        {events.length === 0 && <span className="quiet publicity-none">—</span>}
        {events.map(({ id, title: name, heldOn }) => (
          <GoLink key={id} to={places.record(publicityEvent.name, id)} className="publicity-event">
            {monthDay(heldOn)} {name}
          </GoLink>
        ))}
      </td>
    </tr>
  )
}
