import type { RuleItem } from '#kernel/rule.ts'
import type { supervisionItem } from './record.ts'

/** A draft in which nothing was entered yet: examples of rules fill in what matters. */
export const blankItem: RuleItem<typeof supervisionItem> = {
  id: null,
  type: null,
  state: null,
  year: null,
  sectionId: null,
  version: null,
  title: null,
  kind: null,
  role: null,
  source: null,
  startedOn: null,
  endedOn: null,
  targets: null,
  section: null,
  leader: null,
  principal: null,
  participants: null,
  deputies: null,
  outline: null,
  products: null,
  questions: null,
  suggestions: null,
  opinionNumber: null,
  opinionHandedOn: null,
  opinionDueOn: null,
  repliedOn: null,
}
