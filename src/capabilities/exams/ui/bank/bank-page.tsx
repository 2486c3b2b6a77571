import { useQuery } from '@tanstack/react-query'
import { Button } from 'antd'
import { may, who } from '#records/permission.ts'
import { useMe } from '#records/ui/context.tsx'
import { GoLink } from '#records/ui/go-link.tsx'
import { places } from '#records/ui/places.ts'
import { useGo } from '#records/ui/use-go.ts'
import { Empty } from '#web-kit/empty.tsx'
import { Forbidden } from '#web-kit/forbidden.tsx'
import { Loading } from '#web-kit/loading.tsx'
import { Page } from '#web-kit/page.tsx'
import { Refused } from '#web-kit/refused.tsx'
import type { BankView } from '../../bank/bank-view.ts'
import { question } from '../../bank/question-record.ts'
import { BankLink } from './bank-link.tsx'
import { ChangedLaws } from './changed-laws.tsx'
import { LawTable } from './law-table.tsx'
import { MissingLaws } from './missing-laws.tsx'
import { requests } from './requests.ts'
import './bank.css'

/** The bank at a glance: what it holds on which law, what must be looked over again, and the ways to fill it. */
export function BankPage() {
  const { actor } = useMe()
  const mayRead = may(actor, { to: 'read', type: question })
  const bank = useQuery({ queryKey: ['exam-bank'], queryFn: requests.bank, enabled: mayRead })
  return (
    <Page
      title="题库"
      basis="题目带答案，只有管题库的人看得到；在用的题目才会抽到试卷里。"
      actions={mayRead && <Ways isEmpty={bank.data?.laws.length === 0} />}
    >
      {!mayRead && <Forbidden what="您的身份不能查看题库。" who={who({ to: 'read', type: question })} />}
      {mayRead && bank.isPending && <Loading what="正在打开题库" />}
      {bank.isError && <Refused error={bank.error} retry={() => void bank.refetch()} />}
      {bank.isSuccess && <Bank view={bank.data} />}
    </Page>
  )
}

function Ways({ isEmpty }: { readonly isEmpty: boolean }) {
  const go = useGo()
  return (
    <>
      <Button type={isEmpty ? 'default' : 'primary'} onClick={() => go('/exams/bank/import')}>
        从 Word/文本导入
      </Button>
      <Button type={isEmpty ? 'primary' : 'default'} onClick={() => go('/exams/bank/shipped')}>
        载入随附题库
      </Button>
      <Button onClick={() => go(places.import(question.name))}>从 Excel 导入</Button>
      <GoLink to={places.enter(question.name)}>登记一题</GoLink>
      <GoLink to="/exams/papers">试卷</GoLink>
    </>
  )
}

function Bank({ view }: { readonly view: BankView }) {
  const { laws, drafts, retired } = view
  const total = laws.reduce((sum, law) => sum + law.total, 0)
  const unverified = laws.reduce((sum, law) => sum + law.unverified, 0)
  if (total + drafts + retired === 0)
    return (
      <Empty title="题库里还没有题目。" basis={question.basis.title}>
        可以载入随附题库，也可以导入手头的 Word、文本或者 Excel 题库。导入先预览，选定之前什么都不保存。
      </Empty>
    )
  return (
    <div className="stack">
      <p className="bank-standing">
        在用{total}题，涉及{laws.length}部法律法规和党内法规
        {drafts > 0 && (
          <>
            ；<BankLink filters={{ state: 'draft' }}>草稿{drafts}题</BankLink>
          </>
        )}
        {retired > 0 && `；停用${retired}题`}
        {unverified > 0 && `。其中${unverified}题标明待核，组卷时可以选不抽`}。
      </p>
      <ChangedLaws laws={laws} />
      <LawTable laws={laws} />
      <MissingLaws laws={laws} />
    </div>
  )
}
