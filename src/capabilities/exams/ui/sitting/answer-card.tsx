import type { SitterPaper, SitterQuestion } from '../../engine/api.ts'
import { questionKinds } from '../../papers/question.ts'
import { isAnswered, questionsOf } from '../../sitting-client/answers.ts'
import type { SittingState } from './use-sitting.ts'

export interface AnswerCardProps {
  readonly paper: SitterPaper
  readonly sitting: SittingState
  readonly at: number
  readonly onGo: (place: number) => void
}

/** Every question as its number: answered is filled, marked bears a corner, the one at hand a double line. */
export function AnswerCard({ paper, sitting, at, onGo }: AnswerCardProps) {
  const questions = questionsOf(paper)
  return (
    <nav className="answer-card" aria-label="答题卡">
      {paper.sections.map((section) => (
        <section key={section.kind}>
          <h2>{questionKinds[section.kind]}</h2>
          <ul>
            {section.questions.map((question) => (
              <li key={question.id}>
                <Place
                  question={question}
                  sitting={sitting}
                  isCurrent={questions[at]?.id === question.id}
                  onGo={() => onGo(questions.findIndex(({ id }) => id === question.id))}
                />
              </li>
            ))}
          </ul>
        </section>
      ))}
      <p className="quiet answer-card-key">
        <span>
          <span className="place place-answered">1</span>已答
        </span>
        <span>
          <span className="place">2</span>未答
        </span>
        <span>
          <span className="place place-marked">3</span>已标记
        </span>
      </p>
    </nav>
  )
}

interface PlaceProps {
  readonly question: SitterQuestion
  readonly sitting: SittingState
  readonly isCurrent: boolean
  readonly onGo: () => void
}

function Place({ question, sitting, isCurrent, onGo }: PlaceProps) {
  const answered = isAnswered(sitting.sender.answerTo(question.id))
  const marked = sitting.marked.has(question.id)
  return (
    <button
      type="button"
      className={`place${answered ? ' place-answered' : ''}${marked ? ' place-marked' : ''}`}
      aria-current={isCurrent ? 'step' : undefined}
      aria-label={`第${question.number}题，${answered ? '已答' : '未答'}${marked ? '，已标记' : ''}`}
      onClick={onGo}
    >
      {question.number}
    </button>
  )
}
