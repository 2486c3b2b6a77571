import { useQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import { Button } from 'antd'
import { useState } from 'react'
import { GoLink } from '#records/ui/go-link.tsx'
import { instantWords } from '#web-kit/date-words.ts'
import { Icon } from '#web-kit/icon.tsx'
import { Loading } from '#web-kit/loading.tsx'
import { Page } from '#web-kit/page.tsx'
import { RadioRow } from '#web-kit/radio-row.tsx'
import { Refused } from '#web-kit/refused.tsx'
import type { PaperView } from '../../papers/paper-view.ts'
import { AnswerSheet } from './answer-sheet.tsx'
import { PaperSheet } from './paper-sheet.tsx'
import { points } from './points-words.ts'
import { requests } from './requests.ts'
import './papers.css'

/** A frozen paper: to print without its key, with it, or its answer sheet. */
export function PaperPage() {
  const { id = '' }: Readonly<Record<string, string | undefined>> = useParams({ strict: false })
  const paper = useQuery({ queryKey: ['exam-papers', id], queryFn: () => requests.paper(id) })
  const [shown, setShown] = useState<keyof typeof sheets>('paper')
  return (
    <Page
      title={paper.data?.title ?? '试卷'}
      basis={paper.isSuccess && <Facts view={paper.data} />}
      back={
        <GoLink to="/exams/papers" className="no-print">
          返回试卷
        </GoLink>
      }
      actions={
        <Button icon={<Icon name="print" />} onClick={() => window.print()}>
          打印{sheets[shown]}
        </Button>
      }
    >
      {paper.isPending && <Loading what="正在打开试卷" />}
      {paper.isError && <Refused error={paper.error} retry={() => void paper.refetch()} />}
      {paper.isSuccess && (
        <>
          <div className="no-print">
            <RadioRow label="看" choices={sheets} value={shown} onChange={setShown} />
          </div>
          {shown === 'answers' ? (
            <AnswerSheet title={paper.data.title} paper={paper.data.paper} />
          ) : (
            <PaperSheet
              title={paper.data.title}
              note={paper.data.note}
              paper={paper.data.paper}
              withKey={shown === 'key'}
            />
          )}
        </>
      )}
    </Page>
  )
}

const sheets = { paper: '试卷', key: '带答案的试卷', answers: '答题卡' } as const

function Facts({ view }: { readonly view: PaperView }) {
  const { questions, tenths, madeBy, madeAt, seed, putAway } = view
  return (
    <>
      {questions}题，满分{points(tenths)}分；{madeBy} {instantWords(madeAt)}定卷
      {seed !== '' && `；抽题种子 ${seed}`}
      {putAway !== null && `；已停用：${putAway.reason}`}
    </>
  )
}
