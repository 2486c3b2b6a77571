import { Button } from 'antd'
import { formatCitation } from '#kernel/citation.ts'
import { Icon } from '#web-kit/icon.tsx'
import { Page } from '#web-kit/page.tsx'
import { GoLink } from './go-link.tsx'
import { NoSuchType } from './no-such-type.tsx'
import { places } from './places.ts'
import { RecordContent } from './record-content.tsx'
import { useRecord } from './use-record.ts'
import { useRecordType } from './use-record-type.ts'
import './records.css'

/** One record on a page of its own. */
export function RecordPage({ typeName, id }: { readonly typeName: string; readonly id: string }) {
  const type = useRecordType(typeName)
  const record = useRecord(typeName, id)
  if (type === undefined) return <NoSuchType />
  return (
    <Page
      title={record.data?.title || type.title}
      basis={`${type.title}。依据：${formatCitation(type.basis)}`}
      back={
        <GoLink to={places.list(type.name)} className="no-print">
          返回{type.title}
        </GoLink>
      }
      actions={
        <Button icon={<Icon name="print" />} onClick={() => window.print()}>
          打印
        </Button>
      }
    >
      <RecordContent key={id} type={type} id={id} />
    </Page>
  )
}
