import { useCallback, useEffect, useRef, useState } from 'react'
import { RequestRefused } from '#web-kit/client.ts'
import type { Block } from '../block.ts'
import { blockList, keptBody } from '../body-guard.ts'
import { type BlockConflict, type Failure, Saver, type SavingState, type UnsavedBlock } from './editor/saver.ts'
import { sendChange } from './requests.ts'

/** Saves the text while it is written; what is not saved yet survives a dead network and a dead browser. */
export function useSaving(id: string, blocks: readonly Block[], onSaved: () => void) {
  const [state, setState] = useState<SavingState>('saved')
  const [savedAt, setSavedAt] = useState<string | null>(null)
  const [conflicts, setConflicts] = useState<readonly BlockConflict[]>([])
  const [trouble, setTrouble] = useState<unknown>(null)
  const told = useRef(onSaved)
  told.current = onSaved
  const saver = useRef<Saver | null>(null)
  saver.current ??= new Saver(blocks, {
    send: (change) => sendChange(id, change),
    read: readFailure,
    onState: (next) => {
      setState(next)
      if (next !== 'saved') return
      setTrouble(null)
      setSavedAt(new Date().toISOString())
      told.current()
    },
    onConflict: (conflict) => setConflicts((before) => [...before, conflict]),
    onBroken: setTrouble,
    keep: (unsaved) => keepLocally(id, unsaved),
  })
  const { current } = saver

  useEffect(() => {
    const leave = (event: BeforeUnloadEvent): void => {
      if (current.isSaved) return
      void current.flush()
      event.preventDefault()
    }
    addEventListener('beforeunload', leave)
    return () => {
      removeEventListener('beforeunload', leave)
      void current.flush()
    }
  }, [current])

  const settle = useCallback(
    (conflict: BlockConflict) => {
      current.resolve(conflict.theirs)
      setConflicts((before) => before.filter((one) => one !== conflict))
    },
    [current],
  )
  return { saver: current, state, savedAt, conflicts, trouble, settle }
}

/** What an earlier visit wrote and could not save. */
export function unsavedFrom(id: string): readonly UnsavedBlock[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(placeOf(id)) ?? '[]')
    if (!Array.isArray(kept)) return []
    return kept.map((one: { id?: unknown; body?: unknown; version?: unknown }) => ({
      ...{ id: String(one.id), body: keptBody(one.body) },
      version: typeof one.version === 'number' ? one.version : 0,
    }))
  } catch {
    return []
  }
}

function keepLocally(id: string, unsaved: readonly UnsavedBlock[] | null): void {
  try {
    if (unsaved === null) localStorage.removeItem(placeOf(id))
    else localStorage.setItem(placeOf(id), JSON.stringify(unsaved))
  } catch {
    // A full or forbidden store leaves the page's own memory, which keeps trying.
  }
}

const placeOf = (id: string): string => `shufa.unsaved.${id}`

function readFailure(error: unknown): Failure {
  if (!(error instanceof RequestRefused)) return { kind: 'broken' }
  if (['offline', 'unavailable', 'not-signed-in'].includes(error.code)) return { kind: 'offline' }
  if (error.code === 'not-found') return { kind: 'gone' }
  const theirs = theirsIn(error.detail)
  return error.code === 'conflict' && theirs !== null ? { kind: 'conflict', theirs } : { kind: 'broken' }
}

function theirsIn(detail: unknown): Block | null {
  if (typeof detail !== 'object' || detail === null || !('block' in detail)) return null
  return blockList([detail.block])[0] ?? null
}
