import { useQuery } from '@tanstack/react-query'
import { Button } from 'antd'
import { useState } from 'react'
import { may } from '#records/permission.ts'
import { useMe, useYear } from '#records/ui/context.tsx'
import { GoLink } from '#records/ui/go-link.tsx'
import { places } from '#records/ui/places.ts'
import { instantWords } from '#web-kit/date-words.ts'
import { Empty } from '#web-kit/empty.tsx'
import { Loading } from '#web-kit/loading.tsx'
import { Page } from '#web-kit/page.tsx'
import { Refused } from '#web-kit/refused.tsx'
import { statementNotice } from '../notice-record.ts'
import { draftOperation } from '../operations.ts'
import { statement } from '../record.ts'
import type { StatementLineView } from '../view.ts'
import { DraftDialog } from './draft-dialog.tsx'
import { requests } from './requests.ts'
import { StatementState } from './statement-state.tsx'
import './statements.css'

/** All statements of the organ, and the way to a new one. */
export function StatementsPage() {
  const { actor } = useMe()
  const [year] = useYear()
  const [drafting, setDrafting] = useState(false)
  const lines = useQuery({ queryKey: ['statements'], queryFn: requests.list })
  const mayDraft = may(actor, { to: 'do', operation: draftOperation })
  const draft = mayDraft && (
    <Button type="primary" onClick={() => setDrafting(true)}>
      按台账起草
    </Button>
  )
  return (
    <Page
      title="述法报告"
      basis="每句话、每个数字都与台账记录绑定；没有记录的，如实列为缺项。"
      actions={
        <>
          {draft}
          <GoLink to={places.list(statementNotice.name)}>述法通知</GoLink>
          <GoLink to="/statements/year">开启新年度</GoLink>
        </>
      }
    >
      {lines.isPending && <Loading what="正在打开述法报告" />}
      {lines.isError && <Refused error={lines.error} retry={() => void lines.refetch()} />}
      {lines.isSuccess && lines.data.length === 0 && (
        <Empty title="还没有述法报告。" basis={statement.basis.title} ways={draft}>
          先在台账中登记全年工作，再按台账起草；起草时没有依据的内容一概不写。手里有往年的报告，可以先放进
          <GoLink to="/checking">核对文稿</GoLink>，按文中所述补记台账。
        </Empty>
      )}
      {lines.isSuccess && lines.data.length > 0 && <Lines lines={lines.data} />}
      <DraftDialog open={drafting} year={year} onClose={() => setDrafting(false)} />
    </Page>
  )
}

function Lines({ lines }: { readonly lines: readonly StatementLineView[] }) {
  return (
    <table className="plain-table statement-lines">
      <caption className="visually-hidden">本单位的述法报告</caption>
      <thead>
        <tr>
          <th scope="col">年度</th>
          <th scope="col">述法人</th>
          <th scope="col">标题</th>
          <th scope="col">状态</th>
          <th scope="col">最近修改</th>
        </tr>
      </thead>
      <tbody>
        {lines.map((line) => (
          <tr key={line.id}>
            <td className="tabular line-year">{line.year}年</td>
            <td>
              {line.person}（{line.post}）
            </td>
            <td>
              <GoLink to={`/statements/${line.id}`}>{line.title}</GoLink>
            </td>
            <td>
              <StatementState state={line.state} />
            </td>
            <td className="tabular line-changed">{instantWords(line.updatedAt)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
