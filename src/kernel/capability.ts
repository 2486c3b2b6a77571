import type { Measure } from './measure.ts'
import type { Operation } from './operation.ts'
import type { Passage } from './passage.ts'
import type { RecordType } from './record-type.ts'
import type { RecordRules } from './rule.ts'

/** Everything one folder under capabilities/ declares. `apps/register.ts` lists them all. */
export interface Capability {
  readonly name: string
  readonly title: string
  readonly recordTypes: readonly RecordType[]
  readonly rules: readonly RecordRules[]
  readonly measures: readonly AnyMeasure[]
  readonly passages: readonly Passage[]
  readonly operations: readonly Operation[]
  /** Names of acts that are neither operations nor the engine's: 'account/sign-in' → 登录. */
  readonly acts: Readonly<Record<string, string>>
}

/** A measure of any record type: the engine only ever gives it records of its own type. */
export type AnyMeasure = Omit<Measure, 'where' | 'value'> & {
  where?(record: never, year: number): boolean
  value?(records: never): number
}

export function defineCapability(
  capability: Pick<Capability, 'name' | 'title'> & Partial<Omit<Capability, 'name' | 'title'>>,
): Capability {
  return { recordTypes: [], rules: [], measures: [], passages: [], operations: [], acts: {}, ...capability }
}
