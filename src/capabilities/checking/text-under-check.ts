import type { DocxForm } from '#gongwen/check/form-of.ts'
import type { ReadDocument } from '#gongwen/read/read-result.ts'
import type { Claim } from './claims/claim.ts'
import { extractClaims } from './claims/extract-claims.ts'
import type { TextOverlap } from './compare/text-overlap.ts'
import { type FoldedText, foldText } from './folded-text.ts'
import type { ClaimStanding } from './ledger/claim-standing.ts'
import type { LedgerBeside } from './ledger/ledger-beside.ts'
import { standClaims } from './ledger/stand-claims.ts'
import type { NoticeOfYear } from './notice-of-year.ts'
import { organKindOf } from './organ-kind-of.ts'
import type { OrganKind } from './organ-kinds-data.ts'
import type { OrganProfile } from './organ-profile.ts'
import type { OrganTerm } from './organ-terms.ts'
import { partsOf, type TextPart } from './text-parts.ts'
import { type Sentence, sentencesOf } from './text-sentences.ts'
import { titleOfText, yearInTitle } from './title-of-text.ts'

/** What is known beside the text. What is left out keeps the rules that need it from running. */
export interface BesideText {
  readonly profile?: OrganProfile
  readonly notice?: NoticeOfYear
  readonly previous?: ReadDocument
  readonly ledger?: LedgerBeside
  /** Of a Word file: how it looks. */
  readonly form?: DocxForm
  /** What agrees with the texts of others, one entry a text. */
  readonly against?: readonly TextOverlap[]
  /** What agrees with templates. */
  readonly templates?: readonly TextOverlap[]
  /** What the organ itself says of words. */
  readonly terms?: readonly OrganTerm[]
  readonly year?: number
}

/** A text with all that the rules on it may look at. */
export interface TextUnderCheck {
  readonly document: ReadDocument
  readonly folded: FoldedText
  readonly title: string
  /** The year of account: as given, else as the title says. */
  readonly year: number | null
  /** As the profile says, else as the text tells of itself. */
  readonly kind: OrganKind | null
  readonly parts: readonly TextPart[]
  readonly sentences: readonly Sentence[]
  readonly claims: readonly Claim[]
  /** Of each claim; empty without a ledger. */
  readonly standings: readonly ClaimStanding[]
  readonly beside: BesideText
}

export function underCheck(document: ReadDocument, beside: BesideText = {}): TextUnderCheck {
  const folded = foldText(document.text)
  const title = titleOfText(document)
  const parts = partsOf(document)
  const text = { folded, sentences: sentencesOf(folded.text), claims: extractClaims(folded, parts) }
  return {
    ...text,
    document,
    title,
    year: beside.year ?? yearInTitle(title),
    kind: beside.profile?.kind ?? organKindOf(title, folded.text),
    parts,
    standings: beside.ledger === undefined ? [] : standClaims(text, beside.ledger),
    beside,
  }
}
