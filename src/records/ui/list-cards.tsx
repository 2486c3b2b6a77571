import type { RecordType } from '#kernel/record-type.ts'
import { StateTag } from '#web-kit/state-tag.tsx'
import type { ListPage } from '../api.ts'
import { formatCell } from './format-value.ts'
import { stateLabel, stateStage } from './state-label.ts'
import { totalInWords } from './total-in-words.ts'

export interface ListCardsProps {
  readonly type: RecordType
  readonly page: ListPage
  readonly columns: readonly string[]
  readonly onOpen: (id: string) => void
}

/** The list on a phone. */
export function ListCards({ type, page, columns, onOpen }: ListCardsProps) {
  return (
    <ul className="list-cards" aria-label={`${type.title}，${totalInWords(page.total)}`}>
      {page.rows.map((row) => (
        <li key={row.id}>
          <button type="button" data-opener className="list-card" onClick={() => onOpen(row.id)}>
            <span className="card-title">{row.title || '（未填）'}</span>
            <span className="card-facts">
              {columns.slice(1, 4).map((name) => {
                const field = type.fields[name]
                const text = field === undefined ? '' : formatCell(field, row.values[name], page.titles)
                return text === '' ? null : <span key={name}>{text}</span>
              })}
            </span>
            <span className="card-foot">
              <StateTag label={stateLabel(type, row.state)} stage={stateStage(type, row.state)} />
              {type.evidence !== undefined && <span className="quiet">佐证 {row.evidence} 份</span>}
            </span>
          </button>
        </li>
      ))}
    </ul>
  )
}
