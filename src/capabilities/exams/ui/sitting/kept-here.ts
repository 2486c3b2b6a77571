import type { GivenAnswer } from '../../engine/api.ts'

/** What this browser keeps of a sitting over a reload: answers not sent yet, and what was marked for later. */
export interface KeptHere {
  readonly unsent: readonly GivenAnswer[]
  readonly marked: readonly string[]
}

export function readKept(sitting: string): KeptHere {
  try {
    const kept: Partial<KeptHere> = JSON.parse(localStorage.getItem(placeOf(sitting)) ?? '{}')
    return { unsent: kept.unsent ?? [], marked: kept.marked ?? [] }
  } catch {
    return { unsent: [], marked: [] }
  }
}

/** A full or forbidden store leaves the page's own memory, which keeps sending. */
export function keepHere(sitting: string, change: Partial<KeptHere>): void {
  try {
    localStorage.setItem(placeOf(sitting), JSON.stringify({ ...readKept(sitting), ...change }))
  } catch {
    return
  }
}

export function forgetHere(sitting: string): void {
  try {
    localStorage.removeItem(placeOf(sitting))
  } catch {
    return
  }
}

const placeOf = (sitting: string): string => `shufa.sitting.${sitting}`
