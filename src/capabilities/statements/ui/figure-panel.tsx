import { MeasureChoices, sourceOf } from './bind-typed.tsx'
import { insertFigure } from './editor/edits.ts'
import type { PanelProps } from './panel-props.ts'

/** Figures of the period, put where the cursor is with one click. */
export function FigurePanel({ view, editor }: PanelProps) {
  return (
    <section className="stack">
      <p className="quiet">点一下，把数字放到光标处。数字由台账计出，台账变动时会提示更新。</p>
      <MeasureChoices
        statement={view.id}
        value={null}
        unit={null}
        onChoose={(choice) => {
          if (editor === null) return
          const { value, unit } = choice
          editor.dispatch(insertFigure(editor.state, { figure: sourceOf(choice), value, unit }))
          editor.focus()
        }}
      />
    </section>
  )
}
