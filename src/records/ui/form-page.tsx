import { useQuery } from '@tanstack/react-query'
import { Button } from 'antd'
import { formatCitation } from '#kernel/citation.ts'
import type { RecordType } from '#kernel/record-type.ts'
import { Empty } from '#web-kit/empty.tsx'
import { Forbidden } from '#web-kit/forbidden.tsx'
import { Loading } from '#web-kit/loading.tsx'
import { Page } from '#web-kit/page.tsx'
import { Trouble } from '#web-kit/trouble.tsx'
import { may, who } from '../permission.ts'
import { useMe } from './context.tsx'
import { draftKey, readDraftBody } from './draft-body.ts'
import { EntryWays } from './entry-ways.tsx'
import { GoLink } from './go-link.tsx'
import { NewRecordForm } from './new-record-form.tsx'
import { NoSuchType } from './no-such-type.tsx'
import { places } from './places.ts'
import { findDraft } from './use-draft.ts'
import { useRecordType } from './use-record-type.ts'
import './records.css'

/** Enter one record of a type. */
export function NewRecordPage({ typeName }: { readonly typeName: string }) {
  const type = useRecordType(typeName)
  if (type === undefined) return <NoSuchType />
  return (
    <Page
      title={`登记${type.title}`}
      basis={`依据：${formatCitation(type.basis)}`}
      back={
        <GoLink to={places.list(type.name)} className="no-print">
          返回{type.title}
        </GoLink>
      }
      narrow
    >
      <NewRecord key={type.name} type={type} />
    </Page>
  )
}

function NewRecord({ type }: { readonly type: RecordType }) {
  const { actor } = useMe()
  const key = draftKey(type.name, null)
  const draft = useQuery({ queryKey: ['draft', key], queryFn: () => findDraft(key), gcTime: 0, staleTime: Infinity })
  const mayEnter = may(actor, { to: 'enter', type })
  if (!mayEnter) return <Forbidden what={`您的身份不能登记${type.title}。`} who={who({ to: 'enter', type })} />
  if (type.madeAt !== undefined) {
    return (
      <Empty title={`${type.title}不在这里逐条填写。`} ways={<EntryWays type={type} enter="登记" bring="导入" />} />
    )
  }
  if (draft.isPending) return <Loading what="正在打开表单" />
  if (draft.isError) {
    return (
      <Trouble
        error={draft.error}
        cure={<Button onClick={() => void draft.refetch()}>再试一次</Button>}
        kept="如果上次有没保存的内容，它还存在服务器上。"
      />
    )
  }
  const found = draft.data === null ? null : readDraftBody(draft.data.body, type)
  return <NewRecordForm type={type} found={found} savedAt={draft.data?.savedAt ?? null} />
}
