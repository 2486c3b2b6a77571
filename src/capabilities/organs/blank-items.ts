import type { RuleItem } from '#kernel/rule.ts'
import type { capacityGrantRecord } from './capacity-grant-record.ts'
import type { personRecord } from './person-record.ts'
import type { postTermRecord } from './post-term-record.ts'

const head = { id: null, type: null, year: null, sectionId: null, version: null, state: null }

const term: RuleItem<typeof postTermRecord> = {
  ...head,
  title: null,
  person: null,
  section: null,
  isFirstResponsible: null,
  applies: null,
  from: null,
  until: null,
  note: null,
}

const grant: RuleItem<typeof capacityGrantRecord> = {
  ...head,
  title: null,
  person: null,
  capacity: null,
  from: null,
  until: null,
}

const person: RuleItem<typeof personRecord> = {
  ...head,
  title: null,
  name: null,
  section: null,
  post: null,
  rank: null,
  partyMember: null,
  servingSince: null,
  servingUntil: null,
  position: null,
}

/** Drafts in which nothing was entered yet: examples of rules fill in what matters. */
export const blankItems = { term, grant, person }
