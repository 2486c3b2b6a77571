import { burdenWords } from '../burden-messages.ts'

export interface FigureRow {
  readonly label: string
  /** One for each column. */
  readonly figures: readonly number[]
}

/** Rows of figures and, below them, the sum of each column. */
export function FigureTable(props: {
  readonly caption: string
  /** What the rows are. */
  readonly head: string
  readonly columns: readonly string[]
  readonly rows: readonly FigureRow[]
}) {
  const { caption, head, columns, rows } = props
  const sums = columns.map((_, at) => rows.reduce((sum, { figures }) => sum + (figures[at] ?? 0), 0))
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls sideways must be reached by the keyboard
    <section className="wide-table" aria-label={caption} tabIndex={0}>
      <table className="plain-table burden-table">
        <caption className="visually-hidden">{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{head}</th>
            {columns.map((column) => (
              <th key={column} scope="col" className="burden-figure">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <Line key={row.label} row={row} columns={columns} />
          ))}
        </tbody>
        <tfoot>
          <Line row={{ label: burdenWords.total, figures: sums }} columns={columns} />
        </tfoot>
      </table>
    </section>
  )
}

function Line({ row, columns }: { readonly row: FigureRow; readonly columns: readonly string[] }) {
  return (
    <tr>
      <th scope="row">{row.label}</th>
      {columns.map((column, at) => (
        <td key={column} className="burden-figure">
          {row.figures[at]}
        </td>
      ))}
    </tr>
  )
}
