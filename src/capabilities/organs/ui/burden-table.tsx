import { burdenWords } from '../burden-messages.ts'
import { type BurdenRow, burdenColumns } from '../burden-view.ts'
import { sumBurden } from '../count-burden.ts'

/** Rows with all figures, and their sum. */
export function BurdenTable(props: {
  readonly caption: string
  readonly head: string
  readonly rows: readonly BurdenRow[]
}) {
  const sum = sumBurden(props.rows.map(({ burden }) => burden))
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls sideways must be reached by the keyboard
    <section className="wide-table" aria-label={props.caption} tabIndex={0}>
      <table className="plain-table burden-table">
        <caption className="visually-hidden">{props.caption}</caption>
        <thead>
          <tr>
            <th scope="col">{props.head}</th>
            {burdenColumns.map(({ label }) => (
              <th key={label} scope="col" className="burden-figure">
                {label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {props.rows.map((row) => (
            <Line key={row.label} row={row} />
          ))}
        </tbody>
        <tfoot>
          <Line row={{ label: burdenWords.total, burden: sum }} />
        </tfoot>
      </table>
    </section>
  )
}

function Line({ row: { label, burden } }: { readonly row: BurdenRow }) {
  return (
    <tr>
      <th scope="row">{label}</th>
      {burdenColumns.map((column) => (
        <td key={column.label} className="burden-figure">
          {column.figure(burden)}
        </td>
      ))}
    </tr>
  )
}
