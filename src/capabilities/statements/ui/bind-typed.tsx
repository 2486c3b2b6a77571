import { useQuery } from '@tanstack/react-query'
import { Button, Input } from 'antd'
import { useState } from 'react'
import { Loading } from '#web-kit/loading.tsx'
import { Trouble } from '#web-kit/trouble.tsx'
import type { BoundFigure, FigureSource } from '../block.ts'
import { typedFigures } from '../typed-figures.ts'
import type { MeasureChoice } from '../view.ts'
import { ChooseRecords } from './choose-records.tsx'
import { bindTyped } from './editor/edits.ts'
import type { Point } from './editor/point.ts'
import type { PanelProps } from './panel-props.ts'
import { requests } from './requests.ts'

type Typed = Extract<Point, { kind: 'typed' }>

/** A figure typed by hand: measures with the same value first; one click binds it. Or records chosen by hand. */
export function BindTyped({ view, editor, typed }: PanelProps & { readonly typed: Typed }) {
  const [choosing, setChoosing] = useState(false)
  const said = typedFigures(typed.text)[0]
  const bind = (source: FigureSource, value: number, unit: string): void => {
    if (editor === null) return
    const figure: BoundFigure = { figure: source, value, unit }
    editor.dispatch(bindTyped(editor.state, typed.from, typed.to, figure))
    editor.focus()
  }
  return (
    <section className="stack">
      <h3>“{typed.text}”还没有依据</h3>
      {view.may.write ? (
        <>
          <p className="quiet">选一个指标，数字改由台账计出；也可以自己选定几条记录。</p>
          <MeasureChoices
            statement={view.id}
            value={said?.value ?? null}
            unit={said?.unit ?? null}
            onChoose={(choice) => bind(sourceOf(choice), choice.value, choice.unit)}
          />
          {choosing ? (
            <ChooseRecords
              year={view.year}
              onChoose={(records) => bind({ records }, records.length, said?.unit ?? '次')}
            />
          ) : (
            <Button onClick={() => setChoosing(true)}>自己选定记录</Button>
          )}
        </>
      ) : (
        <p className="quiet">您的身份不能修改正文，请由经办人绑定。</p>
      )}
    </section>
  )
}

export function sourceOf(choice: MeasureChoice): FigureSource {
  const { measure, part } = choice
  return part === undefined ? { measure } : { measure, part }
}

/** Measures of the period with their values: the same value first, then the same unit. */
export function MeasureChoices(props: {
  readonly statement: string
  readonly value: number | null
  readonly unit: string | null
  readonly onChoose: (choice: MeasureChoice) => void
}) {
  const { statement, value, unit, onChoose } = props
  const [text, setText] = useState('')
  const measures = useQuery({ queryKey: ['measures', statement], queryFn: () => requests.measures(statement) })
  if (measures.isPending) return <Loading what="正在计数" lines={4} />
  if (measures.isError) return <Trouble inline error={measures.error} retry={() => void measures.refetch()} />
  const rank = (choice: MeasureChoice) =>
    (choice.value === value ? 0 : 2) + (choice.unit === unit ? 0 : 1) + (choice.value === 0 ? 4 : 0)
  const shown = measures.data
    .filter(({ title, definition }) => text === '' || title.includes(text) || definition.includes(text))
    .toSorted((a, b) => rank(a) - rank(b))
    .slice(0, 30)
  return (
    <>
      <Input
        allowClear
        placeholder="查找指标"
        aria-label="查找指标"
        value={text}
        onChange={(event) => setText(event.target.value)}
      />
      <ul className="measure-choices">
        {shown.map((choice) => (
          <li key={`${choice.measure}${choice.part?.value ?? ''}`}>
            <button type="button" onClick={() => onChoose(choice)} title={choice.definition}>
              <span>{choice.title}</span>
              <strong className="tabular">
                {choice.value}
                {choice.unit}
              </strong>
            </button>
          </li>
        ))}
      </ul>
      {shown.length === 0 && <p className="quiet">没有这样的指标。</p>}
    </>
  )
}
