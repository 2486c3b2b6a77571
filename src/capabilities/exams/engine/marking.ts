import { foldAnswer } from '../papers/fold-answer.ts'
import type { ChoiceQuestion, FillInQuestion } from '../papers/question.ts'
import type { FormQuestion } from './form.ts'
import { isAnswered, type KeptAnswer, type KeptSheet } from './kept-sheet.ts'
import type { MultipleRule } from './setting.ts'

/** Points of a whole sheet in tenths. `null`: persons have not marked all of it. */
export interface MarkedSheet {
  readonly tenths: number | null
  /** By the question's place in its form; `null` where a person has still to mark. */
  readonly given: readonly (number | null)[]
}

export interface Marking {
  readonly questions: readonly FormQuestion[]
  readonly multiple: MultipleRule
}

/** Points given by persons, by question id. */
export type ByPersons = ReadonlyMap<string, number>

const nobody: ByPersons = new Map()

/**
 * Answers × key → marks. A question that everyone was granted gives its points to everyone; of one that was dropped
 * nobody has any, and the others count for more, so that the whole stays what it was.
 */
export function markSheet({ questions, multiple }: Marking, sheet: KeptSheet, byPersons = nobody): MarkedSheet {
  const given = questions.map((asked, place) => {
    if (asked.struck === 'granted') return asked.tenths
    if (asked.struck === 'dropped') return 0
    return markAnswer(asked, sheet[place]?.[0], multiple, byPersons)
  })
  const sum = given.reduce<number | null>((all, one) => (all === null || one === null ? null : all + one), 0)
  return { given, tenths: sum === null ? null : scaled(questions, sum) }
}

function markAnswer(
  { question, tenths }: FormQuestion,
  answer: KeptAnswer | undefined,
  multiple: MultipleRule,
  byPersons: ByPersons,
): number | null {
  if (answer === undefined || !isAnswered(answer)) return 0
  if (question.kind === 'short-answer') return byPersons.get(question.id) ?? null
  if (typeof answer === 'string') return 0
  if (question.kind === 'fill-in') return markBlanks(question, tenths, answer.map(String))
  return markChoice(question, tenths, answer.map(Number), multiple)
}

function markChoice({ kind, right }: ChoiceQuestion, tenths: number, chosen: readonly number[], rule: MultipleRule) {
  const hits = chosen.filter((place) => right.includes(place)).length
  if (hits === right.length && chosen.length === right.length) return tenths
  if (kind !== 'multiple' || rule === 'all-right' || hits < chosen.length) return 0
  return rule === 'half' ? Math.floor(tenths / 2) : Math.floor((tenths * hits) / right.length)
}

/** Each blank is worth the same. */
function markBlanks({ accepted }: FillInQuestion, tenths: number, blanks: readonly string[]): number {
  const hits = accepted.filter((answers, index) => {
    const folded = foldAnswer(blanks[index] ?? '')
    return folded !== '' && answers.some((answer) => foldAnswer(answer) === folded)
  }).length
  return Math.floor((tenths * hits) / accepted.length)
}

function scaled(questions: readonly FormQuestion[], sum: number): number {
  const whole = questions.reduce((all, { tenths }) => all + tenths, 0)
  const dropped = questions.reduce((all, { tenths, struck }) => (struck === 'dropped' ? all + tenths : all), 0)
  if (dropped === 0) return sum
  return dropped === whole ? whole : Math.round((sum * whole) / (whole - dropped))
}
