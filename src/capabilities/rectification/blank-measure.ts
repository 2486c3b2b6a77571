import type { RuleItem } from '#kernel/rule.ts'
import type { rectificationMeasure } from './rectification-measure-record.ts'

/** A draft in which nothing was entered yet: examples of rules fill in what matters. */
export const blankMeasure: RuleItem<typeof rectificationMeasure> = {
  id: null,
  type: null,
  state: null,
  year: null,
  sectionId: null,
  version: null,
  title: null,
  problem: null,
  plannedOn: null,
  action: null,
  product: null,
  target: null,
  targetValue: null,
  targetUnit: null,
  owner: null,
  dueOn: null,
  doneOn: null,
}
