import { letterOf } from '../../bank/answer-key.ts'
import type { Paper, PaperQuestion } from '../../papers/paper.ts'
import { questionKinds } from '../../papers/question.ts'
import { ordinal } from './points-words.ts'

/** One sheet for all answers: letters to fill, marks for right and wrong, lines to write on. */
export function AnswerSheet({ title, paper }: { readonly title: string; readonly paper: Paper }) {
  let number = 0
  return (
    <article className="paper-sheet answer-sheet">
      <div className="paper-body">
        <h2 className="paper-title">{title}答题卡</h2>
        <p className="answer-head">单位____________________　姓名______________　考号______________　得分__________</p>
        {paper.sections.map(({ kind, questions }, place) => {
          const first = number + 1
          number += questions.length
          const isChoice = kind === 'single' || kind === 'multiple' || kind === 'true-false'
          return (
            <section key={kind}>
              <h3>
                {ordinal(place)}、{questionKinds[kind]}
              </h3>
              <ul className={isChoice ? 'answer-choices' : 'answer-lines'}>
                {questions.map((one, at) => (
                  <li key={one.question.id}>
                    <span className="answer-number">{first + at}</span>
                    <Room one={one} />
                  </li>
                ))}
              </ul>
            </section>
          )
        })}
      </div>
    </article>
  )
}

function Room({ one: { question, shown } }: { readonly one: PaperQuestion }) {
  if (question.kind === 'short-answer') return <span className="answer-room" />
  if (question.kind === 'fill-in')
    return (
      <>
        {[...question.accepted.keys()].map((blank) => (
          <span key={blank} className="answer-line" />
        ))}
      </>
    )
  const marks = question.kind === 'true-false' ? ['√', '×'] : shown.map((_, at) => letterOf(at))
  return (
    <>
      {marks.map((mark) => (
        <span key={mark} className="answer-mark">
          {mark}
        </span>
      ))}
    </>
  )
}
