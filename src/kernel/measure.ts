import type { Citation } from './citation.ts'
import type { FiledRecord, RecordType } from './record-type.ts'

/**
 * A named countable fact over the ledger. Declared once by the capability that owns the records;
 * every figure in a statement is one of these with its value at a time.
 */
export interface Measure<T extends RecordType = RecordType> {
  /** 'study/sessions' */
  readonly id: string
  readonly title: string
  /** Classifier or unit: 次、件、人次. */
  readonly unit: string
  /** What counts and what does not, in one sentence a reader can check. */
  readonly definition: string
  readonly basis?: Citation
  readonly over: T
  /** Which records count; all of the year's counted records unless told. Those without a date are asked with the year. */
  where?(record: FiledRecord<T>, year: number): boolean
  /** The value of the records that count; their number unless told. Whole numbers only. */
  value?(records: readonly FiledRecord<T>[]): number
  /** Choice fields into whose values the figure is broken down; the parts add up to the whole. */
  readonly parts?: readonly string[]
}

export function defineMeasure<T extends RecordType>(measure: Measure<T>): Measure<T> {
  return measure
}

/** One part of a measure: the records whose choice field has this value. */
export interface Part {
  readonly field: string
  readonly value: string
}

/** A measure counted: the figure and the records it rests on. */
export interface Figure {
  readonly measure: string
  readonly part?: Part
  readonly year: number
  readonly value: number
  readonly unit: string
  readonly records: readonly string[]
}
