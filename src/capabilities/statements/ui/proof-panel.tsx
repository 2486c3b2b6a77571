import { Button } from 'antd'
import { type FigureSource, figuresOf, sourceKey } from '../block.ts'
import { readSource } from '../body-guard.ts'
import type { StatementView } from '../view.ts'
import { BindTyped } from './bind-typed.tsx'
import { changeFigure } from './editor/edits.ts'
import { GapProof } from './gap-proof.tsx'
import type { PanelProps } from './panel-props.ts'
import { ProvingRecords } from './proving-records.tsx'

/** What proves the thing under the cursor. */
export function ProofPanel(props: PanelProps) {
  const { point, view } = props
  if (point === null) return <p className="quiet">点击正文中的数字或段落，这里显示它依据的指标和台账记录。</p>
  if (point.kind === 'gap') return <GapProof {...props} block={point.block} position={point.position} />
  if (point.kind === 'typed') return <BindTyped {...props} typed={point} />
  if (point.kind === 'figure') {
    return <FigureProof {...props} source={readSource(JSON.parse(point.source))} position={point.position} />
  }
  return <BlockProof view={view} block={point.block} />
}

function FigureProof(props: PanelProps & { readonly source: FigureSource; readonly position: number }) {
  const { view, source, editor, position } = props
  const now = view.figures[sourceKey(source)]
  const shown: unknown = editor?.state.doc.nodeAt(position)?.attrs.value
  const stale = now !== undefined && now.value !== null && typeof shown === 'number' && now.value !== shown
  return (
    <section className="stack">
      <h3>{now?.title ?? '数字'}</h3>
      {now !== undefined && <p className="quiet">口径：{now.definition}</p>}
      {now?.value === null && <p className="tone-vermilion">所依据的记录已作废或不再计入。</p>}
      {stale && view.may.write && editor !== null && (
        <p className="tone-amber">
          文中为{String(shown)}
          {now.unit}，台账现为{now.value}
          {now.unit}。{' '}
          <Button
            size="small"
            onClick={() =>
              editor.dispatch(
                changeFigure(editor.state, position, { figure: source, value: now.value ?? 0, unit: now.unit }),
              )
            }
          >
            更新数字
          </Button>
        </p>
      )}
      <ProvingRecords statement={view.id} source={source} stamp={now?.value ?? null} />
    </section>
  )
}

/** A paragraph: its figures in words, and the records its sentences rest on. */
function BlockProof({ view, block }: { readonly view: StatementView; readonly block: string }) {
  const body = view.blocks.find(({ id }) => id === block)?.body
  if (body === undefined || body.kind === 'heading') return <p className="quiet">标题没有需要证明的内容。</p>
  const figures = figuresOf(body).map(({ figure }) => figure)
  if (figures.length === 0 && body.rests.length === 0) return <p className="quiet">这一段没有绑定台账记录。</p>
  return (
    <section className="stack">
      {figures.map((source) => (
        <FigureLine key={sourceKey(source)} view={view} source={source} />
      ))}
      {body.rests.length > 0 && (
        <>
          <h3>这一段依据的记录</h3>
          <ProvingRecords statement={view.id} source={{ records: body.rests }} stamp={null} />
        </>
      )}
    </section>
  )
}

function FigureLine({ view, source }: { readonly view: StatementView; readonly source: FigureSource }) {
  const now = view.figures[sourceKey(source)]
  if (now === undefined) return null
  return (
    <p className="figure-line">
      {now.title}
      <strong className="tabular">
        {now.value ?? '—'}
        {now.unit}
      </strong>
    </p>
  )
}
