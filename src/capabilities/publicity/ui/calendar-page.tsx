import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { Button } from 'antd'
import { may } from '#records/permission.ts'
import { useMe, useYear } from '#records/ui/context.tsx'
import { GoLink } from '#records/ui/go-link.tsx'
import { places } from '#records/ui/places.ts'
import { useGo } from '#records/ui/use-go.ts'
import { Loading } from '#web-kit/loading.tsx'
import { Page } from '#web-kit/page.tsx'
import { Refused } from '#web-kit/refused.tsx'
import { Trouble } from '#web-kit/trouble.tsx'
import { legalLeader } from '../legal-leader-record.ts'
import { openYearOperation } from '../operations.ts'
import { outreachPlace } from '../outreach-place-record.ts'
import type { PlanStanding, YearLine } from '../plan-of-year.ts'
import { publicityEvent } from '../publicity-event-record.ts'
import { publicityPlanItem } from '../publicity-plan-item-record.ts'
import { MonthPlan } from './month-plan.tsx'
import { requests } from './requests.ts'
import './publicity.css'

/** The year of publicity by months: what is planned, done and due. */
export function CalendarPage() {
  const [year] = useYear()
  const { actor } = useMe()
  const go = useGo()
  const calendar = useQuery({ queryKey: ['publicity', year], queryFn: () => requests.calendar(year) })
  const actions = (
    <>
      {may(actor, { to: 'enter', type: publicityEvent }) && (
        <Button type="primary" onClick={() => go(places.enter(publicityEvent.name))}>
          登记普法活动
        </Button>
      )}
      <OpenYearButton year={year} />
    </>
  )
  return (
    <Page
      title={`${year}年普法日历`}
      basis="普法活动写明了宣传节点，计划里的这一项就算开展了。日期由通知确定的，收到通知前是往年的惯例。"
      actions={actions}
    >
      <nav aria-label="普法台账" className="row publicity-lists no-print">
        {[publicityEvent, publicityPlanItem, outreachPlace, legalLeader].map(({ name, title }) => (
          <GoLink key={name} to={places.list(name)}>
            {title}
          </GoLink>
        ))}
        <a href={requests.calendarAddress(year)} download>
          下载到日程（.ics）
        </a>
        <Link to="/profile" hash="calendar-feed">
          订阅到日历
        </Link>
      </nav>
      {calendar.isPending && <Loading what="正在打开普法日历" />}
      {calendar.isError && <Refused error={calendar.error} retry={() => void calendar.refetch()} />}
      {calendar.isSuccess && <Year lines={calendar.data} />}
    </Page>
  )
}

function Year({ lines }: { readonly lines: readonly YearLine[] }) {
  const months = Map.groupBy(lines, ({ from }) => Number(from.slice(5, 7)))
  return (
    <>
      <p role="status">{summary(lines)}</p>
      {[...months].map(([month, own]) => (
        <MonthPlan key={month} month={month} lines={own} />
      ))}
    </>
  )
}

function summary(lines: readonly YearLine[]): string {
  const planned = lines.filter(({ itemId, standing }) => itemId !== null && standing !== 'proposed')
  const proposed = lines.filter(({ standing }) => standing === 'proposed').length
  const waiting = proposed === 0 ? '' : `待选${proposed}项，在“普法计划事项”中选定后批量列入计划。`
  if (planned.length === 0)
    return `还没有列入普法计划的事项。${waiting === '' ? '先按普法日历列出，再从中选定。' : waiting}`
  const count = (standing: PlanStanding) => planned.filter((line) => line.standing === standing).length
  const late = count('late') === 0 ? '' : `，过期未开展${count('late')}项`
  const due = count('due') === 0 ? '' : `，该办的${count('due')}项`
  return `列入计划${planned.length}项，已开展${count('done')}项${due}${late}。${waiting}`
}

function OpenYearButton({ year }: { readonly year: number }) {
  const { actor } = useMe()
  const queries = useQueryClient()
  const open = useMutation({
    mutationFn: () => requests.openYear(year, actor.sectionId),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['publicity'] }),
  })
  if (!may(actor, { to: 'do', operation: openYearOperation })) return null
  return (
    <>
      <Button loading={open.isPending} onClick={() => open.mutate()}>
        按普法日历列出
      </Button>
      {open.isSuccess && (
        <span role="status" className="quiet">
          {open.data.made === 0 ? '日历上的都已列出' : `列出${open.data.made}项，选定后列入计划`}
        </span>
      )}
      {open.isError && <Trouble inline error={open.error} />}
    </>
  )
}
