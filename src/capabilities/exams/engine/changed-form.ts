import { Refusal } from '#kernel/refusal.ts'
import type { CorrectedKey } from './corrected-key.ts'
import type { Form, FormQuestion, Struck } from './form.ts'
import { questionsOf } from './form.ts'
import { engineMessages as messages } from './messages.ts'

/** What is decided of a question after the fact. */
export type KeyChange =
  | { readonly change: 'strike'; readonly treatment: Struck }
  | { readonly change: 'key'; readonly key: CorrectedKey }

/** The form with the question changed; a form without it stays. */
export function changedForm(form: Form, question: string, change: KeyChange): Form {
  const sections = form.sections.map((section) => ({
    ...section,
    questions: section.questions.map((asked) => (asked.question.id === question ? changed(asked, change) : asked)),
  }))
  return { ...form, sections }
}

/** The question on any of the forms. @throws Refusal when the change does not fit it, or changes nothing */
export function demandChange(forms: readonly Form[], question: string, change: KeyChange): FormQuestion {
  const asked = forms.flatMap(questionsOf).find((one) => one.question.id === question)
  if (asked === undefined) throw new Refusal('not-found', messages.noSuchQuestion)
  if (asked.struck !== undefined) throw new Refusal('conflict', messages.struckAlready)
  if (change.change === 'strike') return asked
  if (!fitsKind(asked, change.key)) throw new Refusal('invalid', messages.keyUnfit)
  if (JSON.stringify(changed(asked, change)) === JSON.stringify(asked)) throw new Refusal('conflict', messages.keySame)
  return asked
}

function changed(asked: FormQuestion, change: KeyChange): FormQuestion {
  if (change.change === 'strike') return { ...asked, struck: change.treatment }
  const { question } = asked
  if ('right' in change.key && 'right' in question)
    return { ...asked, question: { ...question, right: change.key.right } }
  if ('accepted' in change.key && question.kind === 'fill-in')
    return { ...asked, question: { ...question, accepted: change.key.accepted } }
  return asked
}

function fitsKind({ question }: FormQuestion, key: CorrectedKey): boolean {
  if ('accepted' in key) return question.kind === 'fill-in' && key.accepted.length === question.accepted.length
  if (!('right' in question)) return false
  return (
    key.right.every((place) => place < question.options.length) &&
    (question.kind === 'multiple' || key.right.length === 1)
  )
}
