import type { ParseArgsOptionsConfig } from 'node:util'
import type { StatementLineView } from '#capabilities/statements/index.ts'
import { Refusal } from '#kernel/refusal.ts'
import type { Me } from '#records/api.ts'
import type { Client } from '../client.ts'
import { needFlag } from '../need-words.ts'
import { WrongUsage } from '../wrong-usage.ts'
import { findPost } from './find-post.ts'
import { messages } from './messages.ts'

/** Flags that say whose statement of which year. */
export const whoseOptions = {
  organ: { type: 'string' },
  post: { type: 'string' },
  year: { type: 'string' },
} as const satisfies ParseArgsOptionsConfig

export interface WhoseFlags {
  readonly organ?: string | undefined
  readonly post?: string | undefined
  readonly year?: string | undefined
}

/** A post term and a year of the token's own organ. */
export interface Whose {
  readonly postTerm: string
  readonly post: string
  readonly year: number
}

/** The flags alone, before a server is asked. @throws WrongUsage */
export function readWhose({ organ, post, year = '' }: WhoseFlags) {
  const wanted = { organ: organ ?? null, post: needFlag(post, '--post') }
  if (!/^[12]\d{3}$/.test(needFlag(year, '--year'))) throw new WrongUsage(messages.badYear(year))
  return { ...wanted, year: Number(year) }
}

/** @throws Refusal 'forbidden' for another organ, 'not-found', 'conflict' when several held the post */
export async function findWhose(client: Client, { organ, post, year }: ReturnType<typeof readWhose>): Promise<Whose> {
  if (organ !== null) await demandOrgan(client, organ)
  return { postTerm: await findPost(client, post, year), post, year }
}

/** @throws Refusal 'not-found' */
export async function findStatement(client: Client, wanted: ReturnType<typeof readWhose>): Promise<StatementLineView> {
  const { postTerm, post, year } = await findWhose(client, wanted)
  const lines = await client.get<readonly StatementLineView[]>('/api/statements')
  const line = lines.find((one) => one.postTerm === postTerm && one.year === year)
  if (line === undefined) throw new Refusal('not-found', messages.noStatement(post, year))
  return line
}

async function demandOrgan(client: Client, asked: string): Promise<void> {
  const { organ } = await client.get<Me>('/api/me')
  if ([organ.id, organ.name, organ.shortName].includes(asked.toLowerCase())) return
  throw new Refusal('forbidden', messages.otherOrgan(asked, organ.name))
}
