import type { Field, FieldValue } from '#kernel/field.ts'
import type { FieldLinks } from '#web-kit/field-box.tsx'
import type { Titles } from './format-value.ts'

/** What every control of a form is given. */
export interface ControlProps<F extends Field = Field> {
  readonly field: F
  readonly value: FieldValue
  /** Names of the records that values refer to. */
  readonly titles: Titles
  readonly links: FieldLinks
  /** What a clerk would type, from the type's sample. */
  readonly example: string
  /** `titles`: names of newly chosen records; `on`: the date of the one record chosen. */
  readonly onChange: (value: FieldValue, titles?: Titles, on?: string) => void
}

export function statusOf(links: FieldLinks): 'error' | '' {
  return links['aria-invalid'] === true ? 'error' : ''
}
