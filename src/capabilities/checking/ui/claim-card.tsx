import { GoLink } from '#records/ui/go-link.tsx'
import { places } from '#records/ui/places.ts'
import { dateWords } from '#web-kit/date-words.ts'
import { Mark } from '#web-kit/mark.tsx'
import type { CheckedView, ShownClaim, ShownRecord } from '../checked-view.ts'
import { claimKinds, claimStatuses } from './claim-words.ts'
import { EnterClaim } from './enter-claim.tsx'

interface ClaimCardProps {
  readonly view: CheckedView
  readonly claim: ShownClaim
  readonly isChosen: boolean
  readonly onChoose: () => void
  readonly refresh: () => Promise<void>
}

/** One claim: its parts, how it stands, the records that prove it or come nearest, and what can be entered from it. */
export function ClaimCard({ view, claim, isChosen, onChoose, refresh }: ClaimCardProps) {
  const standing = claim.status === null ? null : claimStatuses[claim.status]
  const isOpen = claim.status === 'unproved' || claim.status === 'contradicted'
  return (
    <li id={`claim-${claim.key}`} className={`checking-card${isChosen ? ' is-chosen' : ''}`}>
      <button type="button" className="checking-card-head" aria-pressed={isChosen} onClick={onChoose}>
        {standing !== null && (
          <span className={`finding-word tone-${standing.tone}`}>
            <Mark shape={standing.shape} tone={standing.tone} />
            {standing.word}
          </span>
        )}
        <span className="checking-card-words">“{shortened(claim.text)}”</span>
        <span className="quiet checking-card-place">{claimKinds[claim.kind]}</span>
      </button>
      <Said claim={claim} />
      <Records title={recordWords[claim.status ?? 'unproved']} records={claim.records} more={claim.more} />
      <Records title="已登记" records={claim.entered} more={0} />
      {isOpen && view.may.write && view.types.length > 0 && <EnterClaim view={view} claim={claim} refresh={refresh} />}
    </li>
  )
}

const recordWords = { bound: '依据', provable: '依据', contradicted: '台账里的记录', unproved: '相近的记录' } as const

function Said({ claim: { figure, whole, parts } }: { readonly claim: ShownClaim }) {
  const told = [
    parts.scope,
    parts.verb,
    parts.object,
    parts.approx === undefined ? undefined : `约数（${parts.approx}）`,
    parts.rate,
    parts.sumOf === undefined ? undefined : `合计：${parts.sumOf.join('、')}`,
    parts.wholeAt === undefined ? undefined : '其中的一部分',
  ].filter((one) => one !== undefined && one !== '')
  return (
    <>
      {told.length > 0 && <p className="quiet">{told.join(' · ')}</p>}
      {figure !== null && (
        <p>
          台账“{figure.title}”：
          <strong className="tabular">
            {figure.value}
            {figure.unit}
          </strong>
          {whole !== null && (
            <>
              ，“{whole.title}”：
              <strong className="tabular">
                {whole.value}
                {whole.unit}
              </strong>
            </>
          )}
        </p>
      )}
    </>
  )
}

function Records(props: { readonly title: string; readonly records: readonly ShownRecord[]; readonly more: number }) {
  if (props.records.length === 0) return null
  return (
    <div className="claim-records">
      <span className="quiet">{props.title}</span>
      <ul>
        {props.records.map(({ id, type, typeTitle, title, on }) => (
          <li key={id}>
            <GoLink to={places.record(type, id)}>{title === '' ? '（未填名称）' : title}</GoLink>
            <span className="quiet">
              {' '}
              {typeTitle}
              {on !== null && ` ${dateWords(on, false)}`}
            </span>
          </li>
        ))}
        {props.more > 0 && <li className="quiet">另有{props.more}条</li>}
      </ul>
    </div>
  )
}

function shortened(text: string): string {
  const line = text.replaceAll('\n', ' ')
  return line.length > 40 ? `${line.slice(0, 40)}…` : line
}
