import { burdenWords } from '../burden-messages.ts'
import { askedByMonth, type BurdenYear, months } from '../burden-view.ts'

/** What each section was asked, month by month. */
export function AskedTable({ burden }: { readonly burden: BurdenYear }) {
  const rows = burden.sections.map(({ id, name }) => ({ name, asked: askedByMonth(burden, id) }))
  const sums = months.map((_, at) => rows.reduce((sum, { asked }) => sum + (asked[at] ?? 0), 0))
  const caption = '各科室各月的表单项数'
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls sideways must be reached by the keyboard
    <section className="wide-table" aria-label={caption} tabIndex={0}>
      <table className="plain-table burden-table">
        <caption className="visually-hidden">{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{burdenWords.section}</th>
            {[...months.map(burdenWords.month), burdenWords.wholeYear].map((label) => (
              <th key={label} scope="col" className="burden-figure">
                {label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ name, asked }) => (
            <Line key={name} name={name} asked={asked} />
          ))}
        </tbody>
        <tfoot>
          <Line name={burdenWords.total} asked={sums} />
        </tfoot>
      </table>
    </section>
  )
}

function Line({ name, asked }: { readonly name: string; readonly asked: readonly number[] }) {
  return (
    <tr>
      <th scope="row">{name}</th>
      {months.map((month, at) => (
        <td key={month} className="burden-figure">
          {asked[at]}
        </td>
      ))}
      <td className="burden-figure">{asked.reduce((sum, one) => sum + one, 0)}</td>
    </tr>
  )
}
