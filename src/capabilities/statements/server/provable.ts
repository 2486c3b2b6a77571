import type { Register } from '#records/register.ts'
import { readTitles } from '#records/server/record-store.ts'
import type { Scope } from '#records/server/work.ts'

/** Types that prove something: those that some measure counts. A person or an authorisation is no fact of a year. */
export function provableTypes({ measures }: Register): ReadonlySet<string> {
  return new Set(measures.map(({ over }) => over.name))
}

/** Those of the ids that name records of such types in the organ, in their order. */
export async function provable({ db, actor, work }: Scope, ids: readonly string[]): Promise<readonly string[]> {
  const types = provableTypes(work.register)
  const titles = await readTitles(db, actor.organId, ids)
  return ids.filter((id) => types.has(titles.get(id)?.type ?? ''))
}
