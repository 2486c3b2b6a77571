import { useQuery } from '@tanstack/react-query'
import { Button } from 'antd'
import type { RecordRow } from '#records/api.ts'
import { may } from '#records/permission.ts'
import { useMe, useYear } from '#records/ui/context.tsx'
import { formatValue } from '#records/ui/format-value.ts'
import { GoLink } from '#records/ui/go-link.tsx'
import { places } from '#records/ui/places.ts'
import { useGo } from '#records/ui/use-go.ts'
import { DateText } from '#web-kit/date-text.tsx'
import { Empty } from '#web-kit/empty.tsx'
import { Loading } from '#web-kit/loading.tsx'
import { Page } from '#web-kit/page.tsx'
import { Refused } from '#web-kit/refused.tsx'
import { internalRule } from '../internal-rule-record.ts'
import { requests } from './requests.ts'
import './rules.css'

/** The rules made, amended and repealed in the year, each with the way to its texts side by side. */
export function RulesPage() {
  const [year] = useYear()
  const { actor } = useMe()
  const go = useGo()
  const rules = useQuery({ queryKey: ['records', internalRule.name, 'year', year], queryFn: () => requests.year(year) })
  const enter = may(actor, { to: 'enter', type: internalRule }) && (
    <Button type="primary" onClick={() => go(places.enter(internalRule.name))}>
      登记制度
    </Button>
  )
  return (
    <Page title="制度新旧对照" basis="本年度制定、修订、废止的制度，点“对照”看新旧条文。" actions={enter}>
      {rules.isPending && <Loading what="正在打开机关制度" />}
      {rules.isError && <Refused error={rules.error} retry={() => void rules.refetch()} />}
      {rules.isSuccess && rules.data.rows.length === 0 && (
        <Empty title={`${year}年没有已归档的机关制度。`} ways={enter}>
          制度印发以后登记，修订的填上旧文本，就能在这里对照。
        </Empty>
      )}
      {rules.isSuccess && rules.data.rows.length > 0 && <Rules rows={rules.data.rows} />}
    </Page>
  )
}

function Rules({ rows }: { readonly rows: readonly RecordRow[] }) {
  return (
    <table className="plain-table rule-table">
      <caption className="visually-hidden">本年度的机关制度</caption>
      <thead>
        <tr>
          <th scope="col">制度</th>
          <th scope="col">制修废</th>
          <th scope="col">印发日期</th>
          <th scope="col">缘由</th>
          <th scope="col">条文</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <Line key={row.id} row={row} />
        ))}
      </tbody>
    </table>
  )
}

function Line({ row: { id, title, values } }: { readonly row: RecordRow }) {
  const { action, reason } = internalRule.fields
  const { issuedOn } = values
  return (
    <tr>
      <th scope="row">
        <GoLink to={places.record(internalRule.name, id)}>{title}</GoLink>
      </th>
      <td>{formatValue(action, values.action, {})}</td>
      <td>
        <DateText value={typeof issuedOn === 'string' ? issuedOn : null} />
      </td>
      <td>{formatValue(reason, values.reason, {})}</td>
      <td>
        <GoLink to={`/internal-rules/${id}`}>
          对照<span className="visually-hidden">{title}的新旧条文</span>
        </GoLink>
      </td>
    </tr>
  )
}
