import type { QuestionKind } from '../../papers/question.ts'
import { kindOfHeading, labelled, labelWithin, numbered } from './import-words.ts'
import { narrow } from './narrow.ts'
import type { RawQuestion, Told } from './raw-question.ts'

/** An answer told at the end of a file, by number and, where sections are told there too, by kind. */
export interface GatheredAnswer {
  readonly kind: QuestionKind | null
  readonly number: number
  readonly answer: Told
  readonly explanation: Told | null
}

/** 1.A 2.B; 1-5 ABCDA; 6—8：ABD AC BCD; 1．A 解析：……. `unread` are lines, or parts of them, that tell no answer. */
export function readGathered(lines: readonly Told[]): {
  readonly answers: readonly GatheredAnswer[]
  readonly unread: readonly Told[]
} {
  const answers: { -readonly [K in keyof GatheredAnswer]: GatheredAnswer[K] }[] = []
  const unread: Told[] = []
  let kind: QuestionKind | null = null
  for (const { line, text } of lines) {
    const plain = narrow(text)
    const heading = kindOfHeading(plain)
    const rest = heading === undefined ? text : afterHeading(text)
    if (heading !== undefined) kind = heading
    if (rest === '') continue
    const found = [...rangesIn(rest), ...singlesIn(rest)]
    const last = answers.at(-1)
    const label = labelled.explanation.exec(narrow(rest))
    if (last !== undefined && label !== null) last.explanation = { line, text: rest.slice(label[0].length) }
    else if (found.length > 0) answers.push(...found.map((one) => withExplanation(one, line, kind)))
    else if (last === undefined) unread.push({ line, text: rest })
    else if (last.explanation === null) last.answer = { ...last.answer, text: `${last.answer.text}\n${rest}` }
    else last.explanation = { ...last.explanation, text: `${last.explanation.text}\n${rest}` }
  }
  return { answers, unread }
}

/** Gives each question the answer of its number; those that no question takes are left. */
export function deal(
  questions: readonly RawQuestion[],
  answers: readonly GatheredAnswer[],
): { readonly questions: readonly RawQuestion[]; readonly left: readonly GatheredAnswer[] } {
  const taken = new Map<RawQuestion, GatheredAnswer>()
  const left = answers.filter((answer) => {
    const fitting = questions.filter(
      (one) => one.number === answer.number && (answer.kind === null || one.kind === null || one.kind === answer.kind),
    )
    const free = fitting.find((one) => !taken.has(one))
    if (free !== undefined) taken.set(free, answer)
    return free === undefined
  })
  return {
    questions: questions.map((one) => {
      const given = taken.get(one)
      if (given === undefined) return one
      return { ...one, answer: one.answer ?? given.answer, explanation: one.explanation ?? given.explanation }
    }),
    left,
  }
}

interface Entry {
  readonly number: number
  readonly text: string
}

function afterHeading(text: string): string {
  const at = narrow(text).search(/\d+\s*[-~\u2014.、:)]/u)
  const isTold = at > 0 && !/[0-9]\s*\u5206/u.test(text.slice(at, at + 6))
  return isTold ? text.slice(at) : ''
}

const range = /(\d{1,4})\s*[-~\u2014\u2013\uFF5E]+\s*(\d{1,4})\s*[.、:)]?\s*([^\d]+)/gu

function rangesIn(text: string): readonly Entry[] {
  return [...narrow(text).matchAll(range)].flatMap(([, from = '', until = '', told = '']) => {
    const first = Number(from)
    const length = Number(until) - first + 1
    const words = told.split(/[\s、,;]+/u).filter((word) => word !== '')
    const letters = [...told.replaceAll(/[\s、,;]/gu, '')]
    const each = words.length === length ? words : letters.length === length ? letters : []
    return each.map((answer, index) => ({ number: first + index, text: answer }))
  })
}

function singlesIn(text: string): readonly Entry[] {
  const plain = narrow(text).replace(range, (told) => ' '.repeat(told.length))
  const marks = [...plain.matchAll(/(?<=^|\s)\(?(\d{1,4})\s*[.、:)]\s*(?!\d)/gu)]
  // Several to a line only where each is short: the points of a long answer are numbered too.
  const isList = marks.every((mark, index) => {
    const end = marks[index + 1]?.index ?? plain.length
    return index === marks.length - 1 || end - mark.index < 16
  })
  const wanted = isList ? marks : numbered.test(plain) ? marks.slice(0, 1) : []
  return wanted.map((mark, index) => ({
    number: Number(mark[1]),
    text: text.slice(mark.index + mark[0].length, wanted[index + 1]?.index ?? text.length).trim(),
  }))
}

function withExplanation({ number, text }: Entry, line: number, kind: QuestionKind | null): GatheredAnswer {
  const further = labelWithin.exec(narrow(text))
  if (further === null) return { kind, number, answer: { line, text }, explanation: null }
  const explanation = { line, text: text.slice(further.index + further[0].length).trim() }
  return { kind, number, answer: { line, text: text.slice(0, further.index).trim() }, explanation }
}
