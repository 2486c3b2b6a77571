import { memo, useMemo } from 'react'
import type { ShownFinding } from '../checked-view.ts'
import { cutMarks } from '../cut-marks.ts'
import type { TextLine } from '../lines-of.ts'
import { strengthOrder, strengthWords } from './strength-words.ts'

/** What may be marked in a text: a finding, or a claim. */
export interface TextMark {
  readonly key: string
  readonly start: number
  readonly end: number
  readonly look: string
  readonly told: string
}

/** Findings as marks: the gravest colour wins where several meet. */
export function marksOf(findings: readonly ShownFinding[]): readonly TextMark[] {
  return findings.map(({ key, start, end, strength, message, accepted }) => ({
    ...{ key, start, end },
    look: accepted === null ? strength : 'left',
    told: `${strengthWords[strength].word}：${message}`,
  }))
}

interface MarkedTextProps {
  readonly text: string
  readonly lines: readonly TextLine[]
  readonly marks: readonly TextMark[]
  readonly chosen: string | null
  readonly onChoose: (key: string) => void
}

/** The text as on paper, each mark at its exact place; a click on one leads to what is said of it. */
export function MarkedText({ text, lines, marks, chosen, onChoose }: MarkedTextProps) {
  const byLine = useMemo(
    () => lines.map((line) => marks.filter(({ start, end }) => start <= line.end && end >= line.start)),
    [lines, marks],
  )
  return (
    <article className="paper checking-paper" aria-label="文稿">
      {lines.map((line, at) => (
        <Line
          key={line.start}
          text={text}
          line={line}
          marks={byLine[at] ?? []}
          chosen={byLine[at]?.some(({ key }) => key === chosen) ? chosen : null}
          onChoose={onChoose}
        />
      ))}
    </article>
  )
}

const Line = memo(function Line(props: {
  readonly text: string
  readonly line: TextLine
  readonly marks: readonly TextMark[]
  readonly chosen: string | null
  readonly onChoose: (key: string) => void
}) {
  const { text, line, marks, chosen, onChoose } = props
  const pieces = cutMarks(line, marks)
  return (
    <p className={`checking-line checking-${line.look}`}>
      {pieces.map((piece) => {
        const own = piece.marks.flatMap((at) => marks[at] ?? [])
        const [first] = own
        const words = text.slice(piece.start, piece.end)
        if (first === undefined) return words
        const grave = gravest(own.map(({ look }) => look))
        return (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the same is done by keys in the list beside it
          <mark
            key={`${piece.start}·${piece.end}`}
            data-mark={first.key}
            className={`checking-mark mark-${grave}${own.some(({ key }) => key === chosen) ? ' is-chosen' : ''}${words === '' ? ' is-point' : ''}`}
            title={own.map(({ told }) => told).join('\n')}
            onClick={() => onChoose(first.key)}
          >
            {words === '' ? '▸' : words}
          </mark>
        )
      })}
    </p>
  )
})

function gravest(looks: readonly string[]): string {
  return [...strengthOrder, ...looks].find((one) => looks.includes(one)) ?? 'remind'
}
