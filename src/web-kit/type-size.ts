import { useSyncExternalStore } from 'react'

/** Type sizes a person may choose; from 18 px on it is the 适老化 view. */
export const typeSizes = [
  { key: 'standard', label: '标准', pixels: 14 },
  { key: 'large', label: '大字', pixels: 16 },
  { key: 'elder', label: '适老化', pixels: 18 },
  { key: 'elder-large', label: '适老化加大', pixels: 20 },
] as const

export type TypeSize = (typeof typeSizes)[number]['key']

const place = 'shufa.type-size'
const listeners = new Set<() => void>()

/** The chosen size, kept in this browser, and how to choose another. */
export function useTypeSize(): readonly [TypeSize, (size: TypeSize) => void] {
  return [useSyncExternalStore(subscribe, readTypeSize), chooseTypeSize]
}

/** Pixels of the base size; the standard is larger on phones. */
export function pixelsOf(size: TypeSize, phone: boolean): number {
  const pixels = typeSizes.find((one) => one.key === size)?.pixels ?? 14
  return phone ? Math.max(16, pixels) : pixels
}

function chooseTypeSize(size: TypeSize): void {
  try {
    localStorage.setItem(place, size)
  } catch {
    // A browser that keeps nothing still shows the size until it is closed.
  }
  chosen = size
  for (const listener of listeners) listener()
}

let chosen: TypeSize | undefined

function readTypeSize(): TypeSize {
  if (chosen !== undefined) return chosen
  const kept = keptSize()
  chosen = typeSizes.find((size) => size.key === kept)?.key ?? 'standard'
  return chosen
}

function keptSize(): string | null {
  try {
    return localStorage.getItem(place)
  } catch {
    return null
  }
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}
