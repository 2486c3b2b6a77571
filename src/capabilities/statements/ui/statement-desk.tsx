import { useQueryClient } from '@tanstack/react-query'
import type { EditorView } from 'prosemirror-view'
import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import { Page } from '#web-kit/page.tsx'
import { Saved } from '#web-kit/saved.tsx'
import { Trouble } from '#web-kit/trouble.tsx'
import type { StatementView } from '../view.ts'
import { BlockConflictDialog } from './block-conflict-dialog.tsx'
import { DeskActions } from './desk-actions.tsx'
import type { EditedBlock } from './editor/convert.ts'
import { findBlock, takeIn } from './editor/edits.ts'
import { Paper, type Point } from './editor/paper.tsx'
import { Outline } from './outline.tsx'
import { proofsOf } from './proofs-of.ts'
import { type PanelTab, SidePanel } from './side-panel.tsx'
import { StatementState } from './statements-page.tsx'
import { Toolbar } from './toolbar.tsx'
import { usePolling } from './use-polling.ts'
import { unsavedFrom, useSaving } from './use-saving.ts'
import './statements.css'

interface StatementDeskProps {
  readonly view: StatementView
  readonly refresh: () => Promise<void>
}

/** One statement at work. The text lives in the editor; everything else is what the server says of it. */
export function StatementDesk({ view, refresh }: StatementDeskProps) {
  const editor = useRef<EditorView | null>(null)
  const [ready, setReady] = useState<EditorView | null>(null)
  const [first] = useState(() => withUnsaved(view))
  const [point, setPoint] = useState<Point | null>(null)
  const [tab, setTab] = useState<PanelTab>(view.findings.length > 0 ? 'findings' : 'proof')
  const queries = useQueryClient()
  const onSaved = useCallback(() => void refresh(), [refresh])
  const saving = useSaving(view.id, view.blocks, onSaved)
  const proofs = useMemo(() => proofsOf(view), [view])
  const { saver } = saving

  useEffect(() => {
    if (first.restored > 0) saver.note(first.blocks)
  }, [first, saver])

  usePolling(view.id, view.state === 'draft', (changes) => {
    const current = editor.current
    if (current === null) return
    const { shown, gone } = saver.takeIn(changes.blocks, changes.removed)
    if (shown.length > 0 || gone.length > 0) current.dispatch(takeIn(current.state, shown, gone))
    if (shown.length > 0 || gone.length > 0 || changes.state !== view.state) void refresh()
  })

  const jump = useCallback((block: string) => {
    const current = editor.current
    const found = current === null ? null : findBlock(current.state.tr, block)
    if (current === null || found === null) return
    const element = current.nodeDOM(found.from)
    if (!(element instanceof HTMLElement)) return
    element.scrollIntoView({ block: 'center' })
    element.classList.add('pointed')
    setTimeout(() => element.classList.remove('pointed'), 1600)
  }, [])

  return (
    <Page
      title={view.head.title}
      surface="bare"
      basis={
        <span className="statement-standing">
          {view.head.person}（{view.head.post}） · <StatementState state={view.state} />{' '}
          {view.may.write && <Saved state={savedState(saving.state)} at={saving.savedAt} />}
        </span>
      }
      actions={<DeskActions view={view} flush={saver.flush} refresh={refresh} onBlocked={() => setTab('findings')} />}
    >
      {saving.trouble !== null && (
        <Trouble inline error={saving.trouble} kept="未保存的内容仍在本页和本机。" retry={() => void saver.flush()} />
      )}
      {first.restored > 0 && <p className="notice-line">已恢复上次未保存的{first.restored}段内容。</p>}
      <div className="desk-columns">
        <Outline view={view} onJump={jump} />
        <div className="desk-sheet">
          {view.may.write && ready !== null && <Toolbar view={ready} statement={view} point={point} onTab={setTab} />}
          <article className="paper">
            <h2 className="paper-title">{view.head.title}</h2>
            <p className="paper-person">
              {view.head.post}　{view.head.person}
            </p>
            <Paper
              blocks={first.blocks}
              proofs={proofs}
              editable={view.may.write}
              label="述法报告正文"
              onEdit={saver.note}
              onPoint={(next) => {
                setPoint(next)
                if (next.kind !== 'block') setTab('proof')
              }}
              onReady={(made) => {
                editor.current = made
                setReady(made)
              }}
            />
          </article>
        </div>
        <SidePanel
          view={view}
          editor={ready}
          point={point}
          tab={tab}
          onTab={setTab}
          onJump={jump}
          refresh={async () => {
            await queries.invalidateQueries({ queryKey: ['statement', view.id] })
          }}
        />
      </div>
      <BlockConflictDialog
        conflict={saving.conflicts[0] ?? null}
        onTake={(conflict) => {
          const current = editor.current
          if (current !== null) current.dispatch(takeIn(current.state, [conflict.theirs], []))
          saving.settle(conflict)
        }}
        onKeep={saving.settle}
      />
    </Page>
  )
}

/** The server's text with what an earlier visit could not save laid over it. */
function withUnsaved(view: StatementView) {
  const unsaved: readonly EditedBlock[] = view.may.write ? unsavedFrom(view.id) : []
  const byId = new Map(unsaved.map((block) => [block.id, block.body]))
  const known = new Set(view.blocks.map(({ id }) => id))
  const laid = view.blocks.map((block) => ({ ...block, body: byId.get(block.id) ?? block.body }))
  const added = unsaved
    .filter(({ id }) => !known.has(id))
    .map(({ id, body }) => ({ id, body, position: Number.MAX_SAFE_INTEGER, version: 0 }))
  return { blocks: [...laid, ...added], restored: unsaved.length }
}

function savedState(state: ReturnType<typeof useSaving>['state']) {
  if (state === 'waiting') return 'offline'
  return state === 'conflict' ? 'failed' : state
}
