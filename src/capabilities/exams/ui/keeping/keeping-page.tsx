import { useQuery } from '@tanstack/react-query'
import { Button } from 'antd'
import { useState } from 'react'
import type { ListPage, RecordRow } from '#records/api.ts'
import { may } from '#records/permission.ts'
import { useMe } from '#records/ui/context.tsx'
import { GoLink } from '#records/ui/go-link.tsx'
import { client } from '#web-kit/client.ts'
import { dateWords, instantWords } from '#web-kit/date-words.ts'
import { Empty } from '#web-kit/empty.tsx'
import { Loading } from '#web-kit/loading.tsx'
import { Page } from '#web-kit/page.tsx'
import { Refused } from '#web-kit/refused.tsx'
import { exam as examType } from '../../exam-record.ts'
import type { KeptExam } from '../../keeping/kept-exam.ts'
import { NewExamDialog } from './new-exam-dialog.tsx'
import { PhaseTag } from './phase-tag.tsx'
import { requests } from './requests.ts'
import './keeping.css'

/** The exams online with their stage, the drafts that could become one, and the way to a new one. */
export function KeepingPage() {
  const { actor } = useMe()
  const [isAdding, setAdding] = useState(false)
  const kept = useQuery({ queryKey: ['kept-exams'], queryFn: requests.kept, staleTime: 0 })
  const mayEnter = may(actor, { to: 'enter', type: examType })
  const add = mayEnter && (
    <Button type="primary" onClick={() => setAdding(true)}>
      办一场线上考试
    </Button>
  )
  return (
    <Page
      title="线上考试"
      basis="一场线上考试就是一条“法律知识考试”记录加上一份设置；成绩公布时自动填回记录，纸笔考试照旧登记。"
      actions={add}
    >
      {kept.isPending && <Loading what="正在取考试" />}
      {kept.isError && <Refused error={kept.error} retry={() => void kept.refetch()} />}
      {kept.isSuccess && kept.data.length === 0 && (
        <Empty title="还没有线上考试。" basis={examType.basis.title} ways={add}>
          设好试卷、时间和应考人员，组卷后到时自动开考、到时自动收卷。
        </Empty>
      )}
      {kept.isSuccess && kept.data.length > 0 && <KeptTable rows={kept.data} />}
      {mayEnter && kept.isSuccess && <Drafts online={kept.data} />}
      <NewExamDialog open={isAdding} onClose={() => setAdding(false)} />
    </Page>
  )
}

function KeptTable({ rows }: { readonly rows: readonly KeptExam[] }) {
  return (
    <table className="plain-table keep-table">
      <caption className="visually-hidden">线上考试，{rows.length}场</caption>
      <thead>
        <tr>
          <th scope="col">考试</th>
          <th scope="col">进度</th>
          <th scope="col">时间</th>
          <th scope="col" className="figure">
            应考
          </th>
          <th scope="col" className="figure">
            已交卷
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map((one) => (
          <tr key={one.exam}>
            <th scope="row">
              <GoLink to={`/exams/keep/${one.exam}`}>{one.title}</GoLink>
              {one.practice && <span className="quiet">　练习</span>}
              {one.recordState === 'voided' && <span className="quiet">　记录已作废</span>}
            </th>
            <td>
              <PhaseTag phase={one.phase} />
            </td>
            <td className="quiet">
              {instantWords(one.opensAt)} 至 {instantWords(one.closesAt)}
            </td>
            <td className="figure" data-label="应考">
              {one.roster > 0 && `${one.roster}人`}
            </td>
            <td className="figure" data-label="已交卷">
              {one.roster > 0 && `${one.sat}人`}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

/** Drafts of exam records without an online side. */
function Drafts({ online }: { readonly online: readonly KeptExam[] }) {
  const drafts = useQuery({
    queryKey: ['records', examType.name, 'drafts-to-set'],
    queryFn: () => client.get<ListPage>(`/api/records/${examType.name}`, { query: { state: 'draft', size: 50 } }),
    staleTime: 0,
  })
  const rows = drafts.data?.rows.filter(({ id }) => !online.some(({ exam }) => exam === id)) ?? []
  if (rows.length === 0) return null
  return (
    <section className="keep-group">
      <h2>草稿中的考试记录</h2>
      <ul className="keep-list">
        {rows.map((row) => (
          <li key={row.id}>
            <span>
              {row.title} <span className="quiet">{heldOn(row)}</span>
            </span>
            <GoLink to={`/exams/keep/${row.id}`}>设为线上考试</GoLink>
          </li>
        ))}
      </ul>
    </section>
  )
}

function heldOn({ values }: RecordRow): string {
  return typeof values.heldOn === 'string' ? dateWords(values.heldOn, false) : ''
}
