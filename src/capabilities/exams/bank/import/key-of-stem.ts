import { keyInStem, roomForKey } from './import-words.ts'
import { narrow } from './narrow.ts'
import type { RawQuestion } from './raw-question.ts'

/** The key that stands in the brackets of a stem, and the stem with room in its place. */
export interface KeyOfStem {
  readonly stem: string
  readonly key: string | null
  /** How many brackets looked like keys. */
  readonly count: number
}

export function keyOfStem({ stem, kind, options }: RawQuestion): KeyOfStem {
  if (kind === 'fill-in' || kind === 'short-answer') return { stem, key: null, count: 0 }
  const isChoice = kind === 'single' || kind === 'multiple' || options.length > 0
  const found = [...narrow(stem).matchAll(keyInStem)].filter(([, key = '']) => /^[A-H]/.test(key) === isChoice)
  const last = found.at(-1)
  const empty = /\s*[（(][\s\u3000]*[）)]$/u
  if (last === undefined) return { stem: isChoice ? stem : stem.replace(empty, '').trim(), key: null, count: 0 }
  const before = stem.slice(0, last.index)
  const after = stem.slice(last.index + last[0].length)
  // A statement needs no room: it is judged as a whole.
  const kept = isChoice ? `${before}${roomForKey}${after}` : `${before}${after}`.trim()
  return { stem: kept, key: last[1] ?? null, count: found.length }
}
