import type { Block, BlockBody } from '../../block.ts'
import type { EditedBlock } from './convert.ts'

/** What has to be told to the server so that it holds what the page shows. */
export type Pending =
  | { readonly kind: 'insert'; readonly id: string; readonly after: string | null; readonly body: BlockBody }
  | { readonly kind: 'save'; readonly id: string; readonly version: number; readonly body: BlockBody }
  | { readonly kind: 'remove'; readonly id: string; readonly version: number }

/** Saved blocks by id. Removals come last, so that an insertion can still name its neighbour. */
export function pendingChanges(
  edited: readonly EditedBlock[],
  saved: ReadonlyMap<string, Pick<Block, 'version' | 'body'>>,
): readonly Pending[] {
  const kept = new Set(edited.map(({ id }) => id))
  const written = edited.flatMap(({ id, body }, index): Pending[] => {
    const before = saved.get(id)
    if (before === undefined) return [{ kind: 'insert', id, after: edited[index - 1]?.id ?? null, body }]
    if (sameBody(before.body, body)) return []
    return [{ kind: 'save', id, version: before.version, body }]
  })
  const removed = [...saved].flatMap(([id, { version }]): Pending[] =>
    kept.has(id) ? [] : [{ kind: 'remove', id, version }],
  )
  return [...written, ...removed]
}

/** Bodies come from one guard, so equal bodies have equal JSON. */
export function sameBody(a: BlockBody, b: BlockBody): boolean {
  return JSON.stringify(a) === JSON.stringify(b)
}
