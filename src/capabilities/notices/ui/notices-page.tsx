import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { Button, Pagination } from 'antd'
import { useState } from 'react'
import { GoLink } from '#records/ui/go-link.tsx'
import { Empty } from '#web-kit/empty.tsx'
import { Loading } from '#web-kit/loading.tsx'
import { Page } from '#web-kit/page.tsx'
import { Refused } from '#web-kit/refused.tsx'
import { Trouble } from '#web-kit/trouble.tsx'
import type { NoticeLine, NoticePage, ReadNotices } from '../notice-view.ts'
import { NoticeGroups } from './notice-groups.tsx'
import { noticeKeys, requests } from './requests.ts'
import './notices.css'

/** 提醒: what the day's digest brought, what else is unread, what one knows of already. */
export function NoticesPage() {
  const [page, setPage] = useState(1)
  const notices = useQuery({ queryKey: [...noticeKeys.all, page], queryFn: () => requests.page(page) })
  const { read, error } = useRead()
  const unread = notices.data?.unread ?? 0
  return (
    <Page
      title="提醒"
      basis="从台账算出来的：事情办了，提醒就没有了。“知道了”只有您自己看得到。"
      actions={unread > 0 && <Button onClick={() => read({ all: true })}>全部知道了</Button>}
    >
      {error !== null && <Trouble inline error={error} />}
      {notices.isPending && <Loading what="正在打开提醒" />}
      {notices.isError && <Refused error={notices.error} retry={() => void notices.refetch()} />}
      {notices.isSuccess && <Lines page={notices.data} onRead={(key) => read({ keys: [key] })} />}
      {notices.isSuccess && notices.data.total > notices.data.size && (
        <Pagination
          {...{ current: page, pageSize: notices.data.size, total: notices.data.total, showSizeChanger: false }}
          onChange={setPage}
        />
      )}
      <p className="quiet no-print">
        每日邮件和日历订阅在<GoLink to="/profile">我的资料</GoLink>里设置。
      </p>
    </Page>
  )
}

function Lines({ page, onRead }: { readonly page: NoticePage; readonly onRead: (key: string) => void }) {
  if (page.total === 0)
    return <Empty title="没有提醒">到期、退回、批注、临近的普法日子和改了的法律，会出现在这里。</Empty>
  const unread = page.lines.filter(({ isRead }) => !isRead)
  const fresh = unread.filter(({ isOfToday }) => isOfToday)
  const rest = unread.filter(({ isOfToday }) => !isOfToday)
  const groups: readonly [title: string, lines: readonly NoticeLine[]][] = [
    ['今日提醒', fresh],
    [fresh.length === 0 ? '未读' : '此前未读', rest],
    ['已经知道', page.lines.filter(({ isRead }) => isRead)],
  ]
  return groups
    .filter(([, lines]) => lines.length > 0)
    .map(([title, lines]) => <NoticeGroups key={title} title={title} lines={lines} onRead={onRead} />)
}

function useRead() {
  const queries = useQueryClient()
  const reading = useMutation({
    mutationFn: (asked: ReadNotices) => requests.read(asked),
    onSuccess: () => queries.invalidateQueries({ queryKey: noticeKeys.all }),
  })
  return { read: reading.mutate, error: reading.error }
}
