import { useQuery } from '@tanstack/react-query'
import { Button, Input, InputNumber } from 'antd'
import { useState } from 'react'
import type { RecordRow } from '#records/api.ts'
import { kindsInOrder, questionKinds } from '../../papers/question.ts'
import { points } from './points-words.ts'
import { requests } from './requests.ts'

/** A question somebody picked, with its points. */
export interface Picked {
  readonly id: string
  readonly stem: string
  readonly tenths: number
}

export interface PickQuestionsProps {
  readonly picked: readonly Picked[]
  readonly onChange: (picked: readonly Picked[]) => void
}

/** Finds questions of the bank by their words and lists those picked. */
export function PickQuestions({ picked, onChange }: PickQuestionsProps) {
  const [text, setText] = useState('')
  const found = useQuery({ queryKey: ['exam-bank', 'find', text], queryFn: () => requests.find(text) })
  return (
    <div className="pick">
      <section>
        <h2>题库</h2>
        <Input.Search allowClear placeholder="题干、选项里的词" aria-label="在题库里找" onSearch={setText} />
        <ul className="pick-list">
          {found.data?.rows.map((row) => (
            <li key={row.id}>
              <span>
                <span className="quiet">{kindOf(row)}　</span>
                {row.title}
              </span>
              <Button
                size="small"
                disabled={picked.some(({ id }) => id === row.id)}
                onClick={() => onChange([...picked, { id: row.id, stem: row.title, tenths: 20 }])}
              >
                选
              </Button>
            </li>
          ))}
        </ul>
        {found.data !== undefined && <p className="quiet">{foundWords(found.data.total)}</p>}
      </section>
      <PickedList picked={picked} onChange={onChange} />
    </div>
  )
}

function foundWords(total: number): string {
  if (total === 0) return '没有找到。'
  return total > 20 ? `共${total}题，列出前20题，请再加一个词。` : `共${total}题。`
}

function PickedList({ picked, onChange }: PickQuestionsProps) {
  const total = picked.reduce((sum, { tenths }) => sum + tenths, 0)
  return (
    <section>
      <h2>
        已选{picked.length}题，满分{points(total)}分
      </h2>
      <ol className="pick-list">
        {picked.map((one) => (
          <li key={one.id}>
            <span>{one.stem}</span>
            <InputNumber
              aria-label="分值"
              suffix="分"
              min={0.5}
              max={100}
              step={0.5}
              value={one.tenths / 10}
              onChange={(value) =>
                onChange(
                  picked.map((other) =>
                    other.id === one.id ? { ...one, tenths: Math.round((value ?? 0.5) * 10) } : other,
                  ),
                )
              }
            />
            <Button type="link" size="small" onClick={() => onChange(picked.filter(({ id }) => id !== one.id))}>
              去掉
            </Button>
          </li>
        ))}
      </ol>
      <p className="quiet">试卷里按题型排列，同一题型按选的先后。</p>
    </section>
  )
}

function kindOf({ values }: RecordRow): string {
  const kind = kindsInOrder.find((one) => one === values.kind)
  return kind === undefined ? '' : questionKinds[kind]
}
