import { Button } from 'antd'
import { useState } from 'react'
import { instantWords } from '#web-kit/date-words.ts'
import { Mark } from '#web-kit/mark.tsx'
import { basisWords } from '#web-kit/told-finding.ts'
import type { ShownFinding } from '../checked-view.ts'
import { strengthWords } from './strength-words.ts'

export interface FindingCardProps {
  readonly finding: ShownFinding
  /** The words it is about, as far as they fit. */
  readonly words: string
  /** 第3段 */
  readonly place: string
  readonly isChosen: boolean
  readonly mayWrite: boolean
  readonly onChoose: () => void
  readonly onFix: (() => void) | null
  /** `null` where it cannot be left as it is. */
  readonly onLeave: (() => void) | null
  readonly onWithdraw: () => Promise<void>
  readonly onHelp: (() => void) | null
}

/** One finding in the margin: how grave, where, what, by what, and what can be done about it. */
export function FindingCard(props: FindingCardProps) {
  const { finding, words, place, isChosen, mayWrite, onFix } = props
  const { word, shape, tone } = strengthWords[finding.strength]
  const [busy, setBusy] = useState(false)
  return (
    <li id={`finding-${finding.key}`} className={`checking-card${isChosen ? ' is-chosen' : ''}`}>
      <button type="button" className="checking-card-head" aria-pressed={isChosen} onClick={props.onChoose}>
        <span className={`finding-word tone-${tone}`}>
          <Mark shape={shape} tone={tone} />
          {word}
        </span>
        <span className="checking-card-words">{words === '' ? place : `“${words}”`}</span>
        <span className="quiet tabular checking-card-place">{words === '' ? '' : place}</span>
      </button>
      <p>
        {finding.message}
        {finding.cure !== undefined && <span className="finding-cure">{finding.cure}</span>}
      </p>
      {finding.fix !== undefined && <p className="checking-card-fix">{finding.fix.description}</p>}
      {finding.basis !== undefined && <p className="quiet finding-basis">依据：{basisWords(finding.basis)}</p>}
      {finding.accepted !== null && (
        <p className="quiet">
          {finding.accepted.by} {instantWords(finding.accepted.at)} 保留：{finding.accepted.reason}
        </p>
      )}
      <div className="checking-card-acts no-print">
        {mayWrite && onFix !== null && finding.accepted === null && (
          <Button size="small" type="primary" onClick={onFix}>
            修改
          </Button>
        )}
        {mayWrite && finding.accepted === null && props.onLeave !== null && (
          <Button size="small" onClick={props.onLeave}>
            保留
          </Button>
        )}
        {mayWrite && finding.accepted !== null && (
          <Button
            size="small"
            loading={busy}
            onClick={async () => {
              setBusy(true)
              await props.onWithdraw().finally(() => setBusy(false))
            }}
          >
            撤销保留
          </Button>
        )}
        {props.onHelp !== null && (
          <Button size="small" type="text" onClick={props.onHelp}>
            说明
          </Button>
        )}
      </div>
    </li>
  )
}
