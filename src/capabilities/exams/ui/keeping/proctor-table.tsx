import { Button } from 'antd'
import { clockWords } from '#web-kit/date-words.ts'
import { type Stage, StateTag } from '#web-kit/state-tag.tsx'
import type { ProctorLine, ProctorState } from '../../engine/keeper-api.ts'
import { proctorWords } from '../../keeping/proctor-words.ts'
import type { ProctorAsked } from './of-line-props.ts'

export interface ProctorTableProps {
  readonly lines: readonly ProctorLine[]
  /** Questions of a paper. */
  readonly total: number
  /** By the server's clock. */
  readonly now: string
  readonly onAsk: (asked: ProctorAsked) => void
}

/** A line for each person of the roster, in its order. */
export function ProctorTable({ lines, total, now, onAsk }: ProctorTableProps) {
  return (
    <table className="plain-table keep-table">
      <caption className="visually-hidden">作答情况，{lines.length}人</caption>
      <thead>
        <tr>
          <th scope="col">姓名</th>
          <th scope="col">科室</th>
          <th scope="col">情况</th>
          <th scope="col" className="figure">
            已答
          </th>
          <th scope="col">时间</th>
          <th scope="col">
            <span className="visually-hidden">办理</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {lines.map((line) => (
          <tr key={line.person}>
            <th scope="row">
              {line.name}
              {line.attempt !== null && line.attempt > 1 && <span className="quiet">　第{line.attempt}次</span>}
            </th>
            <td className="quiet">{line.sectionName}</td>
            <td>
              <StateTag label={proctorWords[line.state]} stage={stages[line.state]} />
            </td>
            <td className="figure" data-label="已答">
              {line.sitting !== null && `${line.answered}/${total}`}
            </td>
            <td className="quiet">{timesOf(line, now)}</td>
            <td className="keep-acts">
              <Acts line={line} onAsk={onAsk} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

const stages: Readonly<Record<ProctorState, Stage>> = {
  'not-started': 'open',
  writing: 'moving',
  lost: 'late',
  'handed-in': 'done',
  voided: 'void',
  exempt: 'void',
}

function timesOf(line: ProctorLine, now: string): string {
  const { state, startedAt, endsAt, seenAt, handedInAt, handedInBy, takeOvers, extraMinutes } = line
  const isWriting = state === 'writing' || state === 'lost'
  return [
    ...(startedAt === null ? [] : [`${clockWords(startedAt)}开考`]),
    ...(isWriting && endsAt !== null ? [`${clockWords(endsAt)}到时`] : []),
    ...(isWriting && seenAt !== null ? [agoWords(seenAt, now)] : []),
    ...(handedInAt === null ? [] : [`${clockWords(handedInAt)}${handedInBy === 'clock' ? '到时收卷' : '交卷'}`]),
    ...(extraMinutes > 0 ? [`延长${extraMinutes}分钟`] : []),
    ...(takeOvers > 0 ? [`换页面${takeOvers}次`] : []),
  ].join('，')
}

function agoWords(seenAt: string, now: string): string {
  const seconds = Math.max(0, Math.round((Date.parse(now) - Date.parse(seenAt)) / 1000))
  return seconds < 60 ? `${seconds}秒前在线` : `${Math.floor(seconds / 60)}分钟前在线`
}

function Acts({ line, onAsk }: { readonly line: ProctorLine; readonly onAsk: ProctorTableProps['onAsk'] }) {
  const isOpen = line.state === 'writing' || line.state === 'lost' || line.state === 'not-started'
  const button = (label: string, act: ProctorAsked['act']) => (
    <Button type="link" size="small" aria-label={`${label}：${line.name}`} onClick={() => onAsk({ act, line })}>
      {label}
    </Button>
  )
  return (
    <>
      {isOpen && button('延时', 'extra-time')}
      {line.sitting !== null && line.state !== 'voided' && button('作废', 'void')}
      {button('经过', 'events')}
    </>
  )
}
