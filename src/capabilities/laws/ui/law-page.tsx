import { useQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import { Button } from 'antd'
import { lawKindLabels } from '#law/entry.ts'
import { formatLawTitle } from '#law/law-name.ts'
import { may } from '#records/permission.ts'
import { useMe } from '#records/ui/context.tsx'
import { GoLink } from '#records/ui/go-link.tsx'
import { places } from '#records/ui/places.ts'
import { useGo } from '#records/ui/use-go.ts'
import { Loading } from '#web-kit/loading.tsx'
import { Page } from '#web-kit/page.tsx'
import { Refused } from '#web-kit/refused.tsx'
import { lawEntry } from '../law-entry-record.ts'
import type { LawView } from '../law-view.ts'
import { checkedWords, knownDateWords } from '../law-words.ts'
import { Citations } from './citations.tsx'
import { entryInAddress } from './entry-in-address.ts'
import { requests } from './requests.ts'
import { StandingTag } from './standing-tag.tsx'
import './laws.css'

/** One entry: what it is, its versions and notable articles, and what cites it. */
export function LawPage() {
  const { id = '' }: Readonly<Record<string, string | undefined>> = useParams({ strict: false })
  const law = useQuery({ queryKey: ['laws', id], queryFn: () => requests.view(id) })
  const back = <GoLink to="/laws">法规库</GoLink>
  if (law.isError) return <Refused error={law.error} retry={() => void law.refetch()} />
  if (law.isPending) return <Loading what="正在打开" />
  return (
    <Page title={formatLawTitle(law.data.entry)} back={back} actions={<Correct law={law.data} />}>
      <Facts law={law.data} />
      <Versions law={law.data} />
      <Articles law={law.data} />
      <Citations law={law.data} />
    </Page>
  )
}

function Correct({ law }: { readonly law: LawView }) {
  const { actor } = useMe()
  const go = useGo()
  if (law.recordId !== null)
    return <Button onClick={() => go(places.record(lawEntry.name, law.recordId ?? ''))}>看本单位的补充和更正</Button>
  if (!may(actor, { to: 'enter', type: lawEntry })) return null
  return (
    <Button onClick={() => go(places.enter(lawEntry.name), { search: entryInAddress(law.entry) })}>补充、更正</Button>
  )
}

function Facts({ law }: { readonly law: LawView }) {
  const { entry } = law
  const facts: readonly (readonly [string, string | undefined])[] = [
    ['类别', lawKindLabels[entry.kind]],
    ['简称', entry.shortNames?.join('、')],
    ['制定机关', entry.issuer],
    ['文号', entry.number],
    ['适用地方', entry.place],
    ['通过（印发）日期', entry.adoptedOn === undefined ? undefined : knownDateWords(entry.adoptedOn)],
    ['期间', entry.period === undefined ? undefined : `${entry.period.from}年至${entry.period.until}年`],
    ['出处', entry.source],
    ['核对情况', checkedWords[entry.checked]],
    ['说明', entry.remark],
  ]
  return (
    <dl className="law-facts">
      <dt>今天的效力</dt>
      <dd>
        <StandingTag standing={law.standing} whole />
        <Succession law={law} />
      </dd>
      {facts.map(
        ([label, words]) =>
          words !== undefined &&
          words !== '' && (
            <div key={label}>
              <dt>{label}</dt>
              <dd>{words}</dd>
            </div>
          ),
      )}
    </dl>
  )
}

function Succession({ law: { successor, predecessors } }: { readonly law: LawView }) {
  return (
    <>
      {successor !== null && (
        <span>
          ，由<GoLink to={`/laws/${successor.id}`}>{successor.title}</GoLink>接续
        </span>
      )}
      {predecessors.map(({ id, title }) => (
        <span key={id}>
          ，接续<GoLink to={`/laws/${id}`}>{title}</GoLink>
        </span>
      ))}
    </>
  )
}

function Versions({ law: { versions } }: { readonly law: LawView }) {
  if (versions.length < 2) return null
  return (
    <section className="law-section">
      <h2>历次文本</h2>
      <ul className="law-versions">
        {versions.map(({ since, note }) => (
          <li key={`${since}${note}`}>
            <span className="tabular">{knownDateWords(since)}</span> {note ?? '最初的文本'}
          </li>
        ))}
      </ul>
      <p className="quiet">施行日期没有查到的，写修改通过的日期。</p>
    </section>
  )
}

function Articles({ law: { entry } }: { readonly law: LawView }) {
  if (entry.articles === undefined || entry.articles.length === 0) return null
  return (
    <section className="law-section">
      <h2>常用条款</h2>
      <dl className="law-facts">
        {entry.articles.map(({ article, gist }) => (
          <div key={article}>
            <dt>{article}</dt>
            <dd>{gist}</dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
