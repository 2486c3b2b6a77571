import { useQuery } from '@tanstack/react-query'
import { Button } from 'antd'
import { GoLink } from '#records/ui/go-link.tsx'
import { places } from '#records/ui/places.ts'
import { instantWords } from '#web-kit/date-words.ts'
import { Icon } from '#web-kit/icon.tsx'
import { Loading } from '#web-kit/loading.tsx'
import { Refused } from '#web-kit/refused.tsx'
import { Trouble } from '#web-kit/trouble.tsx'
import type { OnlineExam, ResultsView } from '../../engine/keeper-api.ts'
import { exam as examType } from '../../exam-record.ts'
import { useSending } from '../use-sending.ts'
import { GroupTable } from './group-table.tsx'
import { PersonTable } from './person-table.tsx'
import { requests } from './requests.ts'
import { useRenewed } from './use-renewed.ts'

/** What came of it: released, per section, by bands, who did not come, which laws to study again. */
export function ResultsPart({ online }: { readonly online: OnlineExam }) {
  const { exam, phase } = online
  const results = useQuery({
    queryKey: ['kept-exam', exam, 'results'],
    queryFn: () => requests.results(exam),
    staleTime: 0,
  })
  if (results.isPending) return <Loading what="正在取成绩" />
  if (results.isError) return <Refused error={results.error} retry={() => void results.refetch()} />
  const { whole, sections, bands } = results.data
  return (
    <div className="stack">
      <Release online={online} />
      {phase === 'open' && <p className="quiet">考试还没有截止，以下只算已交卷的。</p>}
      <GroupTable whole={whole} sections={sections} />
      {whole.sat > 0 && <Bands bands={bands} sat={whole.sat} />}
      <Absent results={results.data} />
      <Weak results={results.data} />
      {results.data.persons.length > 0 && <PersonTable online={online} results={results.data} />}
    </div>
  )
}

function Release({ online }: { readonly online: OnlineExam }) {
  const { exam, setting, releasedAt, may, recordState } = online
  const { busy, error, send } = useSending()
  const renewed = useRenewed(exam)
  const release = (): void =>
    void send(async () => {
      const { eligible, sat, passed } = await requests.release(exam)
      await renewed(`成绩已公布：应考${eligible}人，实考${sat}人，合格${passed}人`)
    })
  if (!may.keep) return null
  return (
    <section className="stack no-print" aria-label="公布成绩">
      <div className="row">
        {setting?.practice === false && (
          <Button type={releasedAt === null ? 'primary' : 'default'} loading={busy} onClick={release}>
            {releasedAt === null ? '公布成绩' : '重新公布'}
          </Button>
        )}
        <Button icon={<Icon name="download" />} href={requests.resultsAddress(exam)}>
          成绩单（Excel）
        </Button>
        <Button icon={<Icon name="print" />} onClick={() => window.print()}>
          打印
        </Button>
      </div>
      <p className="quiet">
        {releasedAt === null
          ? '公布时把应考、实考、合格人数和平均分填进考试记录，应考名册（不带分数）附为佐证材料；本人即可查看成绩。'
          : `${instantWords(releasedAt)}公布，数字已填进考试记录，应考名册已附为佐证材料。补考之后要重新公布；更正答案的，数字自动更新。`}
      </p>
      {releasedAt !== null && recordState === 'draft' && (
        <p>
          考试记录还是草稿，归档以后才计入述法材料：
          <GoLink to={places.record(examType.name, exam)}>核对并归档</GoLink>
        </p>
      )}
      {error !== null && <Trouble inline error={error} />}
    </section>
  )
}

function Bands({ bands, sat }: { readonly bands: ResultsView['bands']; readonly sat: number }) {
  return (
    <section>
      <h2>等次</h2>
      <ul className="keep-band-bars">
        {bands.map(({ label, from, persons }) => (
          <li key={label}>
            <span>
              {label}
              <span className="quiet">（{from}%起）</span>
            </span>
            <span className="keep-bar-track" aria-hidden>
              <span style={{ width: `${sat === 0 ? 0 : (persons * 100) / sat}%` }} />
            </span>
            <span className="tabular">{persons}人</span>
          </li>
        ))}
      </ul>
    </section>
  )
}

function Absent({ results: { absent } }: { readonly results: ResultsView }) {
  if (absent.length === 0) return null
  const bySection = Map.groupBy(absent, ({ sectionName }) => sectionName ?? '未分科室')
  return (
    <section>
      <h2>缺考{absent.length}人</h2>
      <ul className="keep-plain">
        {[...bySection].map(([section, people]) => (
          <li key={section}>
            <span className="quiet">{section}</span>　{people.map(({ name }) => name).join('、')}
          </li>
        ))}
      </ul>
    </section>
  )
}

function Weak({ results: { weak } }: { readonly results: ResultsView }) {
  if (weak.length === 0) return null
  return (
    <section>
      <h2>失分较多，建议列入学习计划</h2>
      <ul className="keep-plain">
        {weak.map(({ law, lost, of, articles }) => (
          <li key={law}>
            《{law}》{articles.join('、')}
            <span className="quiet">　失分{Math.round((lost * 100) / of)}%</span>
          </li>
        ))}
      </ul>
    </section>
  )
}
