import { useQuery } from '@tanstack/react-query'
import { Button } from 'antd'
import { useState } from 'react'
import { instantWords } from '#web-kit/date-words.ts'
import { Loading } from '#web-kit/loading.tsx'
import { Refused } from '#web-kit/refused.tsx'
import type { Candidate, OnlineExam } from '../../engine/keeper-api.ts'
import { AddCandidatesDialog } from './add-candidates-dialog.tsx'
import { ExemptDialog, WithdrawExemptionDialog } from './exempt-dialog.tsx'
import { MakeUpDialog } from './make-up-dialog.tsx'
import { requests } from './requests.ts'
import { ShortList } from './short-list.tsx'

type Asked =
  | { readonly act: 'add' | 'make-up' }
  | { readonly act: 'exempt' | 'withdraw'; readonly candidate: Candidate }

/** Who has to sit: exemptions with their proof, people added, a second window for those who missed or failed. */
export function RosterPart({ online }: { readonly online: OnlineExam }) {
  const { exam } = online
  const [asked, setAsked] = useState<Asked | null>(null)
  const roster = useQuery({
    queryKey: ['kept-exam', exam, 'roster'],
    queryFn: () => requests.roster(exam),
    staleTime: 0,
  })
  const close = (): void => setAsked(null)
  if (roster.isPending) return <Loading what="正在取名单" />
  if (roster.isError) return <Refused error={roster.error} retry={() => void roster.refetch()} />
  const candidate = asked !== null && 'candidate' in asked ? asked.candidate : null
  return (
    <div className="stack">
      <p className="row">
        <Button onClick={() => setAsked({ act: 'add' })}>增加应考人员</Button>
        {(online.phase === 'closed' || online.phase === 'released') && (
          <Button onClick={() => setAsked({ act: 'make-up' })}>安排补考</Button>
        )}
        <span className="quiet">名单在组卷时确定，以后调入、调离的不自动增减。</span>
      </p>
      <ShortList rows={roster.data}>{(shown) => <RosterTable roster={shown} onAsk={setAsked} />}</ShortList>
      <AddCandidatesDialog exam={exam} open={asked?.act === 'add'} onClose={close} />
      <MakeUpDialog online={online} open={asked?.act === 'make-up'} onClose={close} />
      <ExemptDialog exam={exam} candidate={asked?.act === 'exempt' ? candidate : null} onClose={close} />
      <WithdrawExemptionDialog exam={exam} candidate={asked?.act === 'withdraw' ? candidate : null} onClose={close} />
    </div>
  )
}

interface RosterTableProps {
  readonly roster: readonly Candidate[]
  readonly onAsk: (asked: Asked) => void
}

function RosterTable({ roster, onAsk }: RosterTableProps) {
  return (
    <table className="plain-table keep-table">
      <caption className="visually-hidden">应考名单，{roster.length}人</caption>
      <thead>
        <tr>
          <th scope="col">姓名</th>
          <th scope="col">科室</th>
          <th scope="col">说明</th>
          <th scope="col">
            <span className="visually-hidden">办理</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {roster.map((one) => (
          <tr key={one.person}>
            <th scope="row">{one.name}</th>
            <td className="quiet">{one.sectionName}</td>
            <td>
              {remarksOf(one).join('；')}
              {one.exemption?.evidence != null && (
                <a
                  className="keep-proof-link"
                  href={`/api/evidence/${one.exemption.evidence}/content?download=1`}
                  download
                  aria-label={`免考证明：${one.name}`}
                >
                  证明
                </a>
              )}
            </td>
            <td>
              {one.exemption === null ? (
                <Button
                  type="link"
                  size="small"
                  aria-label={`免考：${one.name}`}
                  onClick={() => onAsk({ act: 'exempt', candidate: one })}
                >
                  免考
                </Button>
              ) : (
                <Button
                  type="link"
                  size="small"
                  aria-label={`撤销免考：${one.name}`}
                  onClick={() => onAsk({ act: 'withdraw', candidate: one })}
                >
                  撤销免考
                </Button>
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function remarksOf({ exemption, extra, makeUp }: Candidate): readonly string[] {
  return [
    ...(exemption === null
      ? []
      : [`免考：${exemption.reason}（${exemption.by}${exemption.evidence === null ? '，无证明' : ''}）`]),
    ...(extra === null ? [] : [`延长${extra.minutes}分钟：${extra.reason}`]),
    ...(makeUp === null
      ? []
      : [`补考：${instantWords(makeUp.opensAt)} 至 ${instantWords(makeUp.closesAt)}，${makeUp.reason}`]),
  ]
}
