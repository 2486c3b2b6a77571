import { useQuery } from '@tanstack/react-query'
import { Button } from 'antd'
import { lazy, Suspense, useState } from 'react'
import { DutyMatrix } from '#capabilities/duties/web.tsx'
import type { Actor } from '#kernel/capacity.ts'
import { may } from '#records/permission.ts'
import { useMe, useRegister, useYear } from '#records/ui/context.tsx'
import { GoLink } from '#records/ui/go-link.tsx'
import { places } from '#records/ui/places.ts'
import { Loading } from '#web-kit/loading.tsx'
import { Page } from '#web-kit/page.tsx'
import { Refused } from '#web-kit/refused.tsx'
import { draftOperation } from '../operations.ts'
import { statement } from '../record.ts'
import type { HomeView } from '../view.ts'
import { DueSheet } from './due-sheet.tsx'
import { dutiesQuestion, homeQuestion } from './home-question.ts'
import { KeeperHome } from './keeper-home.tsx'
import { StatementState } from './statement-state.tsx'
import './statements.css'

export function HomePage() {
  const { actor } = useMe()
  if (!may(actor, { to: 'read', type: statement })) return <KeeperHome />
  return givesAccount(actor) ? (
    <Suspense fallback={<Loading />}>
      <SecretaryHome />
    </Suspense>
  ) : (
    <YearHome />
  )
}

/** Who answers for the organ's rule of law and does not keep the ledger. */
function givesAccount({ capacities }: Actor): boolean {
  return capacities.includes('secretary') && !capacities.includes('office-clerk')
}

const SecretaryHome = lazy(async () => ({ default: (await import('./secretary-home.tsx')).SecretaryHome }))

const DraftDialog = lazy(async () => ({ default: (await import('./draft-dialog.tsx')).DraftDialog }))

/** 今年的述法还缺什么: one glance at what this year's statement lacks and what is due, one click to each gap. */
function YearHome() {
  const [year] = useYear()
  const home = useQuery(homeQuestion(year))
  return (
    <Page title={`${year}年述法还缺什么`} surface="bare">
      {home.isPending && <Loading what="正在清点台账" />}
      {home.isError && <Refused error={home.error} retry={() => void home.refetch()} />}
      <DutySheet year={year} />
      {home.isSuccess && (
        <>
          <div className="home-columns">
            <div className="home-column">
              <GapSheet home={home.data} />
            </div>
            <div className="home-column">
              <StandingSheet home={home.data} />
              <DueSheet />
            </div>
          </div>
          <CountSheet home={home.data} />
        </>
      )}
    </Page>
  )
}

/** Duty × month: where the year's records are, and where a duty's cadence makes them late. */
function DutySheet({ year }: { readonly year: number }) {
  const duties = useQuery(dutiesQuestion(year))
  if (!duties.isSuccess || duties.data.rows.length === 0) return null
  return (
    <section className="home-sheet home-duties">
      <h2>
        <GoLink to="/duties">职责清单</GoLink>
      </h2>
      <DutyMatrix view={duties.data} compact />
    </section>
  )
}

function StandingSheet({ home }: { readonly home: HomeView }) {
  const { actor } = useMe()
  const [drafting, setDrafting] = useState(false)
  const { statement, open, year } = home
  return (
    <section className="home-sheet">
      <h2>述法报告</h2>
      {statement === null ? (
        <>
          <p>本年度还没有起草。</p>
          {may(actor, { to: 'do', operation: draftOperation }) && (
            <Button type="primary" onClick={() => setDrafting(true)}>
              按台账起草
            </Button>
          )}
        </>
      ) : (
        <>
          <p>
            <GoLink to={`/statements/${statement.id}`}>{statement.title}</GoLink>
          </p>
          <p>
            {statement.person}（{statement.post}） · <StatementState state={statement.state} />
          </p>
          {statement.state === 'draft' && (
            <p>
              {open.block + open.gate === 0
                ? '没有妨碍定稿的问题。'
                : `还有${open.block + open.gate}处须处理后才能定稿。`}
            </p>
          )}
        </>
      )}
      <Suspense fallback={null}>
        {drafting && <DraftDialog open year={year} onClose={() => setDrafting(false)} />}
      </Suspense>
    </section>
  )
}

function GapSheet({ home }: { readonly home: HomeView }) {
  const { actor } = useMe()
  const register = useRegister()
  const mayEnter = (name: string) => may(actor, { to: 'enter', type: register.recordType(name) })
  return (
    <section className="home-sheet">
      <h2>还缺的记录{home.gaps.length > 0 && <span className="tabular"> {home.gaps.length}</span>}</h2>
      {home.gaps.length === 0 && <p>各项职责都有记录。</p>}
      <ul className="home-lines">
        {home.gaps.map((gap) => (
          <li key={gap.missing}>
            <span>{gap.missing}</span>
            {mayEnter(gap.recordType) && <GoLink to={places.enter(gap.recordType)}>登记{gap.recordTitle}</GoLink>}
          </li>
        ))}
      </ul>
    </section>
  )
}

function CountSheet({ home }: { readonly home: HomeView }) {
  const { actor } = useMe()
  const types = useRegister().recordTypes.filter(
    (type) => type.on !== undefined && type.name !== 'statement' && may(actor, { to: 'read', type }),
  )
  const count = (name: string, wanted: (state: string) => boolean) =>
    home.counts.filter(({ type, state }) => type === name && wanted(state)).reduce((sum, one) => sum + one.count, 0)
  return (
    <section className="home-sheet">
      <h2>本年台账</h2>
      <ul className="home-lines home-counts">
        {types.map((type) => {
          const drafts = count(type.name, (state) => state === type.workflow.first)
          return (
            <li key={type.name}>
              <GoLink to={places.list(type.name)}>{type.title}</GoLink>
              <span className="tabular">
                {count(type.name, (state) => type.workflow.counted.includes(state))}条
                {drafts > 0 && <span className="quiet">，草稿{drafts}条</span>}
              </span>
            </li>
          )
        })}
      </ul>
    </section>
  )
}
