import { Button } from 'antd'
import { Mark } from '#web-kit/mark.tsx'
import { letterOf } from '../../bank/answer-key.ts'
import type { QuestionReport } from '../../engine/keeper-api.ts'
import { questionKinds } from '../../papers/question.ts'
import type { QuestionAsked } from './of-question-props.ts'

export interface QuestionCardProps {
  readonly number: number
  readonly report: QuestionReport
  readonly mayChange: boolean
  readonly onAsk: (asked: QuestionAsked) => void
}

/** One question: its figures, what was chosen, why somebody should look at it. */
export function QuestionCard({ number, report, mayChange, onAsk }: QuestionCardProps) {
  const { kind, stem, law, article, options, key, doubts, struck, seen } = report
  return (
    <li className="keep-question">
      <p>
        <span className="quiet">
          {number}．{questionKinds[kind]}
          {law !== null && `　《${law}》${article ?? ''}`}
        </span>
      </p>
      <p className="keep-stem">{stem}</p>
      {options.length > 0 ? (
        <ul className="keep-options">
          {[...options.entries()].map(([at, option]) => (
            <li key={at} className={option.right ? 'is-right' : undefined}>
              <span>
                {kind !== 'true-false' && `${letterOf(at)}．`}
                {option.text}
                {option.right && '（标准答案）'}
              </span>
              <span className="tabular">
                {option.chosen}人{seen > 0 && `，${Math.round((option.chosen * 100) / seen)}%`}
              </span>
            </li>
          ))}
        </ul>
      ) : (
        <p className="quiet">标准答案：{key}</p>
      )}
      <p className="quiet">{figuresOf(report)}</p>
      {doubts.map((doubt) => (
        <p key={doubt} className="tone-amber">
          <Mark shape="triangle" tone="amber" /> {doubt}
        </p>
      ))}
      {struck !== null && <p>已取消：{struck === 'granted' ? '人人得分' : '不计分，其余各题折算到满分'}</p>}
      {mayChange && struck === null && <Ways report={report} onAsk={onAsk} />}
    </li>
  )
}

function figuresOf({ seen, answered, difficulty, discrimination }: QuestionReport): string {
  return [
    `${seen}份答卷，答了${answered}份`,
    ...(difficulty === null ? [] : [`得分率${Math.round(difficulty * 100)}%`]),
    discrimination === null ? '区分度：答卷太少或者没有差别，算不出' : `区分度${discrimination.toFixed(2)}`,
  ].join('，')
}

function Ways({ report, onAsk }: Pick<QuestionCardProps, 'report' | 'onAsk'>) {
  return (
    <p className="row no-print">
      {report.kind !== 'short-answer' && (
        <Button size="small" onClick={() => onAsk({ act: 'key', report })}>
          更正标准答案
        </Button>
      )}
      <Button size="small" onClick={() => onAsk({ act: 'strike', report })}>
        取消本题
      </Button>
    </p>
  )
}
