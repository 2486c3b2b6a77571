import type { RecordType } from '#kernel/record-type.ts'
import { SideSheet } from '#web-kit/side-sheet.tsx'
import { GoLink } from './go-link.tsx'
import { places } from './places.ts'
import { RecordContent } from './record-content.tsx'
import type { ListState } from './use-list.ts'
import { useRecord } from './use-record.ts'

/** The opened row's record, beside the list. */
export function ListSheet({ type, list }: { readonly type: RecordType; readonly list: ListState }) {
  const { openId, change } = list
  return (
    <SideSheet
      open={openId !== null}
      width={720}
      title={openId === null ? '' : <SheetTitle type={type} id={openId} />}
      extra={openId === null ? null : <GoLink to={places.record(type.name, openId)}>整页打开</GoLink>}
      onClose={() => change({ open: null })}
    >
      {openId !== null && <RecordContent key={openId} type={type} id={openId} />}
    </SideSheet>
  )
}

function SheetTitle({ type, id }: { readonly type: RecordType; readonly id: string }) {
  return useRecord(type.name, id).data?.title || type.title
}
