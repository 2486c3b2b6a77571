import type { EditorView } from 'prosemirror-view'
import { useState } from 'react'
import { findBlock } from './editor/edits.ts'
import type { Point } from './editor/point.ts'
import type { PanelState } from './panel-props.ts'

/** What is looked at, on the sheet and in the panel beside it: each leads to the other. */
export function usePointing(editor: EditorView | null, panel: PanelState) {
  const [point, setPoint] = useState<Point | null>(null)
  const [chosen, setChosen] = useState<string | null>(null)
  return {
    ...{ point, chosen },
    jump(block: string): void {
      panel.onOpen(false)
      jumpTo(editor, block)
    },
    choose(key: string, block: string | undefined): void {
      setChosen(key)
      panel.onOpen(false)
      if (!scrollToMark(key) && block !== undefined) jumpTo(editor, block)
    },
    showMark(key: string): void {
      setChosen(key)
      panel.show('findings')
      setTimeout(() => document.getElementById(`finding-${key}`)?.scrollIntoView({ block: 'nearest' }))
    },
    showPoint(next: Point): void {
      setPoint(next)
      if (next.kind !== 'block') panel.show('proof')
    },
  }
}

/** Whether there is such a mark on the sheet. */
function scrollToMark(key: string): boolean {
  const mark = document.querySelector(`.paper [data-mark="${CSS.escape(key)}"]`)
  if (mark !== null) pointOut(mark)
  return mark !== null
}

function jumpTo(editor: EditorView | null, block: string): void {
  const found = editor === null ? null : findBlock(editor.state.tr, block)
  const element = found === null ? null : editor?.nodeDOM(found.from)
  if (element instanceof HTMLElement) pointOut(element)
}

function pointOut(element: Element): void {
  element.scrollIntoView({ block: 'center' })
  element.classList.add('pointed')
  setTimeout(() => element.classList.remove('pointed'), 1600)
}
