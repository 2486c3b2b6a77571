import type { Field } from '#kernel/field.ts'
import type { Titles } from './format-value.ts'

export interface FilterControlProps<F extends Field = Field> {
  readonly field: F
  /** As it stands in the address; '' where it narrows nothing. */
  readonly value: string
  readonly titles: Titles
  readonly onChange: (value: string) => void
}
