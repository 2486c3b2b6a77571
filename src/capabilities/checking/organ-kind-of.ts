import { type OrganKind, organKinds } from './organ-kinds-data.ts'

const kinds: readonly OrganKind[] = [
  'people-congress',
  'consultative',
  'procuratorate',
  'court',
  'subdistrict',
  'township',
  'party-organ',
  'department',
  'government',
]

/** Mentions of itself by which a body without a telling title is believed. */
const enough = 2

/** The kind of organ that speaks, by its title, else by how it calls itself; `null` where the text does not say enough. */
export function organKindOf(title: string, body: string): OrganKind | null {
  const named = kinds.find((kind) => organKinds[kind].title.test(title))
  if (named !== undefined) return named
  const counts = kinds.map((kind) => ({ kind, count: body.match(organKinds[kind].self)?.length ?? 0 }))
  const [first, second] = counts.sort((a, b) => b.count - a.count)
  if (first === undefined || first.count < enough || first.count <= (second?.count ?? 0)) return null
  return first.kind
}
