import { type BlockBody, isFigure, textOf } from '../block.ts'

/**
 * Of a paragraph that the ledger of the year wrote, the wording may be last year's: the figures and records in it are not.
 * A programme that the ledger has records of was carried out, whoever else it is meant for.
 */
const answered: ReadonlySet<string> = new Set(['DUP-02', 'NUM-10', 'PRB-06', 'ORG-03'])

/** A sentence that only leads over to the next part: the template's own. */
const longestBridge = 40

/** Whether a finding is answered by what the block rests on; so are headings, the opening and bridges, which are the same each year. */
export function isAnsweredByLedger(code: string, body: BlockBody): boolean {
  const { kind, pillar, rests, pieces } = body
  if (!answered.has(code)) return false
  const isBridge = textOf(body).length <= longestBridge
  return kind === 'heading' || pillar === 'opening' || isBridge || rests.length > 0 || pieces.some(isFigure)
}

/**
 * Codes of rules on any text that say of a statement at work what its own rules say with more knowledge: parts, length,
 * problems and measures, figures; and those on what the layout brings: title, sign-off, indents.
 */
export const spokenFor: readonly string[] = [
  ...['STR-01', 'STR-02', 'STR-04', 'STR-06', 'STR-10', 'STR-12'],
  ...['CLM-01', 'NUM-13', 'PRB-01', 'PRB-04', 'PRB-08'],
  ...['FMT-01', 'FMT-02', 'FMT-03', 'FMT-04', 'FMT-05', 'FMT-06', 'FMT-07', 'FMT-08'],
]
