import { Empty } from '#web-kit/empty.tsx'
import { Page } from '#web-kit/page.tsx'

/** The address names a register that does not exist. */
export function NoSuchType() {
  return (
    <Page title="没有这一类记录">
      <Empty title="没有这一类记录。">地址可能写错了，或链接已经过时。请从左侧的导航进入。</Empty>
    </Page>
  )
}
