import { Checkbox, Input, Radio } from 'antd'
import { useState } from 'react'
import { ConfirmWithNote } from '#web-kit/confirm-with-note.tsx'
import { FieldBox } from '#web-kit/field-box.tsx'
import { letterOf, readKey } from '../../bank/answer-key.ts'
import type { CorrectedKey } from '../../engine/corrected-key.ts'
import type { QuestionReport } from '../../engine/keeper-api.ts'
import type { OfQuestionProps } from './of-question-props.ts'
import { requests } from './requests.ts'
import { useRenewed } from './use-renewed.ts'

/** The key as it shall be; everybody is marked again. */
export function CorrectKeyDialog({ exam, report, onClose }: OfQuestionProps) {
  // As long as nothing was written, the key is as it stands.
  const [right, setRight] = useState<readonly number[] | null>(null)
  const [words, setWords] = useState<string | null>(null)
  const wanted = right ?? rightOf(report)
  const written = words ?? report?.key.replaceAll(' / ', '|') ?? ''
  const renewed = useRenewed(exam)
  return (
    <ConfirmWithNote
      open={report !== null}
      title="更正标准答案"
      noteLabel="理由"
      noteRequired
      verb="更正并重新判分"
      onConfirm={async (reason) => {
        if (report === null) return
        await requests.correctKey(exam, { question: report.question, reason }, keyOf(report, wanted, written))
        await renewed('已更正，正在重新判分')
      }}
      onClose={() => {
        setRight(null)
        setWords(null)
        onClose()
      }}
    >
      <p className="keep-stem">{report?.stem}</p>
      {report !== null && report.options.length > 0 && <Places report={report} right={wanted} onChange={setRight} />}
      {report?.kind === 'fill-in' && (
        <FieldBox label="标准答案" required hint="几种答法都算对的，中间用|隔开；几个空的，空与空之间用分号隔开。">
          {(links) => <Input {...links} value={written} onChange={(event) => setWords(event.target.value)} />}
        </FieldBox>
      )}
      <p>所有答卷按新的答案重新判分，谁的分变了逐一列出。题库里的题另行更正。</p>
    </ConfirmWithNote>
  )
}

interface PlacesProps {
  readonly report: QuestionReport
  readonly right: readonly number[]
  readonly onChange: (right: readonly number[]) => void
}

function Places({ report: { kind, options }, right, onChange }: PlacesProps) {
  const Box = kind === 'multiple' ? Checkbox : Radio
  const turned = (place: number): readonly number[] => {
    if (kind !== 'multiple') return [place]
    return right.includes(place) ? right.filter((one) => one !== place) : [...right, place].sort((a, b) => a - b)
  }
  return (
    <FieldBox label="标准答案" required group>
      {() => (
        <ul className="keep-places">
          {[...options.entries()].map(([place, { text }]) => (
            <li key={place}>
              <Box checked={right.includes(place)} onChange={() => onChange(turned(place))}>
                {kind !== 'true-false' && `${letterOf(place)}．`}
                {text}
              </Box>
            </li>
          ))}
        </ul>
      )}
    </FieldBox>
  )
}

function rightOf(report: QuestionReport | null): readonly number[] {
  return report === null ? [] : [...report.options.entries()].flatMap(([place, { right }]) => (right ? [place] : []))
}

function keyOf({ kind }: QuestionReport, right: readonly number[], words: string): CorrectedKey {
  if (kind !== 'fill-in') return { right }
  const key = readKey(kind, words)
  return { accepted: key?.kind === 'blanks' ? key.accepted : [] }
}
