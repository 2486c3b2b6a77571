import type { RuleItem } from '#kernel/rule.ts'
import type { problem } from './problem-record.ts'

/** A draft in which nothing was entered yet: examples of rules fill in what matters. */
export const blankProblem: RuleItem<typeof problem> = {
  id: null,
  type: null,
  state: null,
  year: null,
  sectionId: null,
  version: null,
  title: null,
  foundOn: null,
  subject: null,
  fact: null,
  figureLabel: null,
  figure: null,
  figureUnit: null,
  source: null,
  sourceNote: null,
  cause: null,
  personResponsible: null,
  pending: null,
  result: null,
  closedOn: null,
  acceptedBy: null,
}
