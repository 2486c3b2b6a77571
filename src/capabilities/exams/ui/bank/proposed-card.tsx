import { Button, Checkbox } from 'antd'
import { memo, useState } from 'react'
import { Mark } from '#web-kit/mark.tsx'
import { letterOf, readKey } from '../../bank/answer-key.ts'
import type { Alike, ProposedQuestion, QuestionValues } from '../../bank/import/proposed-question.ts'
import { optionsOf } from '../../bank/options-of.ts'
import { questionKinds } from '../../papers/question.ts'
import { MendQuestion } from './mend-question.tsx'

export interface ProposedCardProps {
  readonly question: ProposedQuestion
  readonly values: QuestionValues
  readonly isChosen: boolean
  readonly onChoose: (isChosen: boolean) => void
  readonly onMend: (values: QuestionValues) => void
}

/** One question as it was read, its doubts and what it is like. */
export const ProposedCard = memo(function ProposedCard(props: ProposedCardProps) {
  const { question, values, isChosen, onChoose, onMend } = props
  const [isMending, setMending] = useState(false)
  const isMended = values !== question.values
  return (
    <li className="proposed">
      <div className="proposed-head">
        <Checkbox
          checked={isChosen}
          aria-label={`选第${question.line}行的题`}
          onChange={(event) => onChoose(event.target.checked)}
        />
        <span className="quiet">
          第{question.line}行　{values.kind === null ? '题型不明' : questionKinds[values.kind]}
        </span>
        <Button type="link" size="small" aria-expanded={isMending} onClick={() => setMending(!isMending)}>
          {isMending ? '收起' : '改'}
        </Button>
      </div>
      {isMending ? (
        <MendQuestion values={values} onChange={onMend} />
      ) : (
        <Told stem={values.stem ?? ''} options={optionsOf(values)} answer={values.answer} kind={values.kind} />
      )}
      <p className="quiet proposed-basis">
        {values.law === null ? '没有写依据' : `《${values.law}》${values.article ?? ''}`}
        {values.checked === 'unverified' && '（待核）'}
      </p>
      {isMended && <p className="quiet">改过，存的时候再核对一遍。</p>}
      {question.doubts.length > 0 && (
        <ul className="proposed-doubts">
          {question.doubts.map(({ line, message, blocks }) => (
            <li key={`${line}${message}`}>
              <Mark shape={blocks ? 'triangle' : 'hollow'} tone={blocks ? 'vermilion' : 'amber'} />第{line}行　{message}
              {blocks && <span className="quiet">（改好才能启用）</span>}
            </li>
          ))}
        </ul>
      )}
      {question.alike.map((one) => (
        <BesideAlike key={`${one.id}${one.line}`} one={one} values={values} />
      ))}
    </li>
  )
})

/** The two side by side, so that a person judges. */
function BesideAlike({ one, values }: { readonly one: Alike; readonly values: QuestionValues }) {
  const where = one.where === 'bank' ? '题库里' : `文件第${one.line}行`
  return (
    <div className="alike">
      <div>
        <p className="quiet">这一题</p>
        <Told stem={values.stem ?? ''} options={optionsOf(values)} answer={values.answer} kind={values.kind} />
      </div>
      <div>
        <p className="quiet">
          {where}
          {one.isSame ? '相同的题' : '相近的题'}
        </p>
        <Told stem={one.stem} options={one.options} answer={one.answer} kind={values.kind} />
      </div>
    </div>
  )
}

interface ToldProps {
  readonly stem: string
  readonly options: readonly string[]
  readonly answer: string | null
  readonly kind: QuestionValues['kind']
}

function Told({ stem, options, answer, kind }: ToldProps) {
  const key = options.length > 0 && answer !== null ? readKey('multiple', answer) : undefined
  const right = key?.kind === 'places' ? key.places : []
  return (
    <>
      <p className="proposed-stem">{stem}</p>
      {options.length > 0 && (
        <ul className="proposed-options">
          {options.map((option, place) => (
            <li key={letterOf(place)} className={right.includes(place) ? 'is-key' : ''}>
              {letterOf(place)}．{option}
            </li>
          ))}
        </ul>
      )}
      <p>
        {kind === 'short-answer' ? '参考答案' : '答案'}：{answer ?? '没有'}
      </p>
    </>
  )
}
