import { useState } from 'react'
import { GoLink } from '#records/ui/go-link.tsx'
import { places } from '#records/ui/places.ts'
import { DateText } from '#web-kit/date-text.tsx'
import { StateTag } from '#web-kit/state-tag.tsx'
import type { LawCitation, LawView } from '../law-view.ts'
import { howWords, knownDateWords, reviewWords } from '../law-words.ts'
import { requests } from './requests.ts'

const shownAtFirst = 20

/** Who cites the entry; after a change, what must be looked at again. */
export function Citations({ law }: { readonly law: LawView }) {
  const { citations, changedOn, cutOff } = law
  const [isWhole, setWhole] = useState(false)
  const waiting = citations.filter(({ needsReview }) => needsReview).length
  const shown = isWhole ? citations : citations.slice(0, shownAtFirst)
  return (
    <section className="law-section">
      <h2>
        谁引用了它 <span className="quiet tabular">{citations.length} 条</span>
      </h2>
      {changedOn !== null && waiting > 0 && (
        <p>
          {knownDateWords(changedOn)}起按修改后的规定，此前的 {waiting} 条需复核：所学、所引条款是否还在，条次是否变动。
        </p>
      )}
      {citations.length === 0 && <p className="quiet">台账和述法报告中还没有引用它的。</p>}
      {citations.length > 0 && (
        <>
          <p className="no-print">
            <a href={requests.citationsAddress(law.entry.id)} download>
              导出清单（Excel）
            </a>
          </p>
          <CitationTable citations={shown} />
          {shown.length < citations.length && (
            <button type="button" className="link-button no-print" onClick={() => setWhole(true)}>
              看全部 {citations.length} 条
            </button>
          )}
          {cutOff && <p className="quiet">记录太多，只列最近的一部分。</p>}
        </>
      )}
    </section>
  )
}

function CitationTable({ citations }: { readonly citations: readonly LawCitation[] }) {
  return (
    <table className="plain-table law-table">
      <caption className="visually-hidden">引用它的记录和材料</caption>
      <thead>
        <tr>
          <th scope="col">名称</th>
          <th scope="col">类别</th>
          <th scope="col">日期</th>
          <th scope="col">状态</th>
          <th scope="col">怎样引用</th>
          <th scope="col">复核</th>
        </tr>
      </thead>
      <tbody>
        {citations.map((one) => (
          <tr key={one.id}>
            <th scope="row">
              <GoLink to={addressOfCitation(one)}>{one.title === '' ? '（未命名）' : one.title}</GoLink>
            </th>
            <td>{one.typeTitle}</td>
            <td>
              <DateText value={one.on} />
            </td>
            <td>{one.stateLabel}</td>
            <td>{howWords[one.how]}</td>
            <td>{one.needsReview && <StateTag label={reviewWords} stage="due" />}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function addressOfCitation({ type, id }: LawCitation): string {
  return type === 'statement' ? `/statements/${id}` : places.record(type, id)
}
