/** The five kinds, in the order in which a paper sets them. */
export const questionKinds = {
  single: '单项选择题',
  multiple: '多项选择题',
  'true-false': '判断题',
  'fill-in': '填空题',
  'short-answer': '简答题',
} as const

export type QuestionKind = keyof typeof questionKinds

export const kindsInOrder = [
  'single',
  'multiple',
  'true-false',
  'fill-in',
  'short-answer',
] as const satisfies QuestionKind[]

export const difficulties = { easy: '易', middle: '中', hard: '难' } as const

export type Difficulty = keyof typeof difficulties

/** What is shown where a question has only right and wrong; always in this order. */
export const trueFalseOptions = ['正确', '错误'] as const

/**
 * A question as it stood when a paper was made: later corrections in the bank do not reach it.
 * It carries its key and never leaves the server as it is; see `forCandidate`.
 */
export type Question = ChoiceQuestion | FillInQuestion | ShortAnswerQuestion

export interface ChoiceQuestion extends Asked {
  readonly kind: 'single' | 'multiple' | 'true-false'
  /** Of a true-false question: `trueFalseOptions`. */
  readonly options: readonly string[]
  /** Places in `options`, from 0, rising; exactly one unless the kind is `multiple`. */
  readonly right: readonly number[]
}

export interface FillInQuestion extends Asked {
  readonly kind: 'fill-in'
  /** Of each blank in turn the answers that are accepted; compare by `foldAnswer`. */
  readonly accepted: readonly (readonly string[])[]
}

export interface ShortAnswerQuestion extends Asked {
  readonly kind: 'short-answer'
  /** Reference answer with its points, for the person who marks. */
  readonly answer: string
}

interface Asked {
  /** Record in the bank, and its version at that time. */
  readonly id: string
  readonly version: number
  readonly stem: string
  readonly explanation: string | null
  /** Full name of the law or rule without 《》, and 第X条. */
  readonly law: string | null
  readonly article: string | null
  readonly difficulty: Difficulty | null
}
