import type { BankLaw } from '../../bank/bank-view.ts'
import { kindsInOrder, questionKinds } from '../../papers/question.ts'
import { BankLink } from './bank-link.tsx'

/** Questions in force by law and kind. */
export function LawTable({ laws }: { readonly laws: readonly BankLaw[] }) {
  const kinds = kindsInOrder.filter((kind) => laws.some((law) => (law.kinds[kind] ?? 0) > 0))
  return (
    <div className="scroll-x">
      <table className="plain-table bank-laws">
        <thead>
          <tr>
            <th scope="col">法律法规</th>
            <th scope="col" className="figure">
              题数
            </th>
            {kinds.map((kind) => (
              <th key={kind} scope="col" className="figure">
                {questionKinds[kind].replace('选择题', '')}
              </th>
            ))}
            <th scope="col" className="figure">
              待核
            </th>
          </tr>
        </thead>
        <tbody>
          {laws.map(({ law, isKnown, total, unverified, kinds: of }) => (
            <tr key={law}>
              <th scope="row">
                <BankLink filters={{ 'f.law': law }}>{law === '' ? '（没有写依据）' : law}</BankLink>
                {!isKnown && <span className="quiet bank-unknown">法规库没有</span>}
              </th>
              <td className="figure">{total}</td>
              {kinds.map((kind) => (
                <td key={kind} className="figure">
                  {of[kind] === undefined ? '' : of[kind]}
                </td>
              ))}
              <td className="figure">
                {unverified > 0 && (
                  <BankLink filters={{ 'f.law': law, 'f.checked': 'unverified' }}>{unverified}</BankLink>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
