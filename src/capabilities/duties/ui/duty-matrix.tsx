import { GoLink } from '#records/ui/go-link.tsx'
import { places } from '#records/ui/places.ts'
import { Mark } from '#web-kit/mark.tsx'
import type { DutyCell, DutyRow } from '../duty-matrix.ts'
import { duty } from '../duty-record.ts'
import type { DutyYear } from '../duty-view.ts'
import { markWords } from '../matrix-words.ts'
import { EnterLink } from './enter-link.tsx'
import { RecordsLink } from './records-link.tsx'
import './duties.css'

export interface DutyMatrixProps {
  readonly view: DutyYear
  /** For the home: without section, cadence and measures. */
  readonly compact?: boolean
}

/** Duty × month: how many records prove each duty in each month, and what is missing. A number, not a blur. */
export function DutyMatrix({ view, compact = false }: DutyMatrixProps) {
  return (
    <div className="scroll-x">
      <table className="plain-table duty-matrix">
        <caption className="visually-hidden">{view.year}年职责清单各月的记录数</caption>
        <thead>
          <tr>
            <th scope="col">职责</th>
            {months.map((month) => (
              <th key={month} scope="col" className="duty-month">
                {month}月
              </th>
            ))}
            <th scope="col" className="figure">
              合计
            </th>
            <th scope="col">还缺什么</th>
          </tr>
        </thead>
        <tbody>
          {view.rows.map((row) => (
            <Line key={row.id} row={row} year={view.year} compact={compact} />
          ))}
        </tbody>
      </table>
      <p className="quiet duty-legend">
        <span>
          <Mark shape="triangle" tone="vermilion" /> 缺：一期已过，没有记录
        </span>
        <span>
          <Mark shape="clock" tone="amber" /> 待：本期还没有记录
        </span>
        <span>数字是记录条数，点开看记录</span>
      </p>
    </div>
  )
}

const months = Array.from({ length: 12 }, (_, at) => at + 1)

interface LineProps {
  readonly row: DutyRow
  readonly year: number
  readonly compact: boolean
}

function Line({ row, year, compact }: LineProps) {
  return (
    <tr>
      <th scope="row">
        <GoLink to={places.record(duty.name, row.id)}>
          {row.position}. {row.title}
        </GoLink>
        {!compact && (
          <span className="quiet duty-facts">
            {duty.fields.cadence.choices[row.cadence]} · {row.section === '' ? '未定科室' : row.section}
          </span>
        )}
        {!compact && <span className="quiet duty-facts">{measuredIn(row)}</span>}
      </th>
      {row.cells.map((cell) => (
        <td key={cell.month} className="duty-month" data-month={`${cell.month}月`}>
          <Cell row={row} cell={cell} year={year} />
        </td>
      ))}
      <td className="figure tabular" data-month="合计">
        {row.total}
      </td>
      <td className="duty-missing">
        <Missing row={row} />
      </td>
    </tr>
  )
}

function Cell({ row, cell, year }: { readonly row: DutyRow; readonly cell: DutyCell; readonly year: number }) {
  const said = `${row.title}，${cell.month}月，`
  if (cell.count > 0)
    return (
      <RecordsLink row={row} year={year} month={cell.month} label={`${said}${cell.count}条记录`}>
        {cell.count}
      </RecordsLink>
    )
  if (cell.mark === 'none')
    return (
      <span className="quiet">
        <span aria-hidden>–</span>
        <span className="visually-hidden">{markWords.none}</span>
      </span>
    )
  const isLate = cell.mark === 'late'
  return (
    <EnterLink type={row.gapType} label={`${said}${markWords[cell.mark]}，去登记`}>
      <span className={`duty-mark ${isLate ? 'tone-vermilion' : 'tone-amber'}`}>
        <Mark shape={isLate ? 'triangle' : 'clock'} tone={isLate ? 'vermilion' : 'amber'} />
        {isLate ? '缺' : '待'}
      </span>
    </EnterLink>
  )
}

/** What is missing in words, and the way to it. */
function Missing({ row }: { readonly row: DutyRow }) {
  const lacks = row.missing.length > 0 ? `缺${row.missing.join('、')}` : row.total === 0 ? '还没有记录' : ''
  if (lacks === '')
    return (
      <span className="state-tag tone-green">
        <Mark shape="check" tone="green" />
        不缺
      </span>
    )
  return (
    <EnterLink type={row.gapType} label={`${row.title}：${lacks}，去登记`}>
      {lacks}
    </EnterLink>
  )
}

/** 学法活动次数10次；任务办结1项，共1项 */
function measuredIn({ measures, tasks, tasksDone }: DutyRow): string {
  const counted = measures.map(({ title, unit, value }) =>
    value === null ? `${title}（没有这个指标）` : `${title}${value}${unit}`,
  )
  const planned = tasks.length === 0 ? [] : [`任务${tasks.length}项，办结${tasksDone}项`]
  return [...counted, ...planned].join('；') || '没有指标，也没有任务'
}
