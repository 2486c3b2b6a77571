import { useQuery, useQueryClient } from '@tanstack/react-query'
import type { EditorView } from 'prosemirror-view'
import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import {
  checkingRequests,
  type KeyedFinding,
  type ShownFinding,
  strengthWords,
  TextChecker,
} from '#capabilities/checking/web.tsx'
import { useMe } from '#records/ui/context.tsx'
import type { BlockBody } from '../block.ts'
import { placeInBlock, type StatementText, statementText } from '../statement-text.ts'
import type { StatementView } from '../view.ts'
import type { EditedBlock } from './editor/convert.ts'
import { type TextMark, textMarksKey } from './editor/marks-of-text.ts'
import { placeInDoc } from './editor/place-in-doc.ts'
import { isAnsweredByLedger, spokenFor } from './spoken-for.ts'

/** A finding of the words, with the block it stands in and its place there. */
export interface FoundInText extends ShownFinding {
  readonly place: { readonly block: string; readonly start: number; readonly end: number }
}

export interface TextCheck {
  /** The text as it was checked; ranges of findings are its own. */
  readonly text: string
  readonly findings: readonly FoundInText[]
  /** The check did not come up; everything else works without it. */
  readonly failed: boolean
  /** Tells the text as it now stands on the page. */
  note(blocks: readonly EditedBlock[]): void
  /** Asks again what was left as it is. */
  refresh(): Promise<void>
}

/** Checks the statement while it is written, beside the page, and marks what it finds on the sheet. */
export function useTextCheck(view: StatementView, editor: EditorView | null): TextCheck {
  const isOpen = view.state === 'draft'
  const queries = useQueryClient()
  const { today } = useMe()
  const { worker, found, failed, note } = useWorker(view, isOpen)
  const beside = useQuery({
    queryKey: ['checking-beside', view.year],
    queryFn: () => checkingRequests.beside(view.year),
    enabled: isOpen,
    staleTime: 300_000,
  })
  const left = useQuery({
    queryKey: ['acceptances', view.id],
    queryFn: () => checkingRequests.acceptances(view.id),
    enabled: isOpen,
  })
  useEffect(() => {
    if (beside.data !== undefined) worker?.holdAgainst(beside.data, today, spokenFor)
  }, [worker, beside.data, today])
  const findings = useMemo(() => {
    if (found === null) return []
    return found.findings.flatMap((finding): readonly FoundInText[] => {
      const { at: _, ...told } = finding
      const place = placeInBlock(found.of, finding)
      const body = place === null ? undefined : found.bodies.get(place.block)
      if (place === null || (body !== undefined && isAnsweredByLedger(finding.code, body))) return []
      return [{ ...told, place, accepted: left.data?.[finding.key] ?? null }]
    })
  }, [found, left.data])
  useEffect(() => {
    if (editor === null || editor.isDestroyed) return
    const marks = findings.flatMap((finding) => markOf(editor, finding))
    editor.dispatch(editor.state.tr.setMeta(textMarksKey, marks).setMeta('addToHistory', false))
  }, [editor, findings])
  const refresh = useCallback(
    () => queries.invalidateQueries({ queryKey: ['acceptances', view.id] }),
    [queries, view.id],
  )
  return { text: found?.of.text ?? '', findings, failed, note, refresh }
}

interface Noted {
  readonly of: StatementText
  readonly bodies: ReadonlyMap<string, BlockBody>
}

interface Found extends Noted {
  readonly findings: readonly KeyedFinding[]
}

/** One worker for as long as the page is open; it is told every text and answers for the newest. */
function useWorker({ head }: StatementView, isOpen: boolean) {
  const [worker, setWorker] = useState<TextChecker | null>(null)
  const [found, setFound] = useState<Found | null>(null)
  const [failed, setFailed] = useState(false)
  const latest = useRef<Noted | null>(null)
  useEffect(() => {
    if (!isOpen) return
    const made = new TextChecker({
      onTold: ({ findings }) => latest.current !== null && setFound({ ...latest.current, findings }),
      onFailed: () => setFailed(true),
    })
    setWorker(made)
    if (latest.current !== null) made.check(latest.current.of.text, latest.current.of.resting)
    return () => made.stop()
  }, [isOpen])
  const note = useCallback(
    (blocks: readonly EditedBlock[]) => {
      const of = statementText(head, blocks)
      latest.current = { of, bodies: new Map(blocks.map(({ id, body }) => [id, body])) }
      worker?.check(of.text, of.resting)
    },
    [head, worker],
  )
  return { worker, found, failed, note }
}

function markOf(editor: EditorView, { key, place, strength, message, accepted }: FoundInText): readonly TextMark[] {
  const range = placeInDoc(editor.state.doc, place)
  if (range === null || range.from === range.to) return []
  const look = accepted === null ? strength : 'left'
  return [{ key, from: range.from, to: range.to, look, told: `${strengthWords[strength].word}：${message}` }]
}
