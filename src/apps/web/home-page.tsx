import { useQueries } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import type { ListPage } from '#records/api.ts'
import { may } from '#records/permission.ts'
import { useMe, useRegister, useYear } from '#records/ui/context.tsx'
import { client } from '#web-kit/client.ts'
import { Page } from '#web-kit/page.tsx'

/** The ledger at a glance: how many records of each type the year holds, and where to enter the next. */
export function HomePage() {
  const me = useMe()
  const [year] = useYear()
  const types = useRegister().recordTypes.filter((type) => type.on !== undefined && may(me.actor, { to: 'read', type }))
  const counts = useQueries({
    queries: types.map((type) => ({
      queryKey: ['count', type.name, year],
      queryFn: () => client.get<ListPage>(`/api/records/${type.name}`, { query: { year, size: 1 } }),
    })),
  })
  return (
    <Page title={`${year}年台账`} basis={`${me.organ.name}本年度各类记录`}>
      {types.length === 0 ? (
        <p className="quiet">您的身份不查阅业务台账；可从左侧进入单位和人员。</p>
      ) : (
        <table className="plain-table">
          <thead>
            <tr>
              <th scope="col">记录</th>
              <th scope="col" className="figure">
                本年条数
              </th>
              <th scope="col">登记</th>
            </tr>
          </thead>
          <tbody>
            {types.map((type, index) => (
              <tr key={type.name}>
                <th scope="row">
                  <Link to={`/records/${type.name}`}>{type.title}</Link>
                </th>
                <td className="figure">{counts[index]?.data?.total ?? '—'}</td>
                <td>
                  {may(me.actor, { to: 'enter', type }) ? <Link to={`/records/${type.name}/new`}>新登记</Link> : '—'}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </Page>
  )
}
