import type { ExampleRow } from '#records/examples/example-row.ts'
import type { problem } from './problem-record.ts'
import type { rectificationMeasure } from './rectification-measure-record.ts'

/** One transition, in order; `by` is a person's name. */
export interface ExampleAct {
  readonly act: string
  readonly by: string
  readonly note?: string
}

export interface ProblemExample extends ExampleRow<typeof problem> {
  readonly acts: readonly ExampleAct[]
}

export interface MeasureExample extends ExampleRow<typeof rectificationMeasure> {
  readonly acts: readonly ExampleAct[]
}

/** 立项 → 提请销号 → 核验销号. */
export function closing(proposed: string, accepted: string, by: string): readonly ExampleAct[] {
  return [
    { act: 'list', by: '林晚晴' },
    { act: 'propose', by: '邵文喆', note: proposed },
    { act: 'close', by, note: accepted },
  ]
}

/** 列入台账 → 启动 → 报进度 …, and on to acceptance where both notes are given. */
export function working(clerk: string, progress: readonly string[]): readonly ExampleAct[] {
  return [
    { act: 'plan', by: clerk },
    { act: 'start', by: clerk },
    ...progress.map((note) => ({ act: 'progress', by: clerk, note })),
  ]
}
