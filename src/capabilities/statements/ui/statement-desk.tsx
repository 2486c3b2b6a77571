import type { EditorView } from 'prosemirror-view'
import { useEffect, useMemo, useState } from 'react'
import { Page } from '#web-kit/page.tsx'
import { Saved } from '#web-kit/saved.tsx'
import { Trouble } from '#web-kit/trouble.tsx'
import type { Block } from '../block.ts'
import type { StatementView } from '../view.ts'
import { BlockConflictDialog } from './block-conflict-dialog.tsx'
import { DeskActions } from './desk-actions.tsx'
import { type EditedBlock, fromDoc } from './editor/convert.ts'
import { takeIn } from './editor/edits.ts'
import { Paper } from './editor/paper.tsx'
import type { Point } from './editor/point.ts'
import type { Saver, SavingState } from './editor/saver.ts'
import { Outline } from './outline.tsx'
import type { PanelState, PanelTab } from './panel-props.ts'
import { proofsOf } from './proofs-of.ts'
import { SidePanel } from './side-panel.tsx'
import { StatementState } from './statement-state.tsx'
import { Toolbar } from './toolbar.tsx'
import { usePointing } from './use-pointing.ts'
import { usePolling } from './use-polling.ts'
import { unsavedFrom, useSaving } from './use-saving.ts'
import { type TextCheck, useTextCheck } from './use-text-check.ts'
import './statements.css'

interface StatementDeskProps {
  readonly view: StatementView
  readonly refresh: () => Promise<void>
}

/** One statement at work. The text lives in the editor; everything else is what the server says of it. */
export function StatementDesk({ view, refresh }: StatementDeskProps) {
  const [editor, setEditor] = useState<EditorView | null>(null)
  const [first] = useState(() => withUnsaved(view))
  const panel = usePanel(view.findings.length > 0 ? 'findings' : 'proof')
  const saving = useSaving(view.id, first.base, () => void refresh())
  const { saver } = saving
  useEffect(() => {
    if (first.restored > 0) saver.note(first.blocks)
  }, [first, saver])
  const textCheck = useTextCheck(view, editor)
  const { note } = textCheck
  useEffect(() => note(editor === null ? first.blocks : fromDoc(editor.state.doc)), [editor, first, note])
  useOthersChanges(view, editor, saver, { refresh, note })
  const { point, chosen, jump, choose, showMark, showPoint } = usePointing(editor, panel)
  return (
    <Page
      title={view.head.title}
      surface="bare"
      basis={<Standing view={view} state={saving.state} savedAt={saving.savedAt} />}
      actions={
        <DeskActions
          view={view}
          flush={() => saver.flush()}
          refresh={refresh}
          onBlocked={() => panel.show('findings')}
        />
      }
    >
      <Kept saving={saving} restored={first.restored} />
      <div className="desk-columns">
        <Outline view={view} onJump={jump} />
        <div className="desk-sheet">
          {view.may.write && editor !== null && (
            <Toolbar view={editor} statement={view} point={point} onTab={panel.show} />
          )}
          <Sheet
            view={view}
            blocks={first.blocks}
            onEdit={(edited) => {
              saver.note(edited)
              note(edited)
            }}
            onPoint={showPoint}
            onMark={showMark}
            onReady={setEditor}
          />
        </div>
        <SidePanel {...{ view, editor, point, refresh, panel, textCheck, chosen }} onJump={jump} onChoose={choose} />
      </div>
      <BlockConflictDialog
        conflict={saving.conflicts[0] ?? null}
        onTake={(conflict) => {
          editor?.dispatch(takeIn(editor.state, [conflict.theirs], []))
          saving.settle(conflict)
        }}
        onKeep={saving.settle}
      />
    </Page>
  )
}

