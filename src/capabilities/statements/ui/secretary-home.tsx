import { useQuery } from '@tanstack/react-query'
import { useMe, useYear } from '#records/ui/context.tsx'
import { GoLink } from '#records/ui/go-link.tsx'
import { Loading } from '#web-kit/loading.tsx'
import { Page } from '#web-kit/page.tsx'
import { Refused } from '#web-kit/refused.tsx'
import type { HomeView } from '../view.ts'
import { DueSheet } from './due-sheet.tsx'
import { dutiesQuestion, homeQuestion } from './home-question.ts'
import { StatementState } from './statement-state.tsx'

/** Three things for who gives the account: what waits for a word, how the duties stand, the statement. */
export function SecretaryHome() {
  const { actor } = useMe()
  const [year] = useYear()
  const home = useQuery(homeQuestion(year))
  return (
    <Page title={`${actor.name}同志${year}年述法`} surface="bare">
      {home.isPending && <Loading what="正在清点台账" />}
      {home.isError && <Refused error={home.error} retry={() => void home.refetch()} />}
      {home.isSuccess && (
        <div className="home-columns">
          <div className="home-column">
            <WordSheet home={home.data} />
            <DueSheet />
          </div>
          <div className="home-column">
            <OwnStatement home={home.data} />
            <DutyLines year={year} />
          </div>
        </div>
      )}
    </Page>
  )
}

function WordSheet({ home }: { readonly home: HomeView }) {
  const { statement, open, gaps } = home
  const toSettle = open.block + open.gate
  return (
    <section className="home-sheet">
      <h2>等您定的</h2>
      <ul className="home-lines">
        {statement === null && <li>本年度的述法报告还没有起草。</li>}
        {statement?.state === 'draft' && (
          <li>
            <span>{toSettle === 0 ? '述法报告可以定稿了。' : `述法报告还有${toSettle}处要处理，处理完才能定稿。`}</span>
            <GoLink to={`/statements/${statement.id}`}>去看</GoLink>
          </li>
        )}
        {gaps.length > 0 && (
          <li>
            <span>有{gaps.length}项职责上的事还没有记录，请交有关科室补记。</span>
            <GoLink to="/duties">看职责</GoLink>
          </li>
        )}
        <li>
          <span>到期的、退回的、改了的法律</span>
          <GoLink to="/notices">看提醒</GoLink>
        </li>
      </ul>
    </section>
  )
}

function OwnStatement({ home }: { readonly home: HomeView }) {
  const { statement } = home
  return (
    <section className="home-sheet">
      <h2>我的述法</h2>
      {statement === null ? (
        <p>还没有起草。办公室按台账起草后，在这里看。</p>
      ) : (
        <>
          <p>
            <GoLink to={`/statements/${statement.id}`}>{statement.title}</GoLink> ·{' '}
            <StatementState state={statement.state} />
          </p>
          <p className="row">
            <GoLink to={`/statements/${statement.id}/read`}>大字阅读</GoLink>
            <GoLink to={`/statements/${statement.id}/preview`}>预览打印</GoLink>
          </p>
        </>
      )}
    </section>
  )
}

/** Each duty in a line: how many records, and what it lacks. */
function DutyLines({ year }: { readonly year: number }) {
  const duties = useQuery(dutiesQuestion(year))
  return (
    <section className="home-sheet">
      <h2>我的职责</h2>
      {duties.isPending && <Loading what="正在取职责" lines={4} />}
      {duties.isError && <p>暂时没有取到职责清单。</p>}
      {duties.data?.rows.length === 0 && <p>本年度还没有印发职责清单。</p>}
      <ul className="home-lines">
        {duties.data?.rows.map((row) => (
          <li key={row.title}>
            <span>{row.title}</span>
            <span className="tabular">
              {row.total}条
              {row.missing.length > 0 && <strong className="tone-vermilion">　缺{row.missing.join('、')}</strong>}
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}
