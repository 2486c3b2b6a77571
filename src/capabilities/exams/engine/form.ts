import { type Paper, type PaperQuestion, shuffleFor } from '../papers/paper.ts'

/** What was decided of a question after the fact: everyone gets its points, or it does not count. */
export type Struck = 'granted' | 'dropped'

/** A question of a prepared paper, in the paper's own order. */
export interface FormQuestion extends PaperQuestion {
  readonly struck?: Struck
}

/** A prepared paper as it is kept: `Paper` whose questions may be struck. */
export interface Form extends Paper {
  readonly sections: readonly {
    readonly kind: Paper['sections'][number]['kind']
    readonly questions: readonly FormQuestion[]
  }[]
}

export function questionsOf({ sections }: Form): readonly FormQuestion[] {
  return sections.flatMap(({ questions }) => questions)
}

/** The form a sitting draws by lot: the same for the same sitting, on every server. */
export function formOf(forms: readonly Form[], sitting: string): Form {
  const lot = Number.parseInt(sitting.slice(-8), 16) % forms.length
  const form = forms[lot]
  if (form === undefined) throw new Error('an exam without forms')
  return form
}

/** The form in the order of one sitting. */
export function ordered(form: Form, sitting: string): Paper {
  return shuffleFor(form, sitting)
}

/** Place of each question in its form, by id. */
export function placesIn(form: Form): ReadonlyMap<string, number> {
  return new Map(questionsOf(form).map(({ question }, place) => [question.id, place]))
}
