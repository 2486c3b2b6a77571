import type { RuleItem } from '#kernel/rule.ts'
import type { studySession } from './record.ts'

/** A draft in which nothing was entered yet: examples of rules fill in what matters. */
export const blankSession: RuleItem<typeof studySession> = {
  id: null,
  type: null,
  state: null,
  year: null,
  sectionId: null,
  version: null,
  title: null,
  heldOn: null,
  form: null,
  topics: null,
  laws: null,
  matter: null,
  courtCase: null,
  chair: null,
  principal: null,
  speaker: null,
  place: null,
  invited: null,
  attended: null,
  minutes: null,
}
