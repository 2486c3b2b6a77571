import type { SitterPaper } from '../engine/api.ts'
import { assignQuestions } from './assign-questions.ts'
import { type Blueprint, type FixedList, fits, type Shortfall } from './blueprint.ts'
import { kindsInOrder, type Question, type QuestionKind } from './question.ts'
import { seededRandom } from './seeded-random.ts'

/** A paper with its keys: kept on the server, frozen once an exam uses it. */
export interface Paper {
  readonly outcome: 'paper'
  /** From the same blueprint, bank and seed comes the same paper. */
  readonly seed: string
  readonly sections: readonly PaperSection[]
}

export interface PaperSection {
  readonly kind: QuestionKind
  readonly questions: readonly PaperQuestion[]
}

export interface PaperQuestion {
  readonly question: Question
  /** Points in tenths: 15 is 1.5分. */
  readonly tenths: number
  /** The options as this paper shows them: places in `question.options`. Empty where there are none. */
  readonly shown: readonly number[]
}

/** `bank`: the questions in force, in any order (it is sorted by id, so that the seed alone decides). */
export function drawPaper({ parts }: Blueprint, bank: readonly Question[], seed: string): Paper | Shortfall {
  const sorted = [...bank].sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0))
  const drawn = assignQuestions(parts, sorted, seededRandom(seed))
  const missing = parts.flatMap((part, index) => {
    const lacking = part.count - (drawn[index]?.length ?? 0)
    const fitting = sorted.filter((question) => fits(question, part)).length
    return lacking > 0 ? [{ part: index, wanted: part.count, fitting, lacking }] : []
  })
  if (missing.length > 0) return { outcome: 'shortfall', missing }
  const questions = parts.flatMap(({ tenths }, index) =>
    (drawn[index] ?? []).map((question) => ({ question, tenths, shown: placesOf(question) })),
  )
  return { outcome: 'paper', seed, sections: inSections(questions) }
}

/** The paper of a fixed list, in the list's order; `absent` are ids the bank does not hold. */
export function composePaper(
  { questions }: FixedList,
  bank: readonly Question[],
): { readonly paper: Paper; readonly absent: readonly string[] } {
  const byId = new Map(bank.map((question) => [question.id, question]))
  const found = questions.flatMap(({ id, tenths }) => {
    const question = byId.get(id)
    return question === undefined ? [] : [{ question, tenths, shown: placesOf(question) }]
  })
  const absent = questions.flatMap(({ id }) => (byId.has(id) ? [] : [id]))
  return { paper: { outcome: 'paper', seed: '', sections: inSections(found) }, absent }
}

/**
 * The same paper in one person's order: questions move within their section, options within their question. Options
 * that speak of others (以上都对, A和B) stay where they were. The same person seed gives the same order.
 */
export function shuffleFor(paper: Paper, personSeed: string): Paper {
  const random = seededRandom(`${paper.seed}\n${personSeed}`)
  const sections = paper.sections.map(({ kind, questions }) => ({
    kind,
    questions: random.shuffle(questions).map((one) => ({
      ...one,
      shown: mayMove(one.question) ? random.shuffle(one.shown) : one.shown,
    })),
  }))
  return { ...paper, sections }
}

/** The paper without anything that tells an answer. Built from what may be told, so that a new field stays inside. */
export function forCandidate({ sections }: Paper): SitterPaper {
  let number = 0
  return {
    sections: sections.map(({ kind, questions }) => ({
      kind,
      questions: questions.map(({ question, tenths, shown }) => {
        number += 1
        const { id, stem } = question
        const options = 'options' in question ? shown.flatMap((place) => question.options[place] ?? []) : []
        const blanks = question.kind === 'fill-in' ? question.accepted.length : 0
        return { id, number, kind, stem, options, blanks, tenths }
      }),
    })),
  }
}

/** Places among the options shown → places in the bank's question, rising. Places that are not there are left out. */
export function asKept({ shown }: PaperQuestion, places: readonly number[]): readonly number[] {
  return [...new Set(places.flatMap((place) => shown[place] ?? []))].sort((a, b) => a - b)
}

/** Of the whole paper, in tenths. */
export function totalTenths({ sections }: Paper): number {
  return sections.flatMap(({ questions }) => questions).reduce((sum, { tenths }) => sum + tenths, 0)
}

function placesOf(question: Question): readonly number[] {
  return 'options' in question ? [...question.options.keys()] : []
}

function inSections(questions: readonly PaperQuestion[]): readonly PaperSection[] {
  const byKind = Map.groupBy(questions, ({ question }) => question.kind)
  return kindsInOrder.flatMap((kind) => {
    const own = byKind.get(kind)
    return own === undefined ? [] : [{ kind, questions: own }]
  })
}

/** 以上、上述、前三项, or the letters of other options. */
const speaksOfOthers = /以上|上述|前[两二三四]项|^[A-HＡ-Ｈ]{2,}|[A-HＡ-Ｈ]\s*[和、与及]\s*[A-HＡ-Ｈ]/u

function mayMove(question: Question): boolean {
  return (
    (question.kind === 'single' || question.kind === 'multiple') &&
    !question.options.some((option) => speaksOfOthers.test(option))
  )
}
