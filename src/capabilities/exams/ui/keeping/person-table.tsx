import { Link } from '@tanstack/react-router'
import type { Eligibility } from '../../engine/api.ts'
import type { OnlineExam, PersonResult, ResultsView } from '../../engine/keeper-api.ts'
import { proctorWords } from '../../keeping/proctor-words.ts'
import { points } from '../papers/points-words.ts'
import { ShortList } from './short-list.tsx'

export interface PersonTableProps {
  readonly online: OnlineExam
  readonly results: ResultsView
}

/** Results of persons in the order of the roster, for who keeps the exam; nobody is ranked. */
export function PersonTable({ online, results }: PersonTableProps) {
  return (
    <section>
      <h2>个人成绩（满分{points(results.totalTenths)}分）</h2>
      <p className="quiet">按名单的次序，不排名；只有本人和组织考试的同志看得到。</p>
      <ShortList rows={results.persons}>
        {(persons) => <Rows online={online} persons={persons} released={results.released} />}
      </ShortList>
    </section>
  )
}

interface RowsProps {
  readonly online: OnlineExam
  readonly persons: readonly PersonResult[]
  readonly released: boolean
}

function Rows({ online, persons, released }: RowsProps) {
  const isPreAppointment = online.setting?.retakeDays != null
  const isOver = online.phase === 'closed' || online.phase === 'released'
  const mayPrint = released && online.setting?.practice === false
  return (
    <table className="plain-table keep-table">
      <thead>
        <tr>
          <th scope="col">姓名</th>
          <th scope="col">科室</th>
          <th scope="col" className="figure">
            成绩
          </th>
          <th scope="col">等次</th>
          {isPreAppointment && <th scope="col">任前考试</th>}
          <th scope="col">
            <span className="visually-hidden">证书</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {persons.map((one) => (
          <tr key={one.person}>
            <th scope="row">{one.name}</th>
            <td className="quiet">{one.sectionName}</td>
            <td className="figure">{markOf(one, isOver)}</td>
            <td>{one.band}</td>
            {isPreAppointment && <td>{one.eligibility !== null && eligibilities[one.eligibility]}</td>}
            <td>
              {mayPrint && one.passed === true && (
                <Link
                  to={`/exams/${online.exam}/certificate`}
                  search={{ person: one.person }}
                  aria-label={`证书：${one.name}`}
                >
                  证书
                </Link>
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

const eligibilities: Readonly<Record<Eligibility, string>> = {
  eligible: '合格',
  'not-eligible': '不合格',
  retake: '可以补考一次',
  exempt: '免考',
}

function markOf({ tenths, state, attempts }: PersonResult, isOver: boolean): string {
  if (tenths !== null) return `${points(tenths)}分${attempts > 1 ? `（考${attempts}次）` : ''}`
  if (state === 'not-started' && isOver) return '缺考'
  return state === 'handed-in' ? '待评' : proctorWords[state]
}
