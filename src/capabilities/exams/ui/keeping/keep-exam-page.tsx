import { useQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { may } from '#records/permission.ts'
import { useMe } from '#records/ui/context.tsx'
import { GoLink } from '#records/ui/go-link.tsx'
import { places } from '#records/ui/places.ts'
import { instantWords } from '#web-kit/date-words.ts'
import { Empty } from '#web-kit/empty.tsx'
import { Forbidden } from '#web-kit/forbidden.tsx'
import { Loading } from '#web-kit/loading.tsx'
import { Page } from '#web-kit/page.tsx'
import { PanelTabs } from '#web-kit/panel-tabs.tsx'
import { Refused } from '#web-kit/refused.tsx'
import { useAddress } from '#web-kit/use-address.ts'
import { question } from '../../bank/question-record.ts'
import type { ExamPhase, OnlineExam } from '../../engine/keeper-api.ts'
import type { ExamSetting } from '../../engine/setting.ts'
import { exam as examType } from '../../exam-record.ts'
import { MarkingPart } from './marking-part.tsx'
import { PhaseTag } from './phase-tag.tsx'
import { ProctorPart } from './proctor-part.tsx'
import { QuestionsPart } from './questions-part.tsx'
import { requests } from './requests.ts'
import { ResultsPart } from './results-part.tsx'
import { RosterPart } from './roster-part.tsx'
import { SettingPart } from './setting-part.tsx'
import './keeping.css'
import '../papers/papers.css'

/** One exam for who keeps it: set up, watched, marked, released, told in figures. Each part has an address. */
export function KeepExamPage() {
  const { exam = '' }: Readonly<Record<string, string | undefined>> = useParams({ strict: false })
  const online = useQuery({
    queryKey: ['kept-exam', exam, 'online'],
    queryFn: () => requests.online(exam),
    staleTime: 0,
    refetchInterval: 30_000,
  })
  return (
    <Page
      title={online.data?.title ?? '线上考试'}
      basis={online.isSuccess && <Standing online={online.data} />}
      back={<GoLink to="/exams/keep">线上考试</GoLink>}
    >
      {online.isPending && <Loading what="正在打开考试" />}
      {online.isError && <Refused error={online.error} retry={() => void online.refetch()} />}
      {online.isSuccess && <Parts key={exam} online={online.data} />}
    </Page>
  )
}

function Standing({ online }: { readonly online: OnlineExam }) {
  const { setting, phase, roster, exempt, sat } = online
  return (
    <span className="keep-standing">
      <PhaseTag phase={phase} />
      {setting !== null && (
        <span>
          {instantWords(setting.opensAt)} 至 {instantWords(setting.closesAt)}
        </span>
      )}
      {roster > 0 && (
        <span>
          应考{roster - exempt}人，已交卷{sat}人{exempt > 0 && `，免考${exempt}人`}
        </span>
      )}
      <GoLink to={places.record(examType.name, online.exam)}>考试记录</GoLink>
    </span>
  )
}

type PartKey = 'setting' | 'roster' | 'proctor' | 'marking' | 'results' | 'questions'

function Parts({ online }: { readonly online: OnlineExam }) {
  const [address, change] = useAddress({ part: '' })
  const mayReadBank = may(useMe().actor, { to: 'read', type: question })
  const items = partsOf(online, mayReadBank)
  const wanted = items.find(({ key }) => key === address.part)
  const usual = items.find(({ key }) => key === first[online.phase]) ?? items[0]
  const chosen = wanted ?? usual
  if (chosen === undefined && online.setting === null)
    return <Empty title="这场考试没有线上的部分。">它是照纸笔考试登记的；草稿中的考试记录才能设为线上考试。</Empty>
  if (items.length === 1) return chosen?.children
  if (chosen === undefined) return <Forbidden what="组卷以后才有成绩可看；设置由登记考试的人办理。" />
  return (
    <div className="keep-parts">
      <PanelTabs
        label="考试的各项工作"
        items={items}
        chosen={chosen.key}
        onChoose={(part) => change({ part }, { replace: true })}
      />
    </div>
  )
}

const first: Readonly<Record<ExamPhase, PartKey>> = {
  draft: 'setting',
  arranged: 'roster',
  open: 'proctor',
  closed: 'results',
  released: 'results',
}

function partsOf(
  online: OnlineExam,
  mayReadBank: boolean,
): readonly { key: PartKey; label: string; children: ReactNode }[] {
  const { may: allowed, setting, arrangedAt, recordState } = online
  const isArranged = arrangedAt !== null
  // An exam on paper that was filed is over.
  const isSettable = allowed.keep && (setting !== null || recordState === 'draft')
  const hasMarking = isArranged && allowed.mark && (online.toMark > 0 || !allowed.keep || mayAskForWords(setting))
  return [
    ...(isSettable ? [{ key: 'setting' as const, label: '设置', children: <SettingPart online={online} /> }] : []),
    ...(allowed.keep && isArranged
      ? [
          { key: 'roster' as const, label: '名单', children: <RosterPart online={online} /> },
          { key: 'proctor' as const, label: '监考', children: <ProctorPart online={online} /> },
        ]
      : []),
    ...(hasMarking
      ? [{ key: 'marking' as const, label: markingLabel(online), children: <MarkingPart online={online} /> }]
      : []),
    ...(allowed.results && isArranged
      ? [{ key: 'results' as const, label: '成绩', children: <ResultsPart online={online} /> }]
      : []),
    // The keys go with it.
    ...(isArranged && (mayReadBank || (allowed.keep && online.releasedAt !== null))
      ? [{ key: 'questions' as const, label: '逐题', children: <QuestionsPart online={online} /> }]
      : []),
  ]
}

/** Whether short answers may be on the paper: known of a blueprint alone. */
function mayAskForWords(setting: ExamSetting | null): boolean {
  if (setting === null || setting.paper.from !== 'blueprint') return true
  return setting.paper.blueprint.parts.some(({ kind }) => kind === 'short-answer')
}

function markingLabel({ toMark }: OnlineExam): string {
  return toMark > 0 ? `阅卷（${toMark}）` : '阅卷'
}
