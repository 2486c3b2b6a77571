import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { Button } from 'antd'
import { may } from '#records/permission.ts'
import { useMe, useYear } from '#records/ui/context.tsx'
import { GoLink } from '#records/ui/go-link.tsx'
import { places } from '#records/ui/places.ts'
import { instantWords } from '#web-kit/date-words.ts'
import { Loading } from '#web-kit/loading.tsx'
import { Page } from '#web-kit/page.tsx'
import { Refused } from '#web-kit/refused.tsx'
import { StateTag } from '#web-kit/state-tag.tsx'
import { Trouble } from '#web-kit/trouble.tsx'
import { openYearOperation } from '../operations.ts'
import type { YearPart } from '../plan-year.ts'
import type { YearView } from '../view.ts'
import { yearOpening } from '../year-opening-record.ts'
import { requests } from './requests.ts'
import './statements.css'

/** What a year takes over from those before: first to look at, then to do; afterwards what was done. */
export function YearPage() {
  const [shown, setYear] = useYear()
  const view = useQuery({ queryKey: ['year', shown], queryFn: () => requests.year(shown) })
  return (
    <Page
      title={`开启${shown}年度`}
      basis="没有销号的问题、没有完成的承诺接着办；到期的规划、任职、责任书列出来逐项更新。"
      back={<GoLink to="/statements">返回述法报告</GoLink>}
      actions={
        <>
          <Button onClick={() => setYear(shown - 1)}>{shown - 1}年</Button>
          <Button onClick={() => setYear(shown + 1)}>{shown + 1}年</Button>
        </>
      }
    >
      {view.isPending && <Loading what="正在清点上年的事项" />}
      {view.isError && <Refused error={view.error} retry={() => void view.refetch()} />}
      {view.isSuccess && (
        <div className="stack">
          <Opening view={view.data} />
          {view.data.plan.parts.length === 0 && <p>没有需要接续或者更新的事项。</p>}
          {view.data.plan.parts.map((part) => (
            <Part key={part.id} part={part} />
          ))}
        </div>
      )}
    </Page>
  )
}

/** The button, or what pressing it did. */
function Opening({ view }: { readonly view: YearView }) {
  const { actor } = useMe()
  const queries = useQueryClient()
  const { year } = view.plan
  const open = useMutation({
    mutationFn: () => requests.openYear(year),
    onSuccess: () => queries.invalidateQueries(),
  })
  if (view.opened !== null) return <Opened opened={view.opened} />
  if (!may(actor, { to: 'do', operation: openYearOperation })) return <p>还没有开启，由办公室经办人办理。</p>
  return (
    <div>
      {open.isError && <Trouble inline error={open.error} />}
      <p>
        以下是开启前的清单，还没有改动任何台账。开启后：问题和措施原样接续，上年的职责清单作为草稿列入，普法日历的节点列为待选事项，到期事项记入开启记录。
      </p>
      <Button type="primary" loading={open.isPending} onClick={() => open.mutate()}>
        开启{year}年度
      </Button>
    </div>
  )
}

function Opened({ opened }: { readonly opened: NonNullable<YearView['opened']> }) {
  const { id, at, by, problems, measures, duties, campaigns, expired } = opened
  return (
    <div role="status">
      <p>
        <StateTag label="已开启" stage="done" /> {by}于{instantWords(at)}办理。
        <GoLink to={places.record(yearOpening.name, id)}>开启记录</GoLink>
      </p>
      <p>
        接续问题{problems}个、整改措施{measures}项；列入职责清单草稿{duties}项、普法日历待选事项{campaigns}项；到期事项
        {expired.length}项，请逐项更新。
      </p>
    </div>
  )
}

function Part({ part: { id, title, kind, lines } }: { readonly part: YearPart }) {
  return (
    <section aria-labelledby={`year-${id}`}>
      <h2 id={`year-${id}`}>
        {title}（{lines.length}） <StateTag {...kinds[kind]} />
      </h2>
      <ul className="home-lines">
        {lines.map((line) => (
          <li key={line.record?.id ?? line.title}>
            {line.record === null ? (
              <span>{line.title}</span>
            ) : (
              <GoLink to={places.record(line.record.type, line.record.id)}>{line.title}</GoLink>
            )}
            <span className="quiet">{line.note}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}

const kinds = {
  carried: { label: '接续', stage: 'moving' },
  made: { label: '新列', stage: 'open' },
  expired: { label: '已到期', stage: 'late' },
  awaited: { label: '待通知', stage: 'due' },
} as const
