import { posix } from 'node:path'
import type { Stretch } from './tokens.ts'
import { stretchesOf } from './tokens.ts'

/** A file as the guards read it. All views have the same length, so that offsets agree. */
export interface Source {
  readonly text: string
  /** Comments and the inside of strings, templates and regular expressions are blank. */
  readonly code: string
  /** Comments and regular expressions are blank: what is left may be read by a person. */
  readonly prose: string
  readonly strings: readonly Stretch[]
  readonly imports: readonly Import[]
}

export interface Import {
  /** As written: './x.ts', '#kernel/field.ts', 'pg'. */
  readonly specifier: string
  readonly offset: number
}

const read = new Map<string, Source>()

export function sourceOf(text: string): Source {
  const known = read.get(text)
  if (known !== undefined) return known
  const stretches = stretchesOf(text)
  const code = blank(text, stretches)
  const strings = stretches.filter(({ kind }) => kind === 'string' || kind === 'template')
  const prose = blank(
    text,
    stretches.filter(({ kind }) => kind === 'comment' || kind === 'regex'),
  )
  const source = { text, code, prose, strings, imports: importsIn(text, code, strings) }
  read.set(text, source)
  return source
}

/** The path of the file an import reaches, or `null` for a package. */
export function reached(from: string, specifier: string): string | null {
  if (specifier.startsWith('#')) return `src/${specifier.slice(1)}`
  if (specifier.startsWith('.')) return posix.join(posix.dirname(from), specifier)
  return null
}

function blank(text: string, stretches: readonly Stretch[]): string {
  let done = ''
  let at = 0
  for (const { from, to } of stretches) {
    done += text.slice(at, from) + text.slice(from, to).replaceAll(/[^\n]/g, ' ')
    at = to
  }
  return done + text.slice(at)
}

function importsIn(text: string, code: string, strings: readonly Stretch[]): Import[] {
  return strings
    .filter(
      ({ kind, from }) =>
        kind === 'string' && /\b(from|import)\s*\(?\s*['"]$/.test(code.slice(Math.max(0, from - 24), from)),
    )
    .map(({ from, to }) => ({ specifier: text.slice(from, to), offset: from }))
}
