/** Two fields that sound alike and yet ask for different facts: pair as `sameFacts` tells it, and why. */
export interface AcceptedRepetition {
  readonly pair: string
  readonly why: string
}

/** Looked at one by one. A pair that is no longer found leaves the list again: the test says so. */
export const acceptedRepetitions: readonly AcceptedRepetition[] = [
  { pair: 'section.shortName = law-entry.shortNames', why: 'of a section; of a law' },
  { pair: 'section.kind = outreach-place.kind', why: 'what sort of office; whether a village or a community' },
  {
    pair: 'section.head = plan-task.owner',
    why: 'a task may be in the charge of another than the head of its section',
  },
  { pair: 'section.position = person.position', why: 'each list has an order of its own' },
  { pair: 'person.section = post-term.section', why: 'where one works today; where the post was while it was held' },
  {
    pair: 'direction.givenOn = supervision-item.opinionHandedOn',
    why: 'a leader directs a section; the standing committee hands its opinion to the body supervised',
  },
  {
    pair: 'direction.outcome = agenda-item.outcome',
    why: 'what became of one direction; of the whole decision, which may lead to several directions or none',
  },
  {
    pair: 'incoming-document.receivedOn = statement-notice.receivedOn',
    why: 'two papers: the notice of the year has a register of its own and is not entered among the others',
  },
  { pair: 'study-session.form = study-plan-item.plannedForm', why: 'what was held; what the plan foresaw' },
  { pair: 'study-session.laws = study-plan-item.planned', why: 'what was studied; what the plan foresaw' },
  { pair: 'study-session.principal = supervision-item.principal', why: 'attendance at two different events' },
  { pair: 'publicity-event.venue = outreach-place.kind', why: 'where an event was held; what a place assisted is' },
  { pair: 'outreach-place.kind = legal-leader.kind', why: 'what the place is; what the person in it is' },
  { pair: 'outreach-place.kind = law-entry.kind', why: 'of a place; of a law' },
  {
    pair: 'internal-rule.problem = rectification-measure.problem',
    why: 'both point at the problem, neither retells it',
  },
  { pair: 'supervision-item.products = rectification-measure.product', why: 'of a supervision; of a measure' },
  {
    pair: 'problem.personResponsible = rectification-measure.owner',
    why: 'who answers for the whole problem; who carries out one of its measures',
  },
  { pair: 'statement.form = statement-notice.form', why: 'what was asked of all; what one statement was given as' },
  {
    pair: 'statement.postTerm = imported-statement.postTerm',
    why: 'whose statement is drafted here; whose a text from elsewhere is, of a year that was not kept here',
  },
  {
    pair: 'statement.periodUntil = imported-statement.periodUntil',
    why: 'of a statement drafted here; of a text from elsewhere',
  },
  { pair: 'check-term.reason = law-entry.remark', why: 'what a finding tells; what is remarked of a law' },
  { pair: 'question.checked = law-entry.checked', why: 'whether the question, whether the entry was checked' },
  { pair: 'statement-notice.number = law-entry.number', why: 'of the notice; of a law' },
]
