import type { SitterQuestion } from '../../engine/api.ts'
import { questionKinds } from '../../papers/question.ts'
import { points } from '../papers/points-words.ts'
import { ChoiceAnswer } from './choice-answer.tsx'
import type { SittingState } from './use-sitting.ts'
import { WrittenAnswer } from './written-answer.tsx'

export interface QuestionCardProps {
  readonly question: SitterQuestion
  readonly sitting: SittingState
  /** Time is up: what stands, stands. */
  readonly isClosed: boolean
  readonly onEnter: () => void
}

/** A question with what is given as its answer. */
export function QuestionCard({ question, sitting, isClosed, onEnter }: QuestionCardProps) {
  const isMarked = sitting.marked.has(question.id)
  const answer = sitting.sender.answerTo(question.id)
  const give = (next: typeof answer, calm?: number): void => {
    if (next !== undefined) sitting.give(question.id, next, calm)
  }
  const props = { question, answer, isClosed, onGive: give }
  return (
    <fieldset className="question-card" disabled={isClosed} onFocus={onEnter}>
      <legend id={`question-${question.id}`} tabIndex={-1}>
        <span className="question-number">{question.number}.</span>
        <span className="quiet question-kind">
          {questionKinds[question.kind]}，{points(question.tenths)}分
        </span>
        <span className="question-stem">{question.stem}</span>
      </legend>
      {question.options.length > 0 ? <ChoiceAnswer {...props} /> : <WrittenAnswer {...props} />}
      <button type="button" className="mark-later" aria-pressed={isMarked} onClick={() => sitting.mark(question.id)}>
        {isMarked ? '取消标记' : '标记，稍后再看'}
      </button>
    </fieldset>
  )
}
