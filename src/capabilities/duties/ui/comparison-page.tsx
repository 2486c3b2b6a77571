import { useQuery } from '@tanstack/react-query'
import { useYear } from '#records/ui/context.tsx'
import { GoLink } from '#records/ui/go-link.tsx'
import { places } from '#records/ui/places.ts'
import { Empty } from '#web-kit/empty.tsx'
import { Loading } from '#web-kit/loading.tsx'
import { Page } from '#web-kit/page.tsx'
import { Refused } from '#web-kit/refused.tsx'
import type { DutyChange } from '../compare-lists.ts'
import { duty } from '../duty-record.ts'
import { requests } from './requests.ts'
import './duties.css'

/** The year's list beside that of the year before: kept, amended, added, dropped. */
export function ComparisonPage() {
  const [year] = useYear()
  const before = year - 1
  const compared = useQuery({
    queryKey: ['duties', year, 'comparison'],
    queryFn: () => requests.comparison(year, before),
  })
  return (
    <Page
      title={`${year}年与${before}年职责清单对照`}
      basis="按“延续上年的职责”对应；没有写明的，按名称对应。"
      back={<GoLink to="/duties">职责和计划</GoLink>}
    >
      {compared.isPending && <Loading what="正在对照两年的清单" />}
      {compared.isError && <Refused error={compared.error} retry={() => void compared.refetch()} />}
      {compared.isSuccess && compared.data.changes.length === 0 && (
        <Empty title="两年都没有印发的职责清单。">清单印发以后，在这里对照。</Empty>
      )}
      {compared.isSuccess && compared.data.changes.length > 0 && <Changes changes={compared.data.changes} />}
    </Page>
  )
}

const changeWords = { kept: '沿用', amended: '修改', added: '新增', removed: '取消' } as const

function Changes({ changes }: { readonly changes: readonly DutyChange[] }) {
  return (
    <>
      <p role="status" className="duty-summary">
        {summary(changes)}
      </p>
      <table className="plain-table duty-comparison">
        <caption className="visually-hidden">两年职责清单的异同</caption>
        <thead>
          <tr>
            <th scope="col">职责</th>
            <th scope="col">变化</th>
            <th scope="col">上年</th>
            <th scope="col">本年</th>
          </tr>
        </thead>
        <tbody>
          {changes.map((change) => (
            <Line key={change.after?.id ?? change.before?.id} change={change} />
          ))}
        </tbody>
      </table>
    </>
  )
}

function Line({ change: { change, before, after, differs } }: { readonly change: DutyChange }) {
  const shown = after ?? before
  // Of what stands in one list only, its own text is told.
  const labels = before === null || after === null ? [duty.fields.text.label] : differs
  return (
    <tr>
      <th scope="row">{shown !== null && <GoLink to={places.record(duty.name, shown.id)}>{shown.title}</GoLink>}</th>
      <td>{changeWords[change]}</td>
      <td>
        <Words words={before?.words} labels={labels} />
      </td>
      <td>
        <Words words={after?.words} labels={labels} />
      </td>
    </tr>
  )
}

/** Only what differs: the rest is the same on both sides. */
function Words(props: {
  readonly words: Readonly<Record<string, string>> | undefined
  readonly labels: readonly string[]
}) {
  const { words, labels } = props
  if (words === undefined) return <span className="quiet">没有这一项</span>
  if (labels.length === 0) return <span className="quiet">相同</span>
  return (
    <dl className="duty-differences">
      {labels.map((label) => (
        <div key={label}>
          <dt className="quiet">{label}</dt>
          <dd>{words[label] || '（空）'}</dd>
        </div>
      ))}
    </dl>
  )
}

function summary(changes: readonly DutyChange[]): string {
  const counted = Object.entries(changeWords).map(([key, label]) => ({
    label,
    count: changes.filter(({ change }) => change === key).length,
  }))
  const told = counted.filter(({ count }) => count > 0).map(({ label, count }) => `${label}${count}项`)
  return `${told.join('，')}。`
}
