import type { FoldedText } from '../folded-text.ts'
import type { TextPart } from '../text-parts.ts'
import { sentencesOf } from '../text-sentences.ts'
import type { Claim, ClaimKind } from './claim.ts'
import { claimWords } from './claim-words.ts'
import { extractQuantities } from './extract-quantities.ts'

/** Everything a text claims, in text order. In a part on problems every sentence that names one is a claim, in one on measures every sentence. */
export function extractClaims(folded: FoldedText, parts: readonly TextPart[]): readonly Claim[] {
  const spans = parts.map(({ kind, section }) => ({
    kind,
    from: folded.indexAt(section.range.start),
    to: folded.indexAt(section.range.end),
    // The heading of a part claims nothing.
    body: folded.indexAt(section.heading?.end ?? section.range.start),
  }))
  const kindAt = (at: number) => spans.find(({ from, to }) => at >= from && at < to)
  const quantities = extractQuantities(folded)
  const spoken = sentencesOf(folded.text).flatMap((sentence): readonly Claim[] => {
    const part = kindAt(sentence.start)
    if (part !== undefined && sentence.start < part.body && sentence.end <= part.body + 2) return []
    const claim = (kind: ClaimKind) => claimOf(folded, kind, sentence.start, sentence.end)
    if (part?.kind === 'problems') return claimWords.problem.test(sentence.text) ? [claim('problem')] : []
    if (part?.kind === 'measures') return [claim('commitment')]
    if (part?.kind === 'problems-and-measures' && claimWords.problem.test(sentence.text)) return [claim('problem')]
    return resultClaims(folded, sentence)
  })
  return [...quantities, ...spoken].sort((a, b) => a.start - b.start || a.end - b.end)
}

function resultClaims(
  folded: FoldedText,
  { start, text }: { readonly start: number; readonly text: string },
): readonly Claim[] {
  const found = (kind: ClaimKind, pattern: RegExp) =>
    [...text.matchAll(pattern)].map(({ index, 0: words }) =>
      claimOf(folded, kind, start + index, start + index + words.length),
    )
  return [
    ...actsIn(folded, start, text),
    ...found('universal', claimWords.universal),
    ...found('effect', claimWords.effect),
    ...found('self-grade', claimWords.selfGrade),
  ]
}

/** One a clause: from its verb to its end. */
function actsIn(folded: FoldedText, start: number, text: string): readonly Claim[] {
  const bare = text.replaceAll(/《[^《》]*》|“[^“”]*”/gu, (name) => '　'.repeat(name.length))
  return [...bare.matchAll(/[^，。；：！？\n]+/gu)].flatMap(({ index, 0: clause }) => {
    const verb = [...clause.matchAll(claimWords.act)][0]
    if (verb === undefined) return []
    return [claimOf(folded, 'act', start + index + verb.index, start + index + clause.length, { verb: verb[0] })]
  })
}

function claimOf(folded: FoldedText, kind: ClaimKind, at: number, end: number, parts: Claim['parts'] = {}): Claim {
  return { kind, ...folded.rangeOf(at, end), text: folded.text.slice(at, end), at, parts }
}
