import { useMemo } from 'react'
import { showNotice } from './notices.tsx'

export interface Notice {
  /** “已归档”, with a way back where there is one. Read aloud. */
  readonly done: (text: string, undo?: () => void) => void
  readonly failed: (text: string) => void
}

/** A short line at the top that says what was done. */
export function useNotice(): Notice {
  return useMemo(
    () => ({
      done: (text, undo) => showNotice({ text, failed: false, undo: undo ?? null }),
      failed: (text) => showNotice({ text, failed: true, undo: null }),
    }),
    [],
  )
}
