/** From what share on an agreement is told, in parts of one; the grave one is an error. */
export interface Level {
  readonly warn: number
  readonly error: number
}

export interface CompareLevels {
  readonly since: string
  readonly source: string
  /** Share of a text that agrees with one text of another organ. */
  readonly otherOrgan: Level
  /** Share that agrees with one of the organ's own earlier years. */
  readonly ownEarlier: Level
  /** Share of one paragraph that agrees with a template. */
  readonly templateParagraph: number
  /** Words that so many organs use are a formula: at least this many, and this share of all. */
  readonly formulaOrgans: { readonly least: number; readonly share: number }
  /** In smaller archives no formula is learned: the starting list alone counts. */
  readonly learnFrom: number
  /** Common words longer than this are copying, not a formula. */
  readonly longestFormula: number
  /** Two passages agree from this likeness on. */
  readonly likeness: number
}

/** In force from `since` until the next one. */
export const compareLevels: readonly CompareLevels[] = [
  {
    since: '2021-01-01',
    source: '对103份公开报告开头部分两两比较的结果（5253对，去除套语后99%的对不超过4%），尚无文件规定，各单位可以另定',
    otherOrgan: { warn: 0.08, error: 0.15 },
    ownEarlier: { warn: 0.2, error: 0.3 },
    templateParagraph: 0.3,
    formulaOrgans: { least: 8, share: 0.05 },
    learnFrom: 40,
    longestFormula: 100,
    likeness: 0.5,
  },
]
