import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { Suspense } from 'react'
import { FeedSection, MailSection } from '#capabilities/notices/web.tsx'
import { standInRecord } from '#capabilities/organs/index.ts'
import type { RecordView } from '#records/api.ts'
import { may } from '#records/permission.ts'
import { standingWords } from '#records/standing-words.ts'
import { useMe } from '#records/ui/context.tsx'
import { GoLink } from '#records/ui/go-link.tsx'
import { places } from '#records/ui/places.ts'
import { valuesInAddress } from '#records/ui/start-values.ts'
import { client } from '#web-kit/client.ts'
import { Loading } from '#web-kit/loading.tsx'
import { Page } from '#web-kit/page.tsx'
import { TypeSizeChoice } from '#web-kit/type-size-choice.tsx'
import { useNotice } from '#web-kit/use-notice.ts'
import { ChangePasswordForm } from './change-password-form.tsx'
import { Tokens } from './tokens.tsx'

/** One's own: who the system takes one for, password, type size, keys for the command line. */
export function ProfilePage() {
  const me = useMe()
  const notice = useNotice()
  const section = useSectionTitle(me.actor.sectionId)
  const facts = [
    ['姓名', me.actor.name],
    ['用户名', me.username],
    ['单位', me.organ.name],
    ['科室', section],
    ['身份', standingWords(me.actor)],
  ] as const
  return (
    <Page title="我的资料" basis="姓名、科室和身份由本单位管理员维护，有误请告知管理员。" narrow>
      <div className="profile">
        <dl className="facts">
          {facts.map(([name, value]) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
        {may(me.actor, { to: 'enter', type: standInRecord }) && <StandIns />}
        <section>
          <h2>显示</h2>
          <TypeSizeChoice />
          <p className="quiet">只影响这台电脑上的这个浏览器。</p>
        </section>
        <section>
          <h2>更改口令</h2>
          <ChangePasswordForm
            bearer={{ username: me.username, name: me.actor.name }}
            onDone={() => notice.done('口令已更改')}
          />
        </section>
        <Suspense fallback={<Loading />}>
          <MailSection />
          <FeedSection />
        </Suspense>
        <Tokens />
      </div>
    </Page>
  )
}

/** Who is away names a colleague; the list is where it is recalled. */
function StandIns() {
  const { actor, today } = useMe()
  return (
    <section>
      <h2>代理</h2>
      <p className="quiet">
        外出、休假时可以请一位同事在起止日期之间代您办理。每一件都记作“某某 代 {actor.name}”，提前回来随时收回。
      </p>
      <p className="row">
        <Link
          to={places.enter(standInRecord.name)}
          search={valuesInAddress({ principal: actor.personId, from: today })}
        >
          委托代理
        </Link>
        <GoLink to={places.list(standInRecord.name)}>查看和收回</GoLink>
      </p>
    </section>
  )
}

function useSectionTitle(id: string | null): string {
  const section = useQuery({
    queryKey: ['record', 'section', id],
    queryFn: () => client.get<RecordView>(`/api/records/section/${id}`),
    enabled: id !== null,
    select: (view) => view.title,
  })
  return section.data ?? '—'
}