/** What was kept of what was typed, where that has to be said. */
function Kept({ saving, restored }: { readonly saving: ReturnType<typeof useSaving>; readonly restored: number }) {
  return (
    <>
      {saving.trouble !== null && (
        <Trouble
          inline
          error={saving.trouble}
          kept="未保存的内容仍在本页和本机。"
          retry={() => void saving.saver.flush()}
        />
      )}
      {restored > 0 && <p className="notice-line">已恢复上次未保存的{restored}段内容。</p>}
    </>
  )
}

/** The A4 sheet with the title as it will print, and the text below it. */
function Sheet(props: {
  readonly view: StatementView
  readonly blocks: readonly Block[]
  readonly onEdit: (edited: readonly EditedBlock[]) => void
  readonly onPoint: (point: Point) => void
  readonly onMark: (key: string) => void
  readonly onReady: (editor: EditorView) => void
}) {
  const { view, blocks, onEdit, onPoint, onMark, onReady } = props
  const proofs = useMemo(() => proofsOf(view), [view])
  return (
    <article className="paper">
      <h2 className="paper-title">{view.head.title}</h2>
      <p className="paper-person">
        {view.head.post}　{view.head.person}
      </p>
      <Paper
        blocks={blocks}
        proofs={proofs}
        editable={view.may.write}
        label="述法报告正文"
        onEdit={onEdit}
        onMark={onMark}
        onPoint={onPoint}
        onReady={onReady}
      />
    </article>
  )
}

/** Whose statement it is, how it stands, and whether what was typed is kept. */
function Standing(props: {
  readonly view: StatementView
  readonly state: SavingState
  readonly savedAt: string | null
}) {
  const { view, state, savedAt } = props
  return (
    <span className="statement-standing">
      {view.head.person}（{view.head.post}） · <StatementState state={view.state} />
      {view.may.write && <Saved state={savedWord(state)} at={savedAt} />}
    </span>
  )
}

/** Which panel is shown and, on phones, whether the sheet of panels is open. */
function usePanel(first: PanelTab): PanelState {
  const [tab, onTab] = useState(first)
  const [open, onOpen] = useState(false)
  const show = (next: PanelTab): void => {
    onTab(next)
    onOpen(true)
  }
  return { tab, onTab, open, onOpen, show }
}

/** Shows what others saved meanwhile, paragraphs being written here left alone. */
function useOthersChanges(
  view: StatementView,
  editor: EditorView | null,
  saver: Saver,
  { refresh, note }: { readonly refresh: () => Promise<void>; readonly note: TextCheck['note'] },
): void {
  usePolling(view.id, view.state === 'draft', (changes) => {
    if (editor === null) return
    const { shown, gone } = saver.takeIn(changes.blocks, changes.removed)
    const news = shown.length + gone.length > 0
    if (news) {
      editor.dispatch(takeIn(editor.state, shown, gone))
      note(fromDoc(editor.state.doc))
    }
    if (news || changes.state !== view.state) void refresh()
  })
}

/**
 * The server's text with what an earlier visit could not save laid over it. `base` is the text that was written upon:
 * what a colleague saved since then is thereby found when it is saved, and both texts are shown.
 */
function withUnsaved(view: StatementView) {
  const unsaved = view.may.write ? unsavedFrom(view.id) : []
  const byId = new Map(unsaved.map((block) => [block.id, block]))
  const known = new Set(view.blocks.map(({ id }) => id))
  const laid = view.blocks.map((block) => ({ ...block, body: byId.get(block.id)?.body ?? block.body }))
  const added = unsaved
    .filter(({ id }) => !known.has(id))
    .map((block) => ({ ...block, position: Number.MAX_SAFE_INTEGER, version: 0 }))
  const base = view.blocks.map((block) => ({ ...block, version: byId.get(block.id)?.version ?? block.version }))
  return { blocks: [...laid, ...added], base, restored: unsaved.length }
}

function savedWord(state: SavingState) {
  if (state === 'waiting') return 'offline'
  return state === 'conflict' ? 'failed' : state
}
