import type { EditorView } from 'prosemirror-view'
import type { StatementView } from '../view.ts'
import type { Point } from './editor/point.ts'
import type { TextCheck } from './use-text-check.ts'

export type PanelTab = 'proof' | 'findings' | 'figures' | 'comments' | 'versions'

/** What every panel beside the sheet is given. */
export interface PanelProps {
  readonly view: StatementView
  /** The editor, once it stands. */
  readonly editor: EditorView | null
  readonly point: Point | null
  readonly refresh: () => Promise<void>
  readonly onJump: (block: string) => void
  /** What the check of the words found. */
  readonly textCheck: TextCheck
  /** Key of the finding that is looked at. */
  readonly chosen: string | null
  /** Looks at a finding: its mark, or else its block. */
  readonly onChoose: (key: string, block: string | undefined) => void
}

export interface PanelState {
  readonly tab: PanelTab
  readonly onTab: (tab: PanelTab) => void
  /** On phones: the sheet of panels. */
  readonly open: boolean
  readonly onOpen: (open: boolean) => void
  /** Brings a panel into view. */
  readonly show: (tab: PanelTab) => void
}
