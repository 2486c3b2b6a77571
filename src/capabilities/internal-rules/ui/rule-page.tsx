import { useQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import type { RecordView } from '#records/api.ts'
import { ComparedText } from '#records/ui/compared-text.tsx'
import { formatValue } from '#records/ui/format-value.ts'
import { GoLink } from '#records/ui/go-link.tsx'
import { places } from '#records/ui/places.ts'
import { Loading } from '#web-kit/loading.tsx'
import { Page } from '#web-kit/page.tsx'
import { Refused } from '#web-kit/refused.tsx'
import { internalRule } from '../internal-rule-record.ts'
import { textsOf } from '../texts-of.ts'
import { requests } from './requests.ts'
import './rules.css'

/** One rule: the text before and the text after side by side, and below them what differs. */
export function RulePage() {
  const { id = '' }: Readonly<Record<string, string | undefined>> = useParams({ strict: false })
  const rule = useQuery({
    queryKey: ['record', internalRule.name, id, 'texts'],
    queryFn: () => readWithPredecessor(id),
  })
  if (rule.isError) return <Refused error={rule.error} retry={() => void rule.refetch()} />
  if (rule.isPending) return <Loading what="正在打开条文" />
  const { view, predecessor } = rule.data
  const { before, after } = textsOf(view.values, predecessor?.values ?? null)
  const { action, reason } = internalRule.fields
  return (
    <Page
      title={view.title}
      basis={`${formatValue(action, view.values.action, {})}，缘由：${formatValue(reason, view.values.reason, {})}`}
      back={<GoLink to="/internal-rules">制度新旧对照</GoLink>}
      actions={<GoLink to={places.record(internalRule.name, view.id)}>看这条记录</GoLink>}
    >
      <div className="rule-texts">
        <Text title={predecessor === null ? '旧文本' : `旧文本：${predecessor.title}`} lines={before} />
        <Text title="新文本" lines={after} />
      </div>
      {before.length > 0 && after.length > 0 && (
        <>
          <h2>改了什么</h2>
          <ComparedText before={before} after={after} />
        </>
      )}
    </Page>
  )
}

function Text({ title, lines }: { readonly title: string; readonly lines: readonly string[] }) {
  return (
    <section>
      <h2>{title}</h2>
      {lines.length === 0 && <p className="quiet">没有登记。</p>}
      {lines.map((line, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: lines have no other identity than their place
        <p key={index} className="rule-line">
          {line}
        </p>
      ))}
    </section>
  )
}

interface Read {
  readonly view: RecordView
  readonly predecessor: RecordView | null
}

async function readWithPredecessor(id: string): Promise<Read> {
  const view = await requests.rule(id)
  const { predecessor } = view.values
  return { view, predecessor: typeof predecessor === 'string' ? await requests.rule(predecessor) : null }
}
