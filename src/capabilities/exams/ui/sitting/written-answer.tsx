import { Input } from 'antd'
import { blanksOf, textOf } from '../../sitting-client/answers.ts'
import type { AnswerProps } from './choice-answer.tsx'

/** While someone types, the answer goes when they pause. */
const pause = 800
/** Characters; as the server takes them. */
const longest = { blank: 200, text: 5000 } as const

/** Blanks, or room to write. */
export function WrittenAnswer({ question, answer, isClosed, onGive }: AnswerProps) {
  if (question.kind !== 'fill-in') {
    return (
      <Input.TextArea
        className="written"
        aria-label={`第${question.number}题的回答`}
        autoSize={{ minRows: 5, maxRows: 20 }}
        maxLength={longest.text}
        showCount
        disabled={isClosed}
        value={textOf(answer)}
        onChange={(event) => onGive({ text: event.target.value }, pause)}
        onBlur={(event) => onGive({ text: event.target.value })}
      />
    )
  }
  const blanks = blanksOf(question, answer)
  const put = (place: number, words: string, calm?: number): void =>
    onGive({ blanks: blanks.map((blank, at) => (at === place ? words : blank)) }, calm)
  return (
    <div className="blanks">
      {blanks.map((blank, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a blank is its place
        <div key={place} className="blank-line">
          <span aria-hidden>{blanks.length > 1 ? `第${place + 1}空` : '填写'}</span>
          <Input
            size="large"
            aria-label={`第${question.number}题${blanks.length > 1 ? `第${place + 1}空` : ''}`}
            maxLength={longest.blank}
            disabled={isClosed}
            value={blank}
            onChange={(event) => put(place, event.target.value, pause)}
            onBlur={(event) => put(place, event.target.value)}
          />
        </div>
      ))}
    </div>
  )
}
