import type { DatedEntry } from './dated-entry.ts'
import { saidIn } from './said-in.ts'
import { termKinds } from './term-kinds-words.ts'

export interface OrganTerm extends Omit<DatedEntry, 'example'> {
  readonly words: string
  readonly kind: keyof typeof termKinds
  readonly right?: string
  readonly reason?: string
}

/** From records or a file someone brought: rows that lack words, a kind or a source are left out. */
export function organTermsOf(value: unknown): readonly OrganTerm[] {
  if (!Array.isArray(value)) return []
  return value.flatMap((row: unknown) => {
    const said = saidIn(row)
    const words = textIn(said, 'words')
    const source = textIn(said, 'source')
    const kind = kindOf(said.get('kind'))
    if (words === undefined || source === undefined || kind === undefined) return []
    const [right, reason] = [textIn(said, 'useInstead'), textIn(said, 'reason')]
    const until = yearIn(said, 'untilYear')
    return [
      {
        ...{ words, kind, source, since: yearIn(said, 'sinceYear') ?? ('unverified' as const) },
        ...(until === undefined ? {} : { until }),
        ...(right === undefined ? {} : { right }),
        ...(reason === undefined ? {} : { reason }),
      },
    ]
  })
}

function textIn(said: ReadonlyMap<string, unknown>, key: string): string | undefined {
  const value = said.get(key)
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined
}

function yearIn(said: ReadonlyMap<string, unknown>, key: string): number | undefined {
  const value = Number(said.get(key) ?? Number.NaN)
  return Number.isInteger(value) && value > 0 ? value : undefined
}

/** As kept, or as read in a list that was exported. */
function kindOf(value: unknown): OrganTerm['kind'] | undefined {
  return value === 'wrong' || value === termKinds.wrong
    ? 'wrong'
    : value === 'allowed' || value === termKinds.allowed
      ? 'allowed'
      : undefined
}
