import type { Answer, SitterQuestion } from '../../engine/api.ts'
import { choose, letterOf, placesOf } from '../../sitting-client/answers.ts'

export interface AnswerProps {
  readonly question: SitterQuestion
  readonly answer: Answer | undefined
  readonly isClosed: boolean
  readonly onGive: (answer: Answer, calm?: number) => void
}

/** Options as wide as the sheet, each a whole line to press. */
export function ChoiceAnswer({ question, answer, onGive }: AnswerProps) {
  const chosen = placesOf(answer)
  const several = question.kind === 'multiple'
  return (
    <div className="answer-options">
      {question.options.map((option, place) => (
        // An option is its place: options of one question never move.
        // biome-ignore lint/suspicious/noArrayIndexKey: see above
        <label key={place} className={chosen.includes(place) ? 'answer-option answer-option-chosen' : 'answer-option'}>
          <input
            type={several ? 'checkbox' : 'radio'}
            name={`answer-${question.id}`}
            checked={chosen.includes(place)}
            onChange={() => onGive(choose(question, answer, place))}
          />
          {question.kind !== 'true-false' && <span className="answer-option-letter">{letterOf(place)}</span>}
          <span>{option}</span>
        </label>
      ))}
    </div>
  )
}
