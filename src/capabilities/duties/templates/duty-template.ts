import type { Values } from '#kernel/field.ts'
import type { duty } from '../duty-record.ts'

type DutyValues = Values<typeof duty.fields>

/** An item of a list before an organ has made it its own: without section, day and number. */
export type TemplateItem = Pick<
  DutyValues,
  'title' | 'text' | 'basis' | 'origin' | 'measures' | 'evidenceKinds' | 'cadence'
>
