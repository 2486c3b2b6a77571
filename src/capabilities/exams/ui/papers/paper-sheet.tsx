import { letterOf } from '../../bank/answer-key.ts'
import { type Paper, type PaperQuestion, type PaperSection, totalTenths } from '../../papers/paper.ts'
import { type Question, questionKinds, trueFalseOptions } from '../../papers/question.ts'
import { ordinal, points } from './points-words.ts'

export interface PaperSheetProps {
  readonly title: string
  readonly note: string
  readonly paper: Paper
  readonly withKey: boolean
}

/** The paper as it is printed: the sealed line at its side, room for answers, or the key beside each question. */
export function PaperSheet({ title, note, paper, withKey }: PaperSheetProps) {
  let number = 0
  return (
    <article className={withKey ? 'paper-sheet with-key' : 'paper-sheet'}>
      <SealedLine />
      <div className="paper-body">
        <h2 className="paper-title">{title}</h2>
        {withKey && <p className="paper-key-mark">含答案，注意保管</p>}
        {note !== '' && <p className="paper-note">{note}</p>}
        <ScoreTable paper={paper} />
        {paper.sections.map((section, place) => {
          const first = number + 1
          number += section.questions.length
          return (
            <section key={section.kind}>
              <h3>
                {ordinal(place)}、{questionKinds[section.kind]}（{pointsOf(section)}）
              </h3>
              <ol start={first} className="paper-questions">
                {section.questions.map((one, at) => (
                  <li key={one.question.id} value={first + at}>
                    <Asked one={one} withKey={withKey} />
                  </li>
                ))}
              </ol>
            </section>
          )
        })}
      </div>
    </article>
  )
}

function pointsOf({ questions }: PaperSection): string {
  const total = questions.reduce((sum, { tenths }) => sum + tenths, 0)
  const each = new Set(questions.map(({ tenths }) => tenths))
  const [only] = each
  const told = each.size === 1 && only !== undefined ? `每题${points(only)}分，` : ''
  return `共${questions.length}题，${told}共${points(total)}分`
}

/** 姓名、单位 stand left of the line that is folded away before the marking. */
function SealedLine() {
  return (
    <div className="sealed-line" aria-hidden>
      <span>单位________________　姓名____________　考号____________</span>
      <span className="sealed-words">密…………………封…………………线…………………内…………………不…………………答…………………题</span>
    </div>
  )
}

function ScoreTable({ paper }: { readonly paper: Paper }) {
  return (
    <table className="score-table">
      <tbody>
        <tr>
          <th scope="row">题号</th>
          {paper.sections.map(({ kind }, place) => (
            <td key={kind}>{ordinal(place)}</td>
          ))}
          <td>总分（{points(totalTenths(paper))}）</td>
          <td>阅卷人</td>
        </tr>
        <tr>
          <th scope="row">得分</th>
          {paper.sections.map(({ kind }) => (
            <td key={kind} />
          ))}
          <td />
          <td />
        </tr>
      </tbody>
    </table>
  )
}

function Asked({ one, withKey }: { readonly one: PaperQuestion; readonly withKey: boolean }) {
  const { question, shown } = one
  const options = question.kind === 'single' || question.kind === 'multiple' ? question.options : []
  const isLong = options.some((option) => option.length > 16)
  return (
    <>
      <p className="paper-stem">
        {question.stem}
        {question.kind === 'true-false' && '（　　）'}
      </p>
      {options.length > 0 && (
        <ul className={isLong ? 'paper-options is-long' : 'paper-options'}>
          {shown.map((place, at) => (
            <li key={place}>
              {letterOf(at)}．{options[place]}
            </li>
          ))}
        </ul>
      )}
      {question.kind === 'short-answer' && !withKey && <div className="paper-room" />}
      {withKey && <KeyOf one={one} />}
    </>
  )
}

function KeyOf({ one: { question, shown } }: { readonly one: PaperQuestion }) {
  return (
    <p className="paper-key">
      答案：{keyWords(question, shown)}
      {question.law !== null && `　依据：《${question.law}》${question.article ?? ''}`}
      {question.explanation !== null && (
        <>
          <br />
          解析：{question.explanation}
        </>
      )}
    </p>
  )
}

/** The key in the letters this paper shows. */
export function keyWords(question: Question, shown: readonly number[]): string {
  if (question.kind === 'short-answer') return question.answer
  if (question.kind === 'fill-in') return question.accepted.map((answers) => answers.join('或')).join('；')
  if (question.kind === 'true-false') return question.right.map((place) => trueFalseOptions[place] ?? '').join('')
  return shown.flatMap((place, at) => (question.right.includes(place) ? [letterOf(at)] : [])).join('')
}
