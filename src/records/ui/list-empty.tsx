import { Button } from 'antd'
import { formatCitation } from '#kernel/citation.ts'
import type { RecordType } from '#kernel/record-type.ts'
import { Empty } from '#web-kit/empty.tsx'
import { who } from '../permission.ts'
import { EntryWays } from './entry-ways.tsx'
import { isFiltered } from './list-query.ts'
import type { ListState } from './use-list.ts'

export interface ListEmptyProps {
  readonly type: RecordType
  readonly list: ListState
  readonly mayEnter: boolean
}

export function ListEmpty({ type, list, mayEnter }: ListEmptyProps) {
  const { query } = list
  if (isFiltered(query) || query.page > 1) {
    const cleared = Object.fromEntries(Object.keys(query.filters).map((name) => [`f.${name}`, null]))
    return (
      <Empty
        title="没有符合条件的记录。"
        ways={<Button onClick={() => list.narrow({ ...cleared, text: null, state: null })}>清除筛选条件</Button>}
      >
        可以放宽条件，或者换一个年度再看。
      </Empty>
    )
  }
  const labels = type.list.map((name) => type.fields[name]?.label).join('、')
  return (
    <Empty
      title={query.year === null ? `还没有${type.title}。` : `${query.year}年还没有${type.title}。`}
      basis={formatCitation(type.basis)}
      ways={
        <>
          {mayEnter && <EntryWays type={type} enter="登记第一条" bring="从 Excel 导入" />}
          {query.year !== null && <Button onClick={() => list.narrow({ year: 'all' })}>看全部年度</Button>}
        </>
      }
    >
      {type.madeAt === undefined ? '这里一事一条登记' : '这里列出'}
      {type.title}，写明{labels}
      {type.evidence === undefined ? '' : `，并附 ${type.evidence.min} 份以上佐证材料`}。
      {mayEnter ? '' : `由${who({ to: 'enter', type })}登记。`}
    </Empty>
  )
}
