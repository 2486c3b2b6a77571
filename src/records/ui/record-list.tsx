import { Pagination } from 'antd'
import { lazy, Suspense, useRef, useState } from 'react'
import { formatCitation } from '#kernel/citation.ts'
import type { RecordType } from '#kernel/record-type.ts'
import { Loading } from '#web-kit/loading.tsx'
import { Page } from '#web-kit/page.tsx'
import { Refused } from '#web-kit/refused.tsx'
import { useKeys } from '#web-kit/use-keys.ts'
import { usePhone } from '#web-kit/use-media.ts'
import type { ListPage, RecordRow } from '../api.ts'
import { may } from '../permission.ts'
import { useMe } from './context.tsx'
import { ListActions } from './list-actions.tsx'
import { ListCards } from './list-cards.tsx'
import { ListEmpty } from './list-empty.tsx'
import { ListFilters } from './list-filters.tsx'
import { pageSizes } from './list-query.ts'
import { ListTable } from './list-table.tsx'
import { moveFocus } from './move-focus.ts'
import { places } from './places.ts'
import { totalInWords } from './total-in-words.ts'
import { useGo } from './use-go.ts'
import { type ListState, useList } from './use-list.ts'

const BatchBar = lazy(async () => ({ default: (await import('./batch-bar.tsx')).BatchBar }))
const ListSheet = lazy(async () => ({ default: (await import('./list-sheet.tsx')).ListSheet }))

/** The table is the page: filters in one line above it, a record in a sheet beside it. */
export function RecordList({ type }: { readonly type: RecordType }) {
  const list = useList(type)
  // The sheet's part comes with the first record that is opened, and stays, so that it can slide away;
  // what is done with several records at once comes with the first that is ticked.
  const [wasOpened, setOpened] = useState(false)
  if (list.openId !== null && !wasOpened) setOpened(true)
  const { actor } = useMe()
  const go = useGo()
  const [selected, setSelected] = useState<ReadonlyMap<string, RecordRow>>(new Map())
  const [wasTicked, setTicked] = useState(false)
  if (selected.size > 0 && !wasTicked) setTicked(true)
  const table = useRef<HTMLDivElement>(null)
  const mayEnter = may(actor, { to: 'enter', type })
  const step = (event: KeyboardEvent): void => moveFocus(table.current, event.key === 'ArrowDown' ? 1 : -1)
  useKeys({
    ArrowDown: step,
    ArrowUp: step,
    '/': () => document.getElementById('list-search')?.focus(),
    ...(mayEnter ? { n: () => go(type.madeAt?.to ?? places.enter(type.name)) } : {}),
  })
  return (
    <Page
      title={type.title}
      basis={`依据：${formatCitation(type.basis)}`}
      actions={<ListActions type={type} list={list} mayEnter={mayEnter} />}
    >
      <ListFilters type={type} list={list} />
      <Suspense fallback={null}>
        {wasTicked && <BatchBar type={type} rows={[...selected.values()]} onDone={() => setSelected(new Map())} />}
      </Suspense>
      <div ref={table}>
        <ListBody type={type} list={list} selected={selected} onSelect={setSelected} mayEnter={mayEnter} />
      </div>
      <Suspense fallback={null}>{wasOpened && <ListSheet type={type} list={list} />}</Suspense>
    </Page>
  )
}

interface ListBodyProps {
  readonly type: RecordType
  readonly list: ListState
  readonly selected: ReadonlyMap<string, RecordRow>
  readonly onSelect: (selected: ReadonlyMap<string, RecordRow>) => void
  readonly mayEnter: boolean
}

function ListBody({ list, ...props }: ListBodyProps) {
  const { answer, change } = list
  if (answer.isPending) return <Loading what="正在取列表" lines={10} />
  if (answer.isError) return <Refused error={answer.error} retry={() => void answer.refetch()} />
  if (answer.data.total === 0) return <ListEmpty type={props.type} list={list} mayEnter={props.mayEnter} />
  return (
    <>
      <Rows {...props} list={list} page={answer.data} />
      <div className="list-foot no-print">
        <p role="status">{totalInWords(answer.data.total)}</p>
        <Pagination
          current={answer.data.page}
          pageSize={answer.data.size}
          total={answer.data.total}
          pageSizeOptions={pageSizes}
          showSizeChanger={answer.data.total > 20}
          hideOnSinglePage={answer.data.total <= 20}
          showLessItems
          onChange={(page, size) =>
            change({ page: page === 1 ? null : String(page), size: size === 50 ? null : String(size) })
          }
        />
      </div>
    </>
  )
}

function Rows({ type, list, page, selected, onSelect }: Omit<ListBodyProps, 'mayEnter'> & { readonly page: ListPage }) {
  const phone = usePhone()
  const open = (id: string): void => list.change({ open: id })
  if (phone) return <ListCards type={type} page={page} columns={list.columns} onOpen={open} />
  return <ListTable type={type} page={page} list={list} selected={selected} onSelect={onSelect} onOpen={open} />
}
