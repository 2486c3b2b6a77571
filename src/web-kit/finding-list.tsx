import type { ReactNode } from 'react'
import { Mark, type MarkShape, type Tone } from './mark.tsx'
import { basisWords, type ToldFinding } from './told-finding.ts'

export interface FindingListProps {
  readonly findings: readonly ToldFinding[]
  /** Heading of the list, e.g. 归档前还要补三处. */
  readonly title?: ReactNode
  /** What the place is called: field name → label. Without it only cell addresses are named: nobody reads a field's own name. */
  readonly nameOf?: (at: string) => string | undefined
  /** Jump to the place. */
  readonly onJump?: (at: string) => void
}

/** What was found, as word, shape and colour, the gravest first; each leads to its place. */
export function FindingList({ findings, title, nameOf, onJump }: FindingListProps) {
  if (findings.length === 0) return null
  const sorted = [...findings].sort((a, b) => order.indexOf(a.strength) - order.indexOf(b.strength))
  return (
    <section className="findings">
      {title !== undefined && <h2 className="findings-title">{title}</h2>}
      <ul>
        {sorted.map((finding) => (
          <li
            key={`${finding.rule}·${finding.at ?? ''}·${finding.message}`}
            className={`finding finding-${finding.strength}`}
          >
            <FindingLine
              finding={finding}
              place={placeOf(finding, nameOf)}
              {...(onJump === undefined ? {} : { onJump })}
            />
          </li>
        ))}
      </ul>
    </section>
  )
}

/** One finding, for a place beside a field or a row. */
export function FindingLine(props: {
  readonly finding: ToldFinding
  readonly place?: string | undefined
  readonly onJump?: (at: string) => void
}) {
  const { finding, place, onJump } = props
  const { word, shape, tone } = strengths[finding.strength]
  const { at } = finding
  return (
    <>
      <span className={`finding-word tone-${tone}`}>
        <Mark shape={shape} tone={tone} />
        {word}
      </span>
      <span className="finding-text">
        {at !== undefined && place !== undefined && onJump !== undefined ? (
          <button type="button" className="link-button" onClick={() => onJump(at)}>
            {place}
          </button>
        ) : (
          place
        )}
        {place !== undefined && '：'}
        {finding.message}
        {finding.cure !== undefined && <span className="finding-cure">{finding.cure}</span>}
        {finding.basis !== undefined && <span className="quiet finding-basis">依据：{basisWords(finding.basis)}</span>}
      </span>
    </>
  )
}

function placeOf(finding: ToldFinding, nameOf: FindingListProps['nameOf']): string | undefined {
  if (finding.at === undefined) return undefined
  if (nameOf !== undefined) return nameOf(finding.at)
  return /^[A-Z]+\d+$/.test(finding.at) ? finding.at : undefined
}

type Strength = ToldFinding['strength']

const order: readonly Strength[] = ['block', 'gate', 'warn', 'remind']

const strengths: Readonly<Record<Strength, { readonly word: string; readonly shape: MarkShape; readonly tone: Tone }>> =
  {
    block: { word: '须改正', shape: 'cross', tone: 'vermilion' },
    gate: { word: '须说明', shape: 'bar', tone: 'amber' },
    warn: { word: '请核对', shape: 'triangle', tone: 'amber' },
    remind: { word: '提示', shape: 'hollow', tone: 'quiet' },
  }
