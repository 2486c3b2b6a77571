import { useQueryClient } from '@tanstack/react-query'
import { type ReactNode, useState } from 'react'
import { may, who } from '#records/permission.ts'
import { useMe } from '#records/ui/context.tsx'
import { GoLink } from '#records/ui/go-link.tsx'
import { Forbidden } from '#web-kit/forbidden.tsx'
import { Page } from '#web-kit/page.tsx'
import type { TakenQuestions } from '../../bank/bank-view.ts'
import type { ImportPreview } from '../../bank/import/proposed-question.ts'
import { takeQuestionsOperation } from '../../bank/operations.ts'
import { BankLink } from './bank-link.tsx'
import { ChooseFile } from './choose-file.tsx'
import { ChooseQuestions } from './choose-questions.tsx'
import { LoadShipped } from './load-shipped.tsx'
import './bank.css'

/** Questions from a Word file or a text: read, look over, choose, save. */
export function ImportPage() {
  return <Import title="从 Word/文本导入试题" choose={(onRead) => <ChooseFile onRead={onRead} />} />
}

/** The questions that come with the product, the same way. */
export function ShippedPage() {
  return <Import title="载入随附题库" choose={(onRead) => <LoadShipped onRead={onRead} />} />
}

interface ImportProps {
  readonly title: string
  readonly choose: (onRead: (preview: ImportPreview) => void) => ReactNode
}

function Import({ title, choose }: ImportProps) {
  const { actor } = useMe()
  const queries = useQueryClient()
  const [preview, setPreview] = useState<ImportPreview | null>(null)
  const [taken, setTaken] = useState<TakenQuestions | null>(null)
  const isLetIn = may(actor, { to: 'do', operation: takeQuestionsOperation })
  function done(result: TakenQuestions): void {
    setTaken(result)
    void queries.invalidateQueries()
  }
  return (
    <Page
      title={title}
      basis="先预览，每一处疑问都指到行；选定之前什么都不保存。"
      back={<GoLink to="/exams/bank">返回题库</GoLink>}
    >
      {!isLetIn && (
        <Forbidden what="您的身份不能导入试题。" who={who({ to: 'do', operation: takeQuestionsOperation })} />
      )}
      {isLetIn && preview === null && choose(setPreview)}
      {preview !== null && taken === null && (
        <ChooseQuestions preview={preview} onTaken={done} onAgain={() => setPreview(null)} />
      )}
      {preview !== null && taken !== null && <Done taken={taken} />}
    </Page>
  )
}

function Done({ taken }: { readonly taken: TakenQuestions }) {
  const { adopted, drafts, refused } = taken
  return (
    <section className="stack" role="status">
      <h2>已存入题库</h2>
      <ul className="bank-done">
        {adopted > 0 && (
          <li>
            启用{adopted}题，<BankLink filters={{}}>看在用的试题</BankLink>
          </li>
        )}
        {drafts > 0 && (
          <li>
            草稿{drafts}题，<BankLink filters={{ state: 'draft' }}>改好后启用</BankLink>，可以成批启用
          </li>
        )}
        {refused.map(({ place, message }) => (
          <li key={place}>
            选中的第{place + 1}题没有存：{message}
          </li>
        ))}
      </ul>
      <p>
        <GoLink to="/exams/bank">回到题库</GoLink>　<GoLink to="/exams/papers/new">去组卷</GoLink>
      </p>
    </section>
  )
}
