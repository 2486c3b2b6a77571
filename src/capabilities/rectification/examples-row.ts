import type { Values } from '#kernel/field.ts'
import type { problem } from './problem-record.ts'
import type { rectificationMeasure } from './rectification-measure-record.ts'

/** A file that a script makes a .docx of: a title and paragraphs. */
export interface ExampleFile {
  readonly name: string
  /** 'YYYY-MM-DD' */
  readonly factOn: string
  readonly title: string
  readonly paragraphs: readonly string[]
}

/** One transition, in order; `by` is a person's name. */
export interface ExampleAct {
  readonly act: string
  readonly by: string
  readonly note?: string
}

/** What a clerk would enter; people stand by name, a problem by its title. */
export interface ProblemExample {
  readonly values: Partial<Values<typeof problem.fields>>
  readonly acts: readonly ExampleAct[]
  readonly files: readonly ExampleFile[]
}

export interface MeasureExample {
  readonly values: Partial<Values<typeof rectificationMeasure.fields>>
  readonly acts: readonly ExampleAct[]
  readonly files: readonly ExampleFile[]
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
