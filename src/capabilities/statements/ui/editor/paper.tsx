import { baseKeymap } from 'prosemirror-commands'
import { history, redo, undo } from 'prosemirror-history'
import { keymap } from 'prosemirror-keymap'
import { EditorState } from 'prosemirror-state'
import { EditorView } from 'prosemirror-view'
import { useEffect, useRef } from 'react'
import type { Block } from '../../block.ts'
import { blockIds } from './block-ids.ts'
import { type EditedBlock, fromDoc, toDoc } from './convert.ts'
import { marksOfProof, type Proofs, proofsKey } from './marks-of-proof.ts'
import { marksOfText, textMarkAt } from './marks-of-text.ts'
import { newBlockId } from './new-block-id.ts'
import { type Point, pointAt, pointOfNode } from './point.ts'

export interface PaperProps {
  readonly blocks: readonly Block[]
  readonly proofs: Proofs
  readonly editable: boolean
  readonly label: string
  /** The text changed by the writer's hand. */
  onEdit(edited: readonly EditedBlock[]): void
  /** What the cursor stands on or was clicked. */
  onPoint(point: Point): void
  /** A mark of the text check was clicked. */
  onMark(key: string): void
  /** The view, once it stands, for the toolbar and for taking in what others wrote. */
  onReady(view: EditorView): void
}

/** The sheet on which the statement is written. The document lives in the view; React only tells it what to show. */
export function Paper(props: PaperProps) {
  const place = useRef<HTMLDivElement>(null)
  const view = useRef<EditorView | null>(null)
  const latest = useRef(props)
  latest.current = props

  useEffect(() => {
    if (place.current === null) return
    const made = makeView(place.current, latest)
    view.current = made
    latest.current.onReady(made)
    return () => made.destroy()
  }, [])

  useEffect(() => {
    const current = view.current
    current?.dispatch(current.state.tr.setMeta(proofsKey, props.proofs).setMeta('addToHistory', false))
  }, [props.proofs])

  useEffect(() => view.current?.setProps({ editable: () => props.editable }), [props.editable])

  return <div className="statement-text" ref={place} />
}

function makeView(place: HTMLElement, latest: { readonly current: PaperProps }): EditorView {
  const { blocks, proofs, label } = latest.current
  const state = EditorState.create({
    doc: toDoc(blocks),
    plugins: [
      history(),
      keymap({ 'Mod-z': undo, 'Mod-y': redo, 'Mod-Shift-z': redo }),
      keymap(baseKeymap),
      blockIds(newBlockId),
      marksOfProof(proofs),
      marksOfText(),
    ],
  })
  return new EditorView(place, {
    state,
    editable: () => latest.current.editable,
    attributes: { 'aria-label': label, role: 'textbox', 'aria-multiline': 'true', spellcheck: 'false', lang: 'zh-CN' },
    dispatchTransaction(this: EditorView, transaction) {
      const next = this.state.apply(transaction)
      this.updateState(next)
      if (transaction.docChanged && transaction.getMeta('taken-in') !== true) latest.current.onEdit(fromDoc(next.doc))
      if (transaction.selectionSet || transaction.docChanged) latest.current.onPoint(pointAt(next))
    },
    handleClick(current, position) {
      const key = textMarkAt(current.state, position)
      if (key !== null) latest.current.onMark(key)
      return false
    },
    handleClickOn(current, _position, node, nodePosition, _event, direct) {
      if (!direct || (node.type.name !== 'figure' && node.type.name !== 'gap')) return false
      latest.current.onPoint(pointOfNode(current.state, nodePosition))
      return false
    },
  })
}
