import type { ReactNode } from 'react'

/** One may not: says who can (`who` from permission.ts: 党组书记、办公室经办人). */
export function Forbidden({
  what,
  who,
  children,
}: {
  readonly what?: string
  readonly who?: string
  readonly children?: ReactNode
}) {
  return (
    <section className="blank">
      <h2>{what ?? '这一页不在您的权限之内。'}</h2>
      {who !== undefined && who !== '' && <p>可以办理的人：{who}。</p>}
      {children ?? <p className="quiet">如因工作需要，请向本单位安全管理员申请相应身份。</p>}
    </section>
  )
}
