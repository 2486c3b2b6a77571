import { isFigure } from '../block.ts'
import { typedFigures } from '../typed-figures.ts'
import type { StatementView } from '../view.ts'
import type { Proofs } from './editor/marks-of-proof.ts'

/**
 * What the sheet marks: values as they count now, and typed figures that the server did not question because a
 * record says them word for word.
 */
export function proofsOf(view: StatementView): Proofs {
  const questioned = new Set(
    view.findings
      .filter(({ rule }) => rule === 'statements/figure-unproved')
      .map(({ at, message }) => `${at}${message}`),
  )
  const quoted = view.blocks.map(({ id, body }): [string, ReadonlySet<string>] => {
    const words = [body.title, ...body.pieces.map((piece) => (isFigure(piece) ? '' : piece.text))]
    const typed = words.flatMap(typedFigures).map(({ text }) => text)
    const isQuestioned = (text: string) =>
      [...questioned].some((one) => one.startsWith(id) && one.includes(`“${text}”`))
    return [id, new Set(view.state === 'draft' ? typed.filter((text) => !isQuestioned(text)) : typed)]
  })
  return {
    figures: Object.fromEntries(Object.entries(view.figures).map(([key, { value }]) => [key, value])),
    quoted: new Map(quoted),
  }
}
