import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { Button, Popconfirm } from 'antd'
import { useEffect, useRef } from 'react'
import { DateText } from '#web-kit/date-text.tsx'
import { Trouble } from '#web-kit/trouble.tsx'
import { noticeKeys, requests } from './requests.ts'

/** The address by which a phone or a mail program shows one's days; shown once, renewed, ended. */
export function FeedSection() {
  const queries = useQueryClient()
  const feed = useQuery({ queryKey: noticeKeys.feed, queryFn: requests.feed })
  const again = () => queries.invalidateQueries({ queryKey: noticeKeys.feed })
  const opening = useMutation({ mutationFn: requests.openFeed, onSuccess: again })
  const closing = useMutation({
    mutationFn: requests.closeFeed,
    onSuccess: () => {
      opening.reset()
      return again()
    },
  })
  const place = useArrival()
  const error = opening.error ?? closing.error ?? feed.error
  const madeAt = feed.data?.madeAt ?? null
  return (
    <section id="calendar-feed" ref={place} tabIndex={-1}>
      <h2>日历订阅</h2>
      <p className="quiet">
        在手机或者邮件程序的日历里按地址订阅，就能看到普法日历（日期没定的写“暂定”），以及由您办理、由本科室办理的任务、措施和报送期限。知道地址的人都能看到这些日程，不要转给别人。
      </p>
      {error !== null && <Trouble inline error={error} />}
      {opening.data !== undefined && (
        <div className="once" role="status">
          <p>订阅地址只显示这一次，请立即复制到日历程序：</p>
          <code>{`${location.origin}${opening.data.path}`}</code>
        </div>
      )}
      {madeAt !== null && (
        <p>
          订阅地址生成于 <DateText value={madeAt} />。
        </p>
      )}
      <p className="row">
        {feed.isSuccess && madeAt === null && (
          <Button loading={opening.isPending} onClick={() => opening.mutate()}>
            生成订阅地址
          </Button>
        )}
        {madeAt !== null && (
          <>
            <Popconfirm
              title="更换订阅地址？"
              description="原来的地址立即失效，日历程序要按新地址重新订阅。"
              okText="更换"
              onConfirm={() => opening.mutate()}
            >
              <Button loading={opening.isPending}>更换地址</Button>
            </Popconfirm>
            <Button loading={closing.isPending} onClick={() => closing.mutate()}>
              停用
            </Button>
          </>
        )}
      </p>
    </section>
  )
}

/** Whoever comes by the link “订阅到日历” is brought here once the part is loaded. */
function useArrival() {
  const place = useRef<HTMLElement>(null)
  useEffect(() => {
    if (location.hash !== '#calendar-feed') return
    place.current?.scrollIntoView()
    place.current?.focus()
  }, [])
  return place
}
