import { Button } from 'antd'
import { useState } from 'react'
import type { RecordType } from '#kernel/record-type.ts'
import { Icon } from '#web-kit/icon.tsx'
import { useNotice } from '#web-kit/use-notice.ts'
import { EntryWays } from './entry-ways.tsx'
import { toApiQuery } from './list-query.ts'
import { PrintList } from './print-list.tsx'
import { totalInWords } from './total-in-words.ts'
import type { ListState } from './use-list.ts'

export interface ListActionsProps {
  readonly type: RecordType
  readonly list: ListState
  readonly mayEnter: boolean
}

export function ListActions({ type, list, mayEnter }: ListActionsProps) {
  const notice = useNotice()
  const [isPrinting, setPrinting] = useState(false)
  const total = list.answer.data?.total ?? 0
  return (
    <>
      {mayEnter && <EntryWays type={type} enter="登记" bring="导入" />}
      <Button
        icon={<Icon name="download" />}
        disabled={total === 0}
        href={exportAddress(type, list)}
        onClick={() => notice.done(`正在导出，${totalInWords(total)}，列和顺序与本页相同`)}
      >
        导出 Excel
      </Button>
      <Button
        className="not-on-phone"
        icon={<Icon name="print" />}
        disabled={total === 0}
        loading={isPrinting}
        onClick={() => setPrinting(true)}
      >
        打印
      </Button>
      {isPrinting && <PrintList type={type} list={list} onDone={() => setPrinting(false)} />}
    </>
  )
}

/** All rows of the filter, with the columns and the order on the screen. */
function exportAddress(type: RecordType, list: ListState): string {
  const columns = [...list.columns, 'state', ...(type.evidence === undefined ? [] : ['evidence'])]
  return `/api/records/${type.name}/export.xlsx?${toApiQuery(list.query)}&columns=${columns.join(',')}`
}
