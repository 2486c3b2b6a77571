import { cleanText } from '#derive/clean-text.ts'
import { searchQuery } from '#derive/search-tokens.ts'
import { type LedgerFinds, mostCounted } from '../api.ts'
import { isPermitted } from './permit.ts'
import { findFiles, findRecords } from './search-store.ts'
import { findTexts } from './texts/text-search-store.ts'
import { countUnread } from './texts/text-store.ts'
import type { Scope } from './work.ts'

/** Of each group; the list of a type shows the rest. */
const most = 5

/** Records of all types the asker may read, and files that prove them, in all years: one question each. */
export async function searchLedger(scope: Scope, asked: string): Promise<LedgerFinds> {
  const text = cleanText(asked.slice(0, 200)).trim()
  const words = searchQuery(text)
  const types = scope.work.register.recordTypes.filter((type) => isPermitted(scope, { to: 'read', type }))
  if (words === null || types.length === 0)
    return { records: [], files: { total: 0, rows: [] }, texts: { total: 0, rows: [], isMore: false, unread: 0 } }
  const { db, actor } = scope
  const names = types.map(({ name }) => name)
  const found = await findRecords(db, actor.organId, { types: names, words, text, most })
  const files = await findFiles(db, actor.organId, { types: names, text, most, counted: mostCounted + 1 })
  const terms = text.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? []
  const texts = await findTexts(db, actor.organId, { types: names, words, terms, text, most })
  const unread = await countUnread(db, actor.organId)
  const records = types.flatMap(({ name }) => {
    const group = found.get(name)
    return group === undefined ? [] : [{ type: name, ...group }]
  })
  return { records, files, texts: { ...texts, unread } }
}
