import { type AgreementClass, agreementClasses } from './agreement.ts'
import type { BestAgreements, FoundPassages } from './compared-pairs.ts'
import { standing } from './distinct-passages.ts'
import { covered } from './mask-formulas.ts'

export type ShareClass = AgreementClass | 'formula' | 'outline' | 'own'

/** Of a text's letters, the share of each class, from 0 to 1; together 1. */
export interface ClassShares extends Readonly<Record<ShareClass, number>> {
  /** Letters, by which the shares are counted: marks, digits and names left out. */
  readonly letters: number
}

/** Each passage counts once, by the gravest it agrees with. */
export function sharesOf(found: FoundPassages & { readonly best: BestAgreements }): readonly ClassShares[] {
  const { texts, heap } = found
  return texts.map((_, text) => {
    const letters = { ...none }
    for (let passage = heap.firstPassage[text] ?? 0; passage < (heap.firstPassage[text + 1] ?? 0); passage += 1)
      countPassage(found, passage, letters)
    const all = Object.values(letters).reduce((sum, part) => sum + part, 0)
    const shares = { ...none, letters: all }
    for (const name of names) shares[name] = all === 0 ? 0 : letters[name] / all
    return shares
  })
}

const none = {
  ...{ same: 0, 'other-figures': 0, reworded: 0, template: 0, 'own-earlier': 0 },
  ...{ formula: 0, outline: 0, own: 0 },
}
const names: readonly ShareClass[] = [...agreementClasses, 'formula', 'outline', 'own']

function countPassage(
  { heap, mask, distinct, best }: FoundPassages & { readonly best: BestAgreements },
  passage: number,
  letters: Record<ShareClass, number>,
): void {
  const from = heap.start[passage] ?? 0
  const to = heap.end[passage] ?? 0
  const found = agreementClasses[(best.rank[passage] ?? 0) - 1]
  const stands = distinct.standing[passage]
  if (found === undefined && (stands === standing.formula || stands === standing.outline)) {
    letters[stands === standing.formula ? 'formula' : 'outline'] += to - from
    return
  }
  const inFormula = tally(mask, from, to, covered.formula)
  const inOutline = tally(mask, from, to, covered.outline)
  const agreeing = found === undefined ? 0 : Math.min(best.letters[passage] ?? 0, to - from - inFormula - inOutline)
  letters.formula += inFormula
  letters.outline += inOutline
  letters.own += to - from - inFormula - inOutline - agreeing
  if (found !== undefined) letters[found] += agreeing
}

function tally(mask: Uint8Array, from: number, to: number, what: number): number {
  let count = 0
  for (let at = from; at < to; at += 1) if (mask[at] === what) count += 1
  return count
}
