import { type BlockBody, figuresOf, isChosen } from './block.ts'
import type { StatementUnderCheck } from './under-check.ts'

/** Every record a block rests on: those it names, and those its figures count now. */
export function recordsBehind({ now }: Pick<StatementUnderCheck, 'now'>, body: BlockBody): readonly string[] {
  return [...new Set([...body.rests, ...figuresOf(body).flatMap(({ figure }) => now(figure)?.records ?? [])])]
}

/**
 * The records a block speaks of one by one: a figure asked for by a record's title belongs to that record, and
 * chosen records were named by hand. A count over a whole kind (共制定措施8项) names none of them.
 */
export function recordsNamed({ now }: Pick<StatementUnderCheck, 'now'>, body: BlockBody): readonly string[] {
  const named = figuresOf(body).filter(({ figure }) => isChosen(figure) || figure.part?.field === 'title')
  return [...new Set([...body.rests, ...named.flatMap(({ figure }) => now(figure)?.records ?? [])])]
}
