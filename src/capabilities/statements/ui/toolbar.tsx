import { Button, Select } from 'antd'
import { redo, undo } from 'prosemirror-history'
import type { EditorView } from 'prosemirror-view'
import type { StatementView } from '../view.ts'
import { type BlockStyle, setStyle, styleAt } from './editor/edits.ts'
import type { Point } from './editor/point.ts'
import type { PanelTab } from './panel-props.ts'

const styles: readonly { readonly value: BlockStyle; readonly label: string }[] = [
  { value: 'heading-1', label: '一级标题　一、' },
  { value: 'heading-2', label: '二级标题　（一）' },
  { value: 'led', label: '段首标题　（一）……。' },
  { value: 'run-in', label: '段首要点　一是……。' },
  { value: 'plain', label: '正文' },
]

interface ToolbarProps {
  readonly view: EditorView
  readonly statement: StatementView
  /** Changes with every move of the cursor, and so keeps the style shown true. */
  readonly point: Point | null
  readonly onTab: (tab: PanelTab) => void
}

export function Toolbar({ view, onTab }: ToolbarProps) {
  const apply = (style: BlockStyle): void => {
    view.dispatch(setStyle(view.state, style))
    view.focus()
  }
  return (
    <div className="desk-toolbar no-print" role="toolbar" aria-label="编辑">
      <Select
        aria-label="段落样式"
        className="desk-style"
        value={styleAt(view.state)}
        options={[...styles]}
        onChange={apply}
        popupMatchSelectWidth={false}
      />
      <Button onClick={() => onTab('figures')}>插入数字</Button>
      <Button onClick={() => onTab('comments')}>批注</Button>
      <span className="toolbar-gap" />
      <Button onClick={() => undo(view.state, view.dispatch)}>撤销</Button>
      <Button onClick={() => redo(view.state, view.dispatch)}>重做</Button>
    </div>
  )
}
