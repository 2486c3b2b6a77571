import type { Claim } from '../claims/claim.ts'
import type { LedgerFigure } from './ledger-beside.ts'
import { alike } from './ledger-words-data.ts'
import { shareOf, tellingPairs } from './telling-words.ts'

export interface FigureMatch {
  readonly figure: LedgerFigure
  /** 0 … 1; from `sure` on the figure speaks of the claim and of nothing narrower or wider. */
  readonly score: number
  readonly isSure: boolean
}

/** What measures are called, taken apart once for a whole text. */
export interface NamedFigure {
  readonly figure: LedgerFigure
  readonly name: ReadonlySet<string>
  /** Of a part: the pairs of its own label, all of which must be told. */
  readonly label: ReadonlySet<string>
}

/** Of the title's pairs at least these must stand in the claim's words. */
const leastOfTitle = 0.6
const sureOfTitle = 0.8
/** A claim that says much more than the title is about something narrower. */
const sureOfClaim = 0.55

export function nameFigures(figures: readonly LedgerFigure[]): readonly NamedFigure[] {
  return figures.map((figure) => {
    const [, whole = figure.title, label = ''] = /^(.*?)（(.*)）$/u.exec(figure.title) ?? []
    return { figure, name: tellingPairs(`${whole} ${label}`), label: tellingPairs(label) }
  })
}

/** Measures that count what the words speak of, the likeliest first. */
export function matchFigures(words: string, claim: Claim, figures: readonly NamedFigure[]): readonly FigureMatch[] {
  const told = tellingPairs(words)
  if (told.size === 0) return []
  return figures
    .flatMap(({ figure, name, label }): readonly FigureMatch[] => {
      if (!isUnit(claim, figure.unit)) return []
      const ofTitle = shareOf(name, told)
      if (ofTitle < leastOfTitle || (label.size > 0 && shareOf(label, told) < leastOfTitle)) return []
      const ofClaim = shareOf(told, name)
      const isSure = ofTitle >= sureOfTitle && ofClaim >= sureOfClaim
      return [{ figure, score: ofTitle * 0.6 + ofClaim * 0.4, isSure }]
    })
    .sort((a, b) => b.score - a.score)
}

/** 次 and 场 count alike; 个 counts 个部门. */
function isUnit({ kind, parts }: Claim, unit: string): boolean {
  const said = parts.classifier
  if (kind !== 'quantity' || said === undefined) return true
  return (
    unit === said ||
    (said.length === 1 && unit.startsWith(said)) ||
    alike.some((group) => group.includes(said) && group.includes(unit))
  )
}
