import { useQuery } from '@tanstack/react-query'
import { useYear } from '#records/ui/context.tsx'
import { GoLink } from '#records/ui/go-link.tsx'
import { places } from '#records/ui/places.ts'
import { Loading } from '#web-kit/loading.tsx'
import { Page } from '#web-kit/page.tsx'
import { Refused } from '#web-kit/refused.tsx'
import { type CoverageRow, coverage } from '../coverage.ts'
import { studySession } from '../record.ts'
import { heldSession, requests, wordsOf } from './requests.ts'
import './study.css'

/** Law × month of the year: what was studied when, and what of the must-know list has not come up. */
export function CoveragePage() {
  const [year] = useYear()
  const answer = useQuery({
    queryKey: ['records', studySession.name, 'coverage', year],
    queryFn: async () => {
      const [sessions, listed] = await Promise.all([requests.sessions(year), requests.listed(year)])
      return { sessions, rows: coverage(year, sessions.rows.map(heldSession), listed) }
    },
  })
  return (
    <Page title={`${year}年学法覆盖`} basis="由已归档的学法活动得出；应知应会清单所列的排在前面，没有学到的也列出。">
      {answer.isPending && <Loading what="正在打开学法覆盖" />}
      {answer.isError && <Refused error={answer.error} retry={() => void answer.refetch()} />}
      {answer.isSuccess && (
        <>
          <Part title="党内法规" rows={answer.data.rows.filter(({ isPartyRule }) => isPartyRule)} />
          <Part title="法律法规" rows={answer.data.rows.filter(({ isPartyRule }) => !isPartyRule)} />
          <People ids={answer.data.sessions.rows.flatMap(peopleOf)} titles={answer.data.sessions.titles} />
        </>
      )}
    </Page>
  )
}

function Part({ title, rows }: { readonly title: string; readonly rows: readonly CoverageRow[] }) {
  return (
    <section className="study-part">
      <h2>{title}</h2>
      {rows.length === 0 ? (
        <p className="quiet">本年度没有学习记录，清单也没有列。</p>
      ) : (
        <table className="plain-table study-coverage">
          <thead>
            <tr>
              <th scope="col">名称</th>
              <th scope="col">应知应会</th>
              <th scope="col">学习月份</th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row.law}>
                <th scope="row">{row.law}</th>
                <td>{row.isListed ? '列入清单' : ''}</td>
                <td>
                  <Months months={row.months} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  )
}

function Months({ months }: Pick<CoverageRow, 'months'>) {
  const held = months.flatMap((ids, at) => ids.map((id) => ({ id, month: at + 1 })))
  if (held.length === 0) return <span className="quiet">没有学习记录</span>
  return (
    <span className="row study-months">
      {held.map(({ id, month }) => (
        <GoLink key={id} to={places.record(studySession.name, id)}>
          {month}月
        </GoLink>
      ))}
    </span>
  )
}

interface PeopleProps {
  readonly ids: readonly string[]
  readonly titles: Readonly<Record<string, string>>
}

function People({ ids, titles }: PeopleProps) {
  return (
    <section className="study-part no-print">
      <h2>个人学法档案</h2>
      <nav aria-label="个人学法档案" className="row study-people">
        {[...new Set(ids)].map((id) => (
          <GoLink key={id} to={`/study/person/${id}`}>
            {titles[id] ?? '（查不到姓名）'}
          </GoLink>
        ))}
      </nav>
    </section>
  )
}

function peopleOf({ values }: Parameters<typeof heldSession>[0]): readonly string[] {
  return wordsOf(values.invited)
}
