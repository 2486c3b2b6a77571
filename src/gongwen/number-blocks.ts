import { chineseNumeral } from './chinese-numeral.ts'
import type { Block, GongwenDocument } from './document.ts'
import { headingLabel } from './messages.ts'

export interface NumberedBlock {
  readonly block: Block
  /** What stands before the heading or lead; empty where there is none. */
  readonly label: string
  /** What stands before each run of a paragraph; empty but for runs that open an item. */
  readonly runLabels: readonly string[]
}

type Level = 1 | 2 | 3 | 4 | 'run-in'

/** Computes every number from the levels; each counter starts anew under a higher level. */
export function numberBlocks(document: Pick<GongwenDocument, 'blocks'>): readonly NumberedBlock[] {
  const counter = newCounter()
  return document.blocks.map((block) => {
    const level = levelOf(block)
    const label = level === undefined ? '' : counter.next(level)
    const runs = block.kind === 'paragraph' ? block.runs : []
    return { block, label, runLabels: runs.map((run) => (run.opensItem ? counter.next('run-in') : '')) }
  })
}

function levelOf(block: Block): Level | undefined {
  if (block.kind === 'heading') return block.level
  return block.kind === 'paragraph' ? block.lead?.level : undefined
}

function newCounter() {
  const counts = [0, 0, 0, 0, 0]
  return {
    next(level: Level): string {
      const depth = level === 'run-in' ? 4 : level - 1
      counts.fill(0, depth + 1)
      const count = (counts[depth] ?? 0) + 1
      counts[depth] = count
      const arabic = level === 3 || level === 4
      return headingLabel[level](arabic ? String(count) : chineseNumeral(count))
    },
  }
}
