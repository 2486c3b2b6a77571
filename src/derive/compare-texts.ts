/** One paragraph of a comparison. */
export type ComparedLine =
  | { readonly kind: 'same' | 'removed' | 'added'; readonly text: string }
  | { readonly kind: 'changed'; readonly parts: readonly ComparedPart[] }

export interface ComparedPart {
  readonly kind: 'same' | 'removed' | 'added'
  readonly text: string
}

/**
 * Paragraphs of two texts side by side; those that are much alike are compared character by character, a number as
 * one, so that 10 beside 11 never reads as 101.
 */
export function compareTexts(before: readonly string[], after: readonly string[]): readonly ComparedLine[] {
  const told: ComparedLine[] = []
  let removed: string[] = []
  let added: string[] = []
  for (const { kind, item } of align(before, after, (a, b) => a === b)) {
    if (kind === 'removed') removed.push(item)
    else if (kind === 'added') added.push(item)
    else {
      told.push(...pairUp(removed, added), { kind, text: item })
      removed = []
      added = []
    }
  }
  return [...told, ...pairUp(removed, added)]
}

/** A removed paragraph and an added one much like it, or of the same article, are one that was changed. */
function pairUp(removed: readonly string[], added: readonly string[]): readonly ComparedLine[] {
  const told: ComparedLine[] = []
  let next = 0
  for (const old of removed) {
    const alike = added.findIndex((fresh, index) => index >= next && likeness(old, fresh) > 0.4)
    const found = alike < 0 ? added.findIndex((fresh, index) => index >= next && isSameArticle(old, fresh)) : alike
    if (found < 0) {
      told.push({ kind: 'removed', text: old })
      continue
    }
    told.push(...added.slice(next, found).map((text) => ({ kind: 'added', text }) as const))
    told.push({ kind: 'changed', parts: compareWords(old, added[found] ?? '') })
    next = found + 1
  }
  return [...told, ...added.slice(next).map((text) => ({ kind: 'added', text }) as const)]
}

function isSameArticle(old: string, fresh: string): boolean {
  const [article] = /^第[〇零一二三四五六七八九十百千]+条/u.exec(old) ?? []
  return article !== undefined && fresh.startsWith(article)
}

function compareWords(before: string, after: string): readonly ComparedPart[] {
  const parts: ComparedPart[] = []
  for (const { kind, item } of align(piecesOf(before), piecesOf(after), (a, b) => a === b)) {
    const last = parts.at(-1)
    if (last?.kind === kind) parts[parts.length - 1] = { kind, text: last.text + item }
    else parts.push({ kind, text: item })
  }
  return parts
}

function piecesOf(text: string): readonly string[] {
  return text.match(/\d+|./gsu) ?? []
}

interface Aligned<Item> {
  readonly kind: 'same' | 'removed' | 'added'
  readonly item: Item
}

/** Longest common subsequence; texts of a statement are short enough for the plain table. */
function align<Item>(
  before: readonly Item[],
  after: readonly Item[],
  equal: (a: Item, b: Item) => boolean,
): readonly Aligned<Item>[] {
  const width = after.length + 1
  const lengths = new Uint32Array((before.length + 1) * width)
  const at = (row: number, column: number) => lengths[row * width + column] ?? 0
  for (const [reversed, a] of before.toReversed().entries()) {
    const row = before.length - 1 - reversed
    for (const [backwards, b] of after.toReversed().entries()) {
      const column = after.length - 1 - backwards
      lengths[row * width + column] = equal(a, b)
        ? at(row + 1, column + 1) + 1
        : Math.max(at(row + 1, column), at(row, column + 1))
    }
  }
  const aligned: Aligned<Item>[] = []
  let row = 0
  let column = 0
  while (row < before.length || column < after.length) {
    const a = before[row]
    const b = after[column]
    if (a !== undefined && b !== undefined && equal(a, b)) {
      aligned.push({ kind: 'same', item: b })
      row += 1
      column += 1
    } else if (a !== undefined && (b === undefined || at(row + 1, column) >= at(row, column + 1))) {
      aligned.push({ kind: 'removed', item: a })
      row += 1
    } else if (b !== undefined) {
      aligned.push({ kind: 'added', item: b })
      column += 1
    }
  }
  return aligned
}

/** Share of two-character pieces two texts have in common, 0 … 1. */
function likeness(a: string, b: string): number {
  const pieces = (text: string) => new Set([...text].map((letter, index, all) => letter + (all[index + 1] ?? '')))
  const [one, other] = [pieces(a), pieces(b)]
  if (one.size === 0 || other.size === 0) return 0
  const common = [...one].filter((piece) => other.has(piece)).length
  return common / Math.max(one.size, other.size)
}
