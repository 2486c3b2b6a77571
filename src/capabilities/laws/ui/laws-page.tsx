import { useQuery } from '@tanstack/react-query'
import { Button, Input, Select } from 'antd'
import { useState } from 'react'
import { lawKindLabels } from '#law/entry.ts'
import { standingLabels } from '#law/standing.ts'
import { may } from '#records/permission.ts'
import { useMe } from '#records/ui/context.tsx'
import { GoLink } from '#records/ui/go-link.tsx'
import { places } from '#records/ui/places.ts'
import { useGo } from '#records/ui/use-go.ts'
import { Empty } from '#web-kit/empty.tsx'
import { FieldBox } from '#web-kit/field-box.tsx'
import { Loading } from '#web-kit/loading.tsx'
import { Page } from '#web-kit/page.tsx'
import { Refused } from '#web-kit/refused.tsx'
import { type ChangeAddress, useAddress } from '#web-kit/use-address.ts'
import { lawEntry } from '../law-entry-record.ts'
import { type LawFilter, searchLaws } from '../law-search.ts'
import type { LawRow } from '../law-view.ts'
import { requests } from './requests.ts'
import { StandingTag } from './standing-tag.tsx'
import './laws.css'

/** The registry: what came with the product and what the organ added, with its standing today. */
export function LawsPage() {
  const { actor } = useMe()
  const go = useGo()
  const [address, change] = useAddress({ text: '', kind: '', standing: '' })
  const laws = useQuery({ queryKey: ['laws'], queryFn: requests.list })
  const actions = may(actor, { to: 'enter', type: lawEntry }) && (
    <>
      <Button type="primary" onClick={() => go(places.enter(lawEntry.name))}>
        补充条目
      </Button>
      <Button onClick={() => go(places.list(lawEntry.name))}>本单位补充的条目</Button>
    </>
  )
  return (
    <Page
      title="法规库"
      basis="法律法规、党内法规、规划和宣传活动的名称、文号、日期。标“待核”的，引用前必须核对原文。"
      actions={actions}
    >
      <LawFilters filter={address} change={change} />
      {laws.isPending && <Loading what="正在打开法规库" />}
      {laws.isError && <Refused error={laws.error} retry={() => void laws.refetch()} />}
      {laws.isSuccess && <Found key={JSON.stringify(address)} rows={searchLaws(laws.data, address)} />}
    </Page>
  )
}

function LawFilters({ filter, change }: { readonly filter: LawFilter; readonly change: ChangeAddress }) {
  return (
    <search className="law-filters no-print">
      <FieldBox label="名称、简称或者文号">
        {(links) => (
          <Input
            {...links}
            value={filter.text}
            allowClear
            onChange={(event) => change({ text: event.target.value }, { replace: true })}
          />
        )}
      </FieldBox>
      <FieldBox label="类别">
        {(links) => (
          <Select<string>
            {...links}
            value={filter.kind}
            options={withAll(lawKindLabels)}
            onChange={(kind) => change({ kind })}
          />
        )}
      </FieldBox>
      <FieldBox label="效力">
        {(links) => (
          <Select<string>
            {...links}
            value={filter.standing}
            options={withAll(standingLabels)}
            onChange={(standing) => change({ standing })}
          />
        )}
      </FieldBox>
    </search>
  )
}

function withAll(labels: Readonly<Record<string, string>>) {
  return [{ value: '', label: '全部' }, ...Object.entries(labels).map(([value, label]) => ({ value, label }))]
}

/** Who looks for one finds it among these, the likeliest first. */
const shownAtFirst = 60

function Found({ rows }: { readonly rows: readonly LawRow[] }) {
  const [isWhole, setWhole] = useState(false)
  const shown = isWhole ? rows : rows.slice(0, shownAtFirst)
  if (rows.length === 0)
    return <Empty title="没有这样的条目。">换一个写法再找；库里确实没有的，可以补充条目，写明出处。</Empty>
  return (
    <>
      <p role="status" className="quiet">
        共 {rows.length} 条
      </p>
      <table className="plain-table law-table">
        <caption className="visually-hidden">法规库条目</caption>
        <thead>
          <tr>
            <th scope="col">名称</th>
            <th scope="col">类别</th>
            <th scope="col">制定机关</th>
            <th scope="col">效力</th>
            <th scope="col">核对</th>
          </tr>
        </thead>
        <tbody>
          {shown.map((row) => (
            <Line key={row.id} row={row} />
          ))}
        </tbody>
      </table>
      {shown.length < rows.length && (
        <button type="button" className="link-button no-print" onClick={() => setWhole(true)}>
          看全部 {rows.length} 条
        </button>
      )}
    </>
  )
}

function Line({ row }: { readonly row: LawRow }) {
  return (
    <tr>
      <th scope="row">
        <GoLink to={`/laws/${row.id}`}>{row.title}</GoLink>
        {row.isOwn && <span className="quiet">（本单位补充）</span>}
        {row.number !== null && <span className="quiet law-number">{row.number}</span>}
      </th>
      <td>{lawKindLabels[row.kind]}</td>
      <td>{row.issuer ?? <span className="quiet">—</span>}</td>
      <td>
        <StandingTag standing={row.standing} />
      </td>
      <td>{checkedLabels[row.checked]}</td>
    </tr>
  )
}

const checkedLabels = lawEntry.fields.checked.choices
