import type { ParseArgsOptionsConfig } from 'node:util'
import type { RecordType } from '#kernel/record-type.ts'
import type { Query } from '../client.ts'
import { needPair } from '../need-words.ts'
import { keyOf, namedField, namedStates } from './named-type.ts'

/** Flags that choose and order records. */
export const filterOptions = {
  text: { type: 'string' },
  year: { type: 'string' },
  state: { type: 'string' },
  filter: { type: 'string', multiple: true },
  sort: { type: 'string' },
  order: { type: 'string' },
} as const satisfies ParseArgsOptionsConfig

interface FilterFlags {
  readonly text?: string | undefined
  readonly year?: string | undefined
  readonly state?: string | undefined
  readonly filter?: readonly string[] | undefined
  readonly sort?: string | undefined
  readonly order?: string | undefined
}

/** The query of GET /api/records/:type; the server refuses what makes no sense. @throws WrongUsage */
export function listQuery(type: RecordType, flags: FilterFlags): Query {
  const { text, year, state, filter = [], sort, order } = flags
  const states = state === undefined ? undefined : namedStates(type, state)
  const fields = filter.map((pair) => fieldFilter(type, pair))
  return {
    text,
    year,
    state: states,
    sort: sort === undefined ? undefined : sortName(type, sort),
    order,
    ...Object.fromEntries(fields),
  }
}

function fieldFilter(type: RecordType, pair: string): readonly [string, string] {
  const [given, text] = needPair(pair, '--filter')
  const [name, field] = namedField(type, given)
  if (field.kind !== 'choice') return [`f.${name}`, text]
  const keys = text.split(',').map((one) => keyOf(field.choices, one) ?? one)
  return [`f.${name}`, keys.join(',')]
}

function sortName(type: RecordType, text: string): string {
  return text === 'updatedAt' || text === 'state' ? text : namedField(type, text)[0]
}
