import type { RecordType } from '#kernel/record-type.ts'
import { StateTag } from '#web-kit/state-tag.tsx'
import type { ListPage, RecordRow } from '../api.ts'
import { formatCell, type Titles } from './format-value.ts'
import { isSortable } from './list-query.ts'
import { stateLabel, stateStage } from './state-label.ts'
import { totalInWords } from './total-in-words.ts'
import type { ListState } from './use-list.ts'

export interface ListTableProps {
  readonly type: RecordType
  readonly page: ListPage
  readonly list: ListState
  readonly selected: ReadonlyMap<string, RecordRow>
  readonly onSelect: (selected: ReadonlyMap<string, RecordRow>) => void
  readonly onOpen: (id: string) => void
}

export function ListTable({ type, page, list, selected, onSelect, onOpen }: ListTableProps) {
  const isAll = page.rows.every((row) => selected.has(row.id))
  const isBusy = list.answer.isPlaceholderData
  function toggle(rows: readonly RecordRow[], isOn: boolean): void {
    const next = new Map(selected)
    for (const row of rows) {
      if (isOn) next.set(row.id, row)
      else next.delete(row.id)
    }
    onSelect(next)
  }
  return (
    <div className="wide-table">
      <table className="list-table" aria-busy={isBusy}>
        <caption className="visually-hidden">
          {type.title}，{totalInWords(page.total)}，第 {page.page} 页
        </caption>
        <thead>
          <tr>
            <th scope="col" className="col-pick no-print">
              <input
                type="checkbox"
                aria-label="选择本页全部"
                checked={isAll}
                onChange={(event) => toggle(page.rows, event.target.checked)}
              />
            </th>
            <th scope="col" className="col-number">
              序号
            </th>
            {list.columns.map((name) => (
              <Heading key={name} name={name} label={type.fields[name]?.label ?? ''} type={type} list={list} />
            ))}
            <Heading name="state" label="状态" type={type} list={list} />
            {type.evidence !== undefined && <th scope="col">佐证</th>}
          </tr>
        </thead>
        <tbody>
          {page.rows.map((row, index) => (
            <Row
              key={row.id}
              type={type}
              row={row}
              number={(page.page - 1) * page.size + index + 1}
              columns={list.columns}
              titles={page.titles}
              isOpen={list.openId === row.id}
              isSelected={selected.has(row.id)}
              onToggle={(isOn) => toggle([row], isOn)}
              onOpen={onOpen}
            />
          ))}
        </tbody>
      </table>
    </div>
  )
}

function Heading(props: {
  readonly name: string
  readonly label: string
  readonly type: RecordType
  readonly list: ListState
}) {
  const { name, label, list } = props
  const field = props.type.fields[name]
  if (field !== undefined && !isSortable(field)) return <th scope="col">{label}</th>
  const isSorted = list.query.sort === name
  const order = isSorted && list.query.order === 'asc' ? 'asc' : 'desc'
  const sort = (): void => list.narrow({ sort: name, order: isSorted && order === 'desc' ? 'asc' : 'desc' })
  return (
    <th scope="col" {...(isSorted ? { 'aria-sort': order === 'asc' ? 'ascending' : 'descending' } : {})}>
      <button type="button" className="sort-button" onClick={sort} title={`按${label}排序`}>
        {label}
        <span aria-hidden className={isSorted ? 'sort-mark' : 'sort-mark is-idle'}>
          {order === 'asc' ? '↑' : '↓'}
        </span>
      </button>
    </th>
  )
}

interface RowProps {
  readonly type: RecordType
  readonly row: RecordRow
  readonly number: number
  readonly columns: readonly string[]
  readonly titles: Titles
  readonly isOpen: boolean
  readonly isSelected: boolean
  readonly onToggle: (isOn: boolean) => void
  readonly onOpen: (id: string) => void
}

function Row({ type, row, ...props }: RowProps) {
  const [first, ...rest] = props.columns
  const looks = [props.isOpen && 'is-open', props.isSelected && 'is-selected', row.state === 'voided' && 'is-void']
  return (
    <tr className={looks.filter(Boolean).join(' ')} onClick={(event) => isOwn(event.target) || props.onOpen(row.id)}>
      <td className="col-pick no-print">
        <input
          type="checkbox"
          aria-label={`选择“${row.title}”`}
          checked={props.isSelected}
          onChange={(event) => props.onToggle(event.target.checked)}
        />
      </td>
      <td className="col-number">{props.number}</td>
      <td className="col-title">
        <button type="button" data-opener className="row-opener" onClick={() => props.onOpen(row.id)}>
          {cell(type, row, first, props.titles) || '（未填）'}
        </button>
      </td>
      {rest.map((name) => (
        <td key={name} className={`col-${type.fields[name]?.kind ?? 'text'}`}>
          <span className="clamp">{cell(type, row, name, props.titles)}</span>
        </td>
      ))}
      <td className="col-state">
        <StateTag label={stateLabel(type, row.state)} stage={stateStage(type, row.state)} />
      </td>
      {type.evidence !== undefined && (
        <td className="col-number">{row.evidence === 0 ? <span className="quiet">无</span> : row.evidence}</td>
      )}
    </tr>
  )
}

function cell(type: RecordType, row: RecordRow, name: string | undefined, titles: Titles): string {
  const field = name === undefined ? undefined : type.fields[name]
  return name === undefined || field === undefined ? '' : formatCell(field, row.values[name], titles)
}

/** A click on a control of its own, or to mark text, does not open the row. */
function isOwn(target: EventTarget): boolean {
  const isControl = target instanceof Element && target.closest('input, button, a') !== null
  return isControl || (getSelection()?.toString() ?? '') !== ''
}
