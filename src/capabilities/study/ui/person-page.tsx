import { useQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import type { RecordRow } from '#records/api.ts'
import { useYear } from '#records/ui/context.tsx'
import { formatValue } from '#records/ui/format-value.ts'
import { GoLink } from '#records/ui/go-link.tsx'
import { places } from '#records/ui/places.ts'
import { useRecord } from '#records/ui/use-record.ts'
import { Loading } from '#web-kit/loading.tsx'
import { Page } from '#web-kit/page.tsx'
import { Refused } from '#web-kit/refused.tsx'
import { studySession } from '../record.ts'
import { requests, wordsOf } from './requests.ts'
import './study.css'

/** One person's year of study, from the ledger: what he was expected at, and whether he came. No hours, no rank. */
export function PersonPage() {
  const { id = '' }: Readonly<Record<string, string | undefined>> = useParams({ strict: false })
  const [year] = useYear()
  const person = useRecord('person', id)
  const answer = useQuery({
    queryKey: ['records', studySession.name, 'person', id, year],
    queryFn: () => requests.sessionsOf(id, year),
  })
  const name = person.data?.title ?? ''
  return (
    <Page
      title={`${name}${year}年学法档案`}
      basis="由已归档学法活动的应到、实到人员得出，不另行填报。"
      back={<GoLink to="/study/coverage">学法覆盖</GoLink>}
      actions={<GoLink to={places.record('person', id)}>看人员记录</GoLink>}
    >
      {answer.isPending && <Loading what="正在打开学法档案" />}
      {answer.isError && <Refused error={answer.error} retry={() => void answer.refetch()} />}
      {answer.isSuccess && <Sessions rows={answer.data.rows} person={id} />}
    </Page>
  )
}

function Sessions({ rows, person }: { readonly rows: readonly RecordRow[]; readonly person: string }) {
  const { heldOn, form, laws } = studySession.fields
  if (rows.length === 0) return <p className="quiet">本年度没有应到的学法活动。</p>
  return (
    <table className="plain-table study-person">
      <thead>
        <tr>
          <th scope="col">日期</th>
          <th scope="col">学习主题</th>
          <th scope="col">形式</th>
          <th scope="col">法律法规</th>
          <th scope="col">到会</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ id, title, values }) => (
          <tr key={id}>
            <td>{formatValue(heldOn, values.heldOn, {})}</td>
            <th scope="row">
              <GoLink to={places.record(studySession.name, id)}>{title}</GoLink>
            </th>
            <td>{formatValue(form, values.form, {})}</td>
            <td>{formatValue(laws, values.laws, {})}</td>
            <td>{wordsOf(values.attended).includes(person) ? '到会' : '未到会'}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
