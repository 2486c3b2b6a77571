import { Link } from '@tanstack/react-router'
import { Page } from '#web-kit/page.tsx'

export function NotFound() {
  return (
    <Page title="没有这一页" narrow>
      <p>地址可能写错了，或者这一页已经挪走。</p>
      <p>
        <Link to="/">回首页</Link>，或在上方搜索框里查找。
      </p>
    </Page>
  )
}
