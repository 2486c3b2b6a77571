import { Refusal } from '#kernel/refusal.ts'
import type { ListPage, RecordRow } from '#records/api.ts'
import { register } from '../../register.ts'
import type { Client } from '../client.ts'
import { messages } from './messages.ts'

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i

/** Id of a post term by itself, by the post's title, or by title and holder. @throws Refusal 'not-found', 'conflict' */
export async function findPost(client: Client, post: string, year: number): Promise<string> {
  if (uuid.test(post)) return post.toLowerCase()
  const [title = '', holder] = post.trim().split(/\s+/)
  const { rows, titles } = await client.get<ListPage>('/api/records/post-term', { 'f.title': title, size: 200 })
  const nameOf = (row: RecordRow) => titles[String(row.values.person)] ?? ''
  const { counted } = register.recordType('post-term').workflow
  const held = rows.filter(
    (row) =>
      row.values.title === title &&
      counted.includes(row.state) &&
      isHeldIn(year, row) &&
      (holder === undefined || nameOf(row) === holder),
  )
  const [term, another] = held
  if (term === undefined) throw new Refusal('not-found', messages.noPost(post, year))
  if (another === undefined) return term.id
  const terms = held.map((row) =>
    messages.term({
      ...{ title, person: nameOf(row), id: row.id, from: String(row.values.from ?? '') },
      until: String(row.values.until ?? messages.stillHeld),
    }),
  )
  throw new Refusal('conflict', messages.severalPosts(post, year, terms))
}

function isHeldIn(year: number, { values: { from, until } }: RecordRow): boolean {
  const first = typeof from === 'string' ? from : ''
  const last = typeof until === 'string' ? until : '9999'
  return first <= `${year}-12-31` && last >= `${year}-01-01`
}
