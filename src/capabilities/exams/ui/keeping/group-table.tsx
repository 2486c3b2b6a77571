import type { GroupResult } from '../../engine/keeper-api.ts'
import { rateWords } from '../../keeping/rate-words.ts'
import { points } from '../papers/points-words.ts'

export interface GroupTableProps {
  readonly whole: GroupResult
  readonly sections: readonly GroupResult[]
}

/** Figures of the organ and its sections, in the order of the roster. */
export function GroupTable({ whole, sections }: GroupTableProps) {
  return (
    <section>
      <h2>参考和合格</h2>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: on a phone it is scrolled by keys */}
      <section className="scroll-x" aria-label="参考和合格的表" tabIndex={0}>
        <table className="plain-table keep-groups">
          <thead>
            <tr>
              <th scope="col">科室</th>
              {['应考', '实考', '参考率', '合格', '合格率', '优秀', '优秀率', '平均分'].map((heading) => (
                <th key={heading} scope="col" className="figure">
                  {heading}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {sections.map((group) => (
              <Row key={group.section ?? ''} group={group} />
            ))}
            <Row group={whole} isWhole />
          </tbody>
        </table>
      </section>
      <p className="quiet">参考率＝实考÷应考，合格率、优秀率以实考为准；免考的不计入应考。</p>
    </section>
  )
}

function Row({ group, isWhole = false }: { readonly group: GroupResult; readonly isWhole?: boolean }) {
  const { name, eligible, sat, passed, excellent, satRate, passRate, excellentRate, meanTenths } = group
  const cells = [
    `${eligible}人`,
    `${sat}人`,
    rateWords(satRate),
    `${passed}人`,
    rateWords(passRate),
    `${excellent}人`,
    rateWords(excellentRate),
    meanTenths === null ? '—' : points(meanTenths),
  ]
  return (
    <tr className={isWhole ? 'keep-whole' : undefined}>
      <th scope="row">{name}</th>
      {[...cells.entries()].map(([at, cell]) => (
        <td key={at} className="figure">
          {cell}
        </td>
      ))}
    </tr>
  )
}
