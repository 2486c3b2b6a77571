import type { Tree } from './tree.ts'

export interface Offence {
  readonly path: string
  readonly line?: number
  readonly what: string
}

/** What a guard saw: how many things it looked at, and those that offend. */
export interface Look {
  readonly seen: number
  readonly offences: readonly Offence[]
}

/** One thing the house holds. */
export interface Guard {
  /** The name of its file. */
  readonly name: string
  readonly says: string
  /** How many things it must see in the real tree, so that it cannot pass by looking at nothing. */
  readonly atLeast: number
  look(tree: Tree): Look
}

/** Line of an offset, from 1. */
export function lineAt(text: string, offset: number): number {
  let line = 1
  for (let at = text.indexOf('\n'); at !== -1 && at < offset; at = text.indexOf('\n', at + 1)) line += 1
  return line
}

/** Every place of a pattern in code, as offences. */
export function offencesOf(path: string, code: string, pattern: RegExp, what: string): Offence[] {
  return [...code.matchAll(pattern)].map((found) => ({ path, line: lineAt(code, found.index), what }))
}
