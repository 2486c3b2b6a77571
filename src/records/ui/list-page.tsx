import { Forbidden } from '#web-kit/forbidden.tsx'
import { Page } from '#web-kit/page.tsx'
import { may, who } from '../permission.ts'
import { useMe } from './context.tsx'
import { NoSuchType } from './no-such-type.tsx'
import { RecordList } from './record-list.tsx'
import { useRecordType } from './use-record-type.ts'
import './records.css'

/** All records of a type. */
export function ListPage({ typeName }: { readonly typeName: string }) {
  const { actor } = useMe()
  const type = useRecordType(typeName)
  if (type === undefined) return <NoSuchType />
  if (may(actor, { to: 'read', type })) return <RecordList key={type.name} type={type} />
  return (
    <Page title={type.title}>
      <Forbidden what={`您的身份不能查看${type.title}。`} who={who({ to: 'read', type })} />
    </Page>
  )
}
