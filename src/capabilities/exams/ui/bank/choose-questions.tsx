import { Button, Checkbox } from 'antd'
import { useState } from 'react'
import { RadioRow } from '#web-kit/radio-row.tsx'
import { Trouble } from '#web-kit/trouble.tsx'
import type { TakenQuestions } from '../../bank/bank-view.ts'
import type { ImportPreview, ProposedQuestion, QuestionValues } from '../../bank/import/proposed-question.ts'
import { useSending } from '../use-sending.ts'
import { ProposedCard } from './proposed-card.tsx'
import { requests } from './requests.ts'

export interface ChooseQuestionsProps {
  readonly preview: ImportPreview
  readonly onTaken: (taken: TakenQuestions) => void
  readonly onAgain: () => void
}

const shownWords = { all: '全部', doubtful: '有疑问的', alike: '有相同或相近的', clear: '没有疑问的' } as const
type Shown = keyof typeof shownWords

/** What was read, question by question: chosen, mended, or left. */
export function ChooseQuestions({ preview, onTaken, onAgain }: ChooseQuestionsProps) {
  const [mended, setMended] = useState<ReadonlyMap<number, QuestionValues>>(new Map())
  const [chosen, setChosen] = useState<ReadonlySet<number>>(() => new Set(places(preview, isNew)))
  const [shown, setShown] = useState<Shown>('all')
  const [adopt, setAdopt] = useState(true)
  const { busy, error, send } = useSending()
  const { questions, unread, name } = preview
  const take = () =>
    send(async () => {
      const values = [...chosen].sort((a, b) => a - b).flatMap((at) => mended.get(at) ?? questions[at]?.values ?? [])
      onTaken(await requests.take(name, values, adopt))
    })
  const choose = (at: number, isChosen: boolean): void =>
    setChosen((before) => new Set(isChosen ? [...before, at] : [...before].filter((one) => one !== at)))
  return (
    <div className="stack">
      <Summary preview={preview} />
      <Unread unread={unread} />
      <RadioRow label="显示" choices={shownWords} value={shown} onChange={setShown} />
      <ol className="bank-proposed">
        {questions.map((one, at) =>
          filters[shown](one) ? (
            <ProposedCard
              key={one.line}
              question={one}
              values={mended.get(at) ?? one.values}
              isChosen={chosen.has(at)}
              onChoose={(isChosen) => choose(at, isChosen)}
              onMend={(values) => setMended((before) => new Map(before).set(at, values))}
            />
          ) : null,
        )}
      </ol>
      <div className="bank-bar">
        {error !== null && <Trouble inline error={error} kept="选好的题目还在，什么都没有保存。" />}
        <Button type="primary" disabled={chosen.size === 0} loading={busy} onClick={() => void take()}>
          存入题库（{chosen.size}题）
        </Button>
        <Checkbox checked={adopt} onChange={(event) => setAdopt(event.target.checked)}>
          没有疑问的直接启用，其余存为草稿
        </Checkbox>
        <Quick preview={preview} onChoose={setChosen} />
        <Button type="link" onClick={onAgain}>
          重新选文件
        </Button>
      </div>
    </div>
  )
}

function Quick({
  preview,
  onChoose,
}: {
  readonly preview: ImportPreview
  readonly onChoose: (chosen: ReadonlySet<number>) => void
}) {
  return (
    <>
      <Button type="link" onClick={() => onChoose(new Set(places(preview, isNew)))}>
        选全部新题
      </Button>
      <Button type="link" onClick={() => onChoose(new Set(places(preview, isClear)))}>
        只选没有疑问的
      </Button>
    </>
  )
}

function Unread({ unread }: Pick<ImportPreview, 'unread'>) {
  if (unread.length === 0) return null
  return (
    <details className="bank-unread">
      <summary>没有读进题目的{unread.length}行</summary>
      <ul>
        {unread.map(({ line, message }) => (
          <li key={`${line}${message}`}>
            第{line}行　{message}
          </li>
        ))}
      </ul>
    </details>
  )
}

function Summary({ preview }: { readonly preview: ImportPreview }) {
  const { questions, name } = preview
  const doubtful = questions.filter(({ doubts }) => doubts.length > 0).length
  const same = questions.filter((one) => !isNew(one)).length
  if (questions.length === 0) return <p>没有从“{name}”里读出题目，请看看写法是否与所列的一致。</p>
  return (
    <p>
      从“{name}”读出{questions.length}题{doubtful > 0 ? `，${doubtful}题有疑问` : '，没有疑问'}
      {same > 0 && `，${same}题与题库或者文件里的另一题相同，没有选中`}。
    </p>
  )
}

const filters: Readonly<Record<Shown, (one: ProposedQuestion) => boolean>> = {
  all: () => true,
  doubtful: ({ doubts }) => doubts.length > 0,
  alike: ({ alike }) => alike.length > 0,
  clear: isClear,
}

function isNew({ alike }: ProposedQuestion): boolean {
  return !alike.some(({ isSame }) => isSame)
}

function isClear(one: ProposedQuestion): boolean {
  return one.doubts.length === 0 && isNew(one)
}

function places({ questions }: ImportPreview, filter: (one: ProposedQuestion) => boolean): readonly number[] {
  return questions.flatMap((one, at) => (filter(one) ? [at] : []))
}
