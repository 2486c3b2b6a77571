import type { TemplateNames } from '#derive/sheet-guide.ts'
import type { ReadingWith } from '#derive/sheet-rows.ts'
import type { RecordType } from '#kernel/record-type.ts'
import type { Scope } from '../work.ts'
import { readNames } from './sheet-store.ts'

/** What the cells of a type's sheet may name. */
export async function lookupsFor({ db, actor, work }: Scope, type: RecordType): Promise<ReadingWith & TemplateNames> {
  const to = typesReferredTo(type)
  const names = await readNames(db, actor.organId, to)
  return {
    lookups: Object.fromEntries(to.map((name) => [name, names.get(name) ?? []])),
    titles: Object.fromEntries(to.map((name) => [name, (names.get(name) ?? []).map(({ title }) => title)])),
    typeTitles: Object.fromEntries(to.map((name) => [name, work.register.recordType(name).title])),
  }
}

function typesReferredTo({ fields }: RecordType): readonly string[] {
  const to = Object.values(fields).flatMap((field) =>
    field.kind === 'reference' || field.kind === 'references' ? [field.to] : [],
  )
  return [...new Set(to)]
}
