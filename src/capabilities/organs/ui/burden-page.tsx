import { useQuery } from '@tanstack/react-query'
import { Button } from 'antd'
import { may, who } from '#records/permission.ts'
import { useMe, useYear } from '#records/ui/context.tsx'
import { addressOf, client } from '#web-kit/client.ts'
import { Empty } from '#web-kit/empty.tsx'
import { Forbidden } from '#web-kit/forbidden.tsx'
import { Icon } from '#web-kit/icon.tsx'
import { Loading } from '#web-kit/loading.tsx'
import { Page } from '#web-kit/page.tsx'
import { Refused } from '#web-kit/refused.tsx'
import { burdenWords } from '../burden-messages.ts'
import {
  askedByMonth,
  type BurdenRow,
  type BurdenYear,
  burdenColumns,
  months,
  rowsByMonth,
  rowsBySection,
} from '../burden-view.ts'
import { type FigureRow, FigureTable } from './figure-table.tsx'
import '#records/ui/records.css'
import './burden.css'

/** How much each section was asked for, so that it can be asked for less. */
export function BurdenPage() {
  const { actor } = useMe()
  const [year] = useYear()
  const isAllowed = may(actor, { to: 'read-burden' })
  const burden = useQuery({
    queryKey: ['burden', year],
    queryFn: ({ signal }) => client.get<BurdenYear>('/api/burden', { query: { year }, signal }),
    enabled: isAllowed,
  })
  return (
    <Page
      title={`${year}年填报负担`}
      basis="一年里让各科室填了多少，摆在这里，是为了以后少填。只数表单，不数人，不作排名。"
      actions={isAllowed && <Export year={year} />}
    >
      {!isAllowed && <Forbidden what="您的身份不能查看填报负担。" who={who({ to: 'read-burden' })} />}
      {isAllowed && burden.isPending && <Loading what="正在统计填报负担" lines={10} />}
      {burden.isError && <Refused error={burden.error} retry={() => void burden.refetch()} />}
      {burden.isSuccess && <Content burden={burden.data} />}
    </Page>
  )
}

function Export({ year }: { readonly year: number }) {
  return (
    <Button icon={<Icon name="download" />} href={addressOf('/api/burden.xlsx', { year: String(year) })}>
      导出 Excel
    </Button>
  )
}

function Content({ burden }: { readonly burden: BurdenYear }) {
  const { organ } = useMe()
  return (
    <div className="burden">
      <p>
        觉得哪一项不必填、已经填过或者填得太勤，请直接向{organ.shortName}
        办公室反映。
      </p>
      {burden.lines.length === 0 ? (
        <Empty title={`${burden.year}年没有登记过记录。`}>这里按登记的日期统计；事情发生在哪一年，不影响归月。</Empty>
      ) : (
        <Tables burden={burden} />
      )}
      <h2>怎样统计</h2>
      <ul>
        {burdenWords.notes.map((note) => (
          <li key={note}>{note}</li>
        ))}
      </ul>
    </div>
  )
}

function Tables({ burden }: { readonly burden: BurdenYear }) {
  const { section, monthColumn, wholeYear } = burdenWords
  const columns = burdenColumns.map(({ label }) => label)
  const asked = burden.sections.map(({ id, name }) => ({ label: name, figures: withSum(askedByMonth(burden, id)) }))
  return (
    <>
      <h2>各科室全年</h2>
      <FigureTable
        caption="各科室全年填报负担"
        head={section}
        columns={columns}
        rows={figuresOf(rowsBySection(burden))}
      />
      <h2>全机关各月</h2>
      <FigureTable
        caption="全机关各月填报负担"
        head={monthColumn}
        columns={columns}
        rows={figuresOf(rowsByMonth(burden))}
      />
      <h2>各科室各月的表单项数</h2>
      <FigureTable
        caption="各科室各月的表单项数"
        head={section}
        columns={[...months.map(burdenWords.month), wholeYear]}
        rows={asked}
      />
    </>
  )
}

function figuresOf(rows: readonly BurdenRow[]): readonly FigureRow[] {
  return rows.map(({ label, burden }) => ({ label, figures: burdenColumns.map(({ figure }) => figure(burden)) }))
}

function withSum(figures: readonly number[]): readonly number[] {
  return [...figures, figures.reduce((sum, one) => sum + one, 0)]
}
