import { letterOf } from '../bank/answer-key.ts'
import type { StudySuggestion } from './api.ts'
import type { FormQuestion } from './form.ts'
import type { QuestionReport } from './keeper-api.ts'
import type { KeptAnswer, KeptSheet } from './kept-sheet.ts'
import { isAnswered } from './kept-sheet.ts'
import { engineMessages as messages } from './messages.ts'

/** A sheet that was marked: its questions in the order of its form. */
export interface AnalysedSheet {
  readonly questions: readonly FormQuestion[]
  readonly answers: KeptSheet
  readonly given: readonly (number | null)[]
}

/** Counts up sheet by sheet, so that a hundred thousand need no more memory than one. */
export function startAnalysis() {
  const tallies = new Map<string, Tally>()
  return {
    add({ questions, answers, given }: AnalysedSheet): void {
      const whole = given.reduce<number>((all, one) => all + (one ?? 0), 0)
      for (const [place, asked] of questions.entries()) {
        const tally = tallies.get(asked.question.id) ?? emptyTally(asked)
        tallies.set(asked.question.id, tally)
        count(tally, asked, answers[place]?.[0], given[place] ?? null, whole)
      }
    },
    reports: (): readonly QuestionReport[] => [...tallies.values()].map(report),
    weak: (): readonly StudySuggestion[] => weakLaws([...tallies.values()]),
  }
}

interface Tally {
  readonly asked: FormQuestion
  readonly chosen: number[]
  seen: number
  answered: number
  /** Over sheets on which it is marked: share of its points (x) and tenths on the rest of the paper (y). */
  marked: number
  sumX: number
  sumY: number
  sumXX: number
  sumYY: number
  sumXY: number
}

function emptyTally(asked: FormQuestion): Tally {
  const options = 'options' in asked.question ? asked.question.options.length : 0
  const sums = { marked: 0, sumX: 0, sumY: 0, sumXX: 0, sumYY: 0, sumXY: 0 }
  return { asked, chosen: Array.from({ length: options }, () => 0), seen: 0, answered: 0, ...sums }
}

function count(
  tally: Tally,
  { tenths }: FormQuestion,
  answer: KeptAnswer | undefined,
  given: number | null,
  whole: number,
) {
  tally.seen += 1
  if (isAnswered(answer)) tally.answered += 1
  if (Array.isArray(answer))
    for (const place of answer) if (typeof place === 'number') tally.chosen[place] = (tally.chosen[place] ?? 0) + 1
  if (given === null) return
  const x = given / tenths
  const y = whole - given
  tally.marked += 1
  tally.sumX += x
  tally.sumY += y
  tally.sumXX += x * x
  tally.sumYY += y * y
  tally.sumXY += x * y
}

function report(tally: Tally): QuestionReport {
  const { asked, chosen, seen, answered } = tally
  const { question } = asked
  const difficulty = tally.marked === 0 ? null : round(tally.sumX / tally.marked)
  const discrimination = correlation(tally)
  const options =
    'options' in question
      ? question.options.map((text, place) => ({
          ...{ text, right: question.right.includes(place), chosen: chosen[place] ?? 0 },
        }))
      : []
  return {
    ...{
      question: question.id,
      kind: question.kind,
      stem: question.stem,
      law: question.law,
      article: question.article,
    },
    ...{ options, key: keyWords(asked), answered, seen, difficulty, discrimination, struck: asked.struck ?? null },
    doubts: doubtsOf(tally, difficulty, discrimination),
  }
}

/** Fewer sheets say nothing. */
const fewest = 10

/** Point-biserial where the question gives all or nothing: the correlation with the rest of the paper. */
function correlation({ marked: n, sumX, sumY, sumXX, sumYY, sumXY }: Tally): number | null {
  const spread = (n * sumXX - sumX * sumX) * (n * sumYY - sumY * sumY)
  return n < fewest || spread <= 1e-9 ? null : round((n * sumXY - sumX * sumY) / Math.sqrt(spread))
}

function doubtsOf(tally: Tally, difficulty: number | null, discrimination: number | null): readonly string[] {
  const { asked, chosen, marked } = tally
  if (marked < fewest || difficulty === null) return []
  const { question } = asked
  const doubts: string[] = []
  if (discrimination !== null && discrimination < 0) doubts.push(messages.doubts.backwards)
  if (difficulty < 0.2) doubts.push(messages.doubts.tooHard)
  if (difficulty > 0.98) doubts.push(messages.doubts.tooEasy)
  if ('options' in question && question.kind === 'single') {
    const [right = 0] = question.right
    const best = Math.max(...chosen)
    if (best > (chosen[right] ?? 0)) doubts.push(messages.doubts.keyBeaten(letterOf(chosen.indexOf(best))))
  }
  return doubts
}

/** The laws in which most was lost, the worst first; what nobody lost is no advice. */
function weakLaws(tallies: readonly Tally[]): readonly StudySuggestion[] {
  const byLaw = Map.groupBy(tallies, ({ asked }) => asked.question.law)
  const lines = [...byLaw].flatMap(([law, own]): StudySuggestion[] => {
    if (law === null) return []
    const of = own.reduce((all, { asked, marked }) => all + asked.tenths * marked, 0)
    const lost = own.reduce((all, { asked, marked, sumX }) => all + asked.tenths * (marked - sumX), 0)
    const worst = own.filter(({ marked, sumX }) => marked > sumX).map(({ asked }) => asked.question.article)
    const articles = [...new Set(worst.filter((one) => one !== null))].slice(0, 10)
    return lost <= 0 ? [] : [{ law, lost: Math.round(lost), of, articles }]
  })
  return lines.sort((a, b) => b.lost / b.of - a.lost / a.of).slice(0, 8)
}

function keyWords({ question }: FormQuestion): string {
  if (question.kind === 'fill-in') return question.accepted.map((answers) => answers.join(' / ')).join('；')
  if (question.kind === 'short-answer') return question.answer
  if (question.kind === 'true-false') return question.options[question.right[0] ?? 0] ?? ''
  return question.right.map(letterOf).join('')
}

function round(value: number): number {
  return Math.round(value * 1000) / 1000
}
