import { useQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import { Button } from 'antd'
import { useMe } from '#records/ui/context.tsx'
import { GoLink } from '#records/ui/go-link.tsx'
import { instantWords } from '#web-kit/date-words.ts'
import { Loading } from '#web-kit/loading.tsx'
import { Page } from '#web-kit/page.tsx'
import { Refused } from '#web-kit/refused.tsx'
import { basisWords } from '#web-kit/told-finding.ts'
import { useAddress } from '#web-kit/use-address.ts'
import type { CheckedView, ShownFinding } from '../checked-view.ts'
import { claimStatuses, statusOrder } from './claim-words.ts'
import { placeOf, shortened } from './finding-panel.tsx'
import { requests } from './requests.ts'
import { strengthOrder, strengthWords } from './strength-words.ts'
import './checking.css'

/** Everything found in a text, to be printed and handed over. */
export function ReportPage() {
  const { id = '' }: Readonly<Record<string, string | undefined>> = useParams({ strict: false })
  const [address] = useAddress({ version: '' })
  const view = useQuery({
    queryKey: ['checked-text', id, address.version],
    queryFn: () => requests.view(id, address.version),
  })
  if (view.isPending) return <Loading what="正在核对" lines={12} />
  if (view.isError) return <Refused error={view.error} retry={() => void view.refetch()} />
  return (
    <Page
      title={`核对报告：${view.data.title}`}
      actions={
        <Button type="primary" onClick={() => window.print()}>
          打印
        </Button>
      }
      back={
        <span className="no-print">
          <GoLink to={`/checking/${id}`}>返回文稿</GoLink>
        </span>
      }
    >
      <Report view={view.data} />
    </Page>
  )
}

function Report({ view }: { readonly view: CheckedView }) {
  const { actor } = useMe()
  const open = view.findings.filter(({ accepted }) => accepted === null)
  const left = view.findings.filter(({ accepted }) => accepted !== null)
  const counts = strengthOrder
    .map((strength) => ({ strength, count: open.filter((one) => one.strength === strength).length }))
    .filter(({ count }) => count > 0)
  return (
    <div className="checking-report stack">
      <p>
        {view.year}年度，第{view.number}版，共{view.text.replaceAll(/\s/g, '').length}字。
        {counts.length === 0
          ? '没有发现问题。'
          : `${counts.map(({ strength, count }) => `${strengthWords[strength].word}${count}处`).join('，')}。`}
        {left.length > 0 && `另有${left.length}处经核对保留。`}
      </p>
      {view.beside.ledger && (
        <p>
          文中所述{view.claims.length}处：
          {statusOrder
            .map((status) => ({ status, count: view.claims.filter((claim) => claim.status === status).length }))
            .filter(({ count }) => count > 0)
            .map(({ status, count }) => `${claimStatuses[status].word}${count}处`)
            .join('，')}
          。
        </p>
      )}
      {open.length > 0 && <Findings view={view} findings={open} title="需要处理的" />}
      {left.length > 0 && <Findings view={view} findings={left} title="经核对保留的" />}
      <p className="quiet">
        {actor.name}　{instantWords(new Date().toISOString())}打印。没有运行的规则（缺少要对照的材料）：
        {view.notRun.length === 0 ? '无' : view.notRun.map(({ message }) => message).join('、')}。
      </p>
    </div>
  )
}

function Findings(props: {
  readonly view: CheckedView
  readonly findings: readonly ShownFinding[]
  readonly title: string
}) {
  const { view, findings, title } = props
  return (
    <table className="plain-table">
      <caption>{title}</caption>
      <thead>
        <tr>
          <th scope="col">序号</th>
          <th scope="col">位置</th>
          <th scope="col">所指文字</th>
          <th scope="col">问题和改法</th>
          <th scope="col">依据</th>
        </tr>
      </thead>
      <tbody>
        {findings.map((finding, at) => (
          <tr key={finding.key}>
            <td className="tabular">{at + 1}</td>
            <td className="report-place">{placeOf(view, finding.start)}</td>
            <td>{shortened(view.text.slice(finding.start, finding.end))}</td>
            <td>
              {strengthWords[finding.strength].word}：{finding.message}。{finding.fix?.description ?? finding.cure}
              {finding.accepted !== null && (
                <>
                  {' '}
                  保留的理由：{finding.accepted.reason}（{finding.accepted.by}）
                </>
              )}
            </td>
            <td>{finding.basis === undefined ? '' : basisWords(finding.basis)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
