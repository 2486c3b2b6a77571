import { Button, Pagination } from 'antd'
import { cite, formatCitation } from '#kernel/citation.ts'
import { addressOf } from '#web-kit/client.ts'
import { Empty } from '#web-kit/empty.tsx'
import { Forbidden } from '#web-kit/forbidden.tsx'
import { Icon } from '#web-kit/icon.tsx'
import { Loading } from '#web-kit/loading.tsx'
import { Page } from '#web-kit/page.tsx'
import { Refused } from '#web-kit/refused.tsx'
import { usePhone } from '#web-kit/use-media.ts'
import { useNotice } from '#web-kit/use-notice.ts'
import { mostCounted, mostExportedActs } from '../api.ts'
import { may, who } from '../permission.ts'
import { useMe } from './context.tsx'
import { JournalCards } from './journal-cards.tsx'
import { JournalFilters } from './journal-filters.tsx'
import { JournalTable } from './journal-table.tsx'
import { LedgerVerdict } from './ledger-verdict.tsx'
import { totalInWords } from './total-in-words.ts'
import { type JournalState, useJournal } from './use-journal.ts'
import './records.css'

const basis = cite('GB/T 22239-2019《信息安全技术 网络安全等级保护基本要求》', '8.1.4.3', 'second-hand')

/** Who did what in the organ, newest first: for the auditor. */
export function JournalPage() {
  const { actor } = useMe()
  if (may(actor, { to: 'read-journal' })) return <Journal />
  return (
    <Page title="审计">
      <Forbidden what="您的身份不能查看审计记录。" who={who({ to: 'read-journal' })} />
    </Page>
  )
}

function Journal() {
  const journal = useJournal()
  return (
    <Page
      title="审计"
      basis={`依据：${formatCitation(basis)}。查看和导出本身也会留痕。`}
      actions={<Export journal={journal} />}
    >
      <LedgerVerdict />
      <JournalFilters journal={journal} />
      <Body journal={journal} />
    </Page>
  )
}

function Export({ journal }: { readonly journal: JournalState }) {
  const notice = useNotice()
  const total = journal.answer.data?.total ?? 0
  const { page: _, ...asked } = journal.asked
  const told = total > mostCounted ? `正在导出，最多取最近 ${mostExportedActs} 条` : `正在导出 ${total} 条`
  return (
    <Button
      icon={<Icon name="download" />}
      disabled={total === 0}
      href={addressOf('/api/journal.xlsx', asked)}
      onClick={() => notice.done(told)}
    >
      导出 Excel
    </Button>
  )
}

function Body({ journal }: { readonly journal: JournalState }) {
  const { answer, change } = journal
  const phone = usePhone()
  if (answer.isPending) return <Loading what="正在取审计记录" lines={10} />
  if (answer.isError) return <Refused error={answer.error} retry={() => void answer.refetch()} />
  const { lines, total, page, size } = answer.data
  if (total === 0) return <Empty title="没有符合条件的记录">可以放宽日期，或清除筛选。</Empty>
  const only = (record: string): void => change({ record, page: null })
  return (
    <>
      {phone ? <JournalCards lines={lines} onOnly={only} /> : <JournalTable lines={lines} onOnly={only} />}
      <div className="list-foot no-print">
        <p role="status">{totalInWords(total)}</p>
        <Pagination
          current={page}
          pageSize={size}
          total={total}
          showSizeChanger={false}
          hideOnSinglePage
          showLessItems
          onChange={(next) => change({ page: next === 1 ? null : String(next) })}
        />
      </div>
    </>
  )
}
