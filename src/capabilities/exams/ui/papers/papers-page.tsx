import { useQuery, useQueryClient } from '@tanstack/react-query'
import { Button } from 'antd'
import { useState } from 'react'
import { may, who } from '#records/permission.ts'
import { useMe } from '#records/ui/context.tsx'
import { GoLink } from '#records/ui/go-link.tsx'
import { useGo } from '#records/ui/use-go.ts'
import { ConfirmWithNote } from '#web-kit/confirm-with-note.tsx'
import { instantWords } from '#web-kit/date-words.ts'
import { Empty } from '#web-kit/empty.tsx'
import { Forbidden } from '#web-kit/forbidden.tsx'
import { Loading } from '#web-kit/loading.tsx'
import { Page } from '#web-kit/page.tsx'
import { Refused } from '#web-kit/refused.tsx'
import { question } from '../../bank/question-record.ts'
import type { PaperRow } from '../../papers/paper-view.ts'
import { points } from './points-words.ts'
import { requests } from './requests.ts'
import './papers.css'

/** The papers that were frozen, and the way to make one. */
export function PapersPage() {
  const { actor } = useMe()
  const go = useGo()
  const mayRead = may(actor, { to: 'read', type: question })
  const papers = useQuery({ queryKey: ['exam-papers'], queryFn: requests.papers, enabled: mayRead })
  const compose = (
    <Button type="primary" onClick={() => go('/exams/papers/new')}>
      组卷
    </Button>
  )
  return (
    <Page
      title="试卷"
      basis="定卷之后题目和答案不再变动；题库里的更正不影响已定的试卷。"
      back={<GoLink to="/exams/bank">题库</GoLink>}
      actions={mayRead && compose}
    >
      {!mayRead && <Forbidden what="您的身份不能查看试卷。" who={who({ to: 'read', type: question })} />}
      {mayRead && papers.isPending && <Loading what="正在打开试卷" />}
      {papers.isError && <Refused error={papers.error} retry={() => void papers.refetch()} />}
      {papers.isSuccess && papers.data.length === 0 && (
        <Empty title="还没有试卷。" basis={question.basis.title} ways={compose}>
          按蓝图从题库抽题，或者一题一题选；定卷后可以打印，也可以用于线上考试。
        </Empty>
      )}
      {papers.isSuccess && papers.data.length > 0 && <Papers rows={papers.data} />}
    </Page>
  )
}

function Papers({ rows }: { readonly rows: readonly PaperRow[] }) {
  const queries = useQueryClient()
  const [leaving, setLeaving] = useState<PaperRow | null>(null)
  return (
    <div className="scroll-x">
      <table className="plain-table papers">
        <thead>
          <tr>
            <th scope="col">试卷</th>
            <th scope="col" className="figure">
              题数
            </th>
            <th scope="col" className="figure">
              满分
            </th>
            <th scope="col">定卷</th>
            <th scope="col">
              <span className="visually-hidden">办理</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <PaperLine key={row.id} row={row} onLeave={() => setLeaving(row)} />
          ))}
        </tbody>
      </table>
      <ConfirmWithNote
        open={leaving !== null}
        title={`停用“${leaving?.title ?? ''}”`}
        noteLabel="理由"
        noteRequired
        verb="停用"
        onConfirm={async (reason) => {
          await requests.putAway(leaving?.id ?? '', reason)
          await queries.invalidateQueries({ queryKey: ['exam-papers'] })
        }}
        onClose={() => setLeaving(null)}
      >
        <p>停用后不能再用于新的考试；试卷留存，随时可以查看。</p>
      </ConfirmWithNote>
    </div>
  )
}

function PaperLine({ row, onLeave }: { readonly row: PaperRow; readonly onLeave: () => void }) {
  return (
    <tr>
      <th scope="row">
        <GoLink to={`/exams/papers/${row.id}`}>{row.title}</GoLink>
      </th>
      <td className="figure">{row.questions}题</td>
      <td className="figure">{points(row.tenths)}分</td>
      <td>
        {row.madeBy}　{instantWords(row.madeAt)}
      </td>
      <td>
        {row.putAway === null ? (
          <Button type="link" size="small" onClick={onLeave}>
            停用
          </Button>
        ) : (
          <span className="quiet">
            已停用：{row.putAway.reason}（{row.putAway.by}）
          </span>
        )}
      </td>
    </tr>
  )
}
