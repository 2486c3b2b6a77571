import { useSyncExternalStore } from 'react'
import { breakpoints } from './tokens.ts'

export function useMedia(query: string): boolean {
  return useSyncExternalStore(
    (listener) => {
      const media = matchMedia(query)
      media.addEventListener('change', listener)
      return () => media.removeEventListener('change', listener)
    },
    () => matchMedia(query).matches,
  )
}

/** A phone held upright: one column, sheets fill the screen. */
export function usePhone(): boolean {
  return useMedia(`(max-width: ${breakpoints.phone}px)`)
}
