import { useMe } from '#records/ui/context.tsx'
import { dateWords } from '#web-kit/date-words.ts'
import type { Issued } from './open-accounts.ts'

/** On paper only: a slip for each, cut along the dots and handed over. */
export function PasswordSlips({ issued }: { readonly issued: readonly Issued[] }) {
  const { organ, today } = useMe()
  return (
    <section className="password-slips" aria-hidden>
      <p>
        {organ.name}账户一次性口令，共 {issued.length} 份，{dateWords(today, false)}打印。沿虚线裁开，当面交给本人。
      </p>
      <ul>
        {issued.map(({ line, username, password }) => (
          <li key={line.personId}>
            <p className="slip-name">
              {line.name} <span>{line.section || line.post}</span>
            </p>
            <dl>
              <dt>网址</dt>
              <dd>{location.origin}</dd>
              <dt>用户名</dt>
              <dd>{username}</dd>
              <dt>一次性口令</dt>
              <dd>
                <code>{password}</code>
              </dd>
            </dl>
            <p className="slip-words">首次登录时须改成本人的口令，改后请将本条销毁。</p>
          </li>
        ))}
      </ul>
    </section>
  )
}
