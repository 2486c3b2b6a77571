import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { Icon } from '#web-kit/icon.tsx'
import { noticeKeys, requests } from './requests.ts'
import './notices.css'

const fiveMinutes = 300_000

/** How many notices are unread, as a number. Asked for with a page, never while one reads. */
export function Bell() {
  const count = useQuery({
    ...{ queryKey: noticeKeys.count, queryFn: requests.count, staleTime: fiveMinutes },
    refetchOnWindowFocus: false,
  })
  const unread = count.data?.unread ?? 0
  return (
    <Link to="/notices" className="top-button" aria-label={unread === 0 ? '提醒' : `提醒，${unread}条未读`}>
      <Icon name="bell" />
      <span>提醒</span>
      {unread > 0 && <b className="bell-count">{unread > 99 ? '99+' : unread}</b>}
    </Link>
  )
}
