import { shippedLaws } from './data/shipped-laws.ts'
import type { LawEntry } from './entry.ts'
import { bareName, namesOf } from './law-name.ts'

/** A law named in a text: where, as written, and which entry it is, if any. */
export interface NamedLaw {
  /** UTF-16 units from the beginning. */
  readonly at: number
  /** As written, with its 《》 where it has them. */
  readonly text: string
  readonly entry: LawEntry | undefined
}

export interface LawRegistry {
  readonly entries: readonly LawEntry[]
  byId(id: string): LawEntry | undefined
  /** By full title, title without 中华人民共和国, or short name; with or without 《》. */
  find(text: string): LawEntry | undefined
  /** Everything in 《》, known or not, and known names that stand bare, in the order of the text. */
  inText(text: string): readonly NamedLaw[]
}

/** Entries of which two bear one name: the later stands. */
export function makeLawRegistry(entries: readonly LawEntry[]): LawRegistry {
  const byId = new Map(entries.map((entry) => [entry.id, entry]))
  const byName = new Map(entries.flatMap((entry) => namesOf(entry).map((name) => [bareName(name), entry])))
  const find = (text: string) => byName.get(bareName(text))
  const names = [...new Set(entries.flatMap(namesOf))].sort((a, b) => b.length - a.length)
  const pattern = new RegExp(`${marked}|(?:${names.map(escaped).join('|')})(?![${goesOn}])`, 'gu')
  return {
    entries,
    byId: (id) => byId.get(id),
    find,
    inText: (text) =>
      [...text.matchAll(pattern)].map((found) => ({ at: found.index, text: found[0], entry: find(found[0]) })),
  }
}

/** 《关于印发〈……〉的通知》, and one 《》 within another as people also write it. */
const marked = '《(?:[^《》]|《[^《》]*》){1,120}》'

/** 监督法院, 刑法学, 代表法定代理人: the name of a law is only the beginning of another word. */
const goesOn = '院学官律治规庭典定人'

const shipped = makeLawRegistry(shippedLaws)

export function findLaw(text: string): LawEntry | undefined {
  return shipped.find(text)
}

export function lawById(id: string): LawEntry | undefined {
  return shipped.byId(id)
}

export function lawsIn(text: string): readonly NamedLaw[] {
  return shipped.inText(text)
}

function escaped(name: string): string {
  return name.replaceAll(/[\\^$.*+?()[\]{}|]/g, String.raw`\$&`)
}
