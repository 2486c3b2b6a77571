import type { QuestionKind } from '../../papers/question.ts'
import {
  answersHeading,
  asks,
  keepLetters,
  kindOfHeading,
  kindOfWord,
  kindTag,
  type LabelledPart,
  labelled,
  labelWithin,
  numbered,
} from './import-words.ts'
import { narrow } from './narrow.ts'
import type { RawQuestion, Told } from './raw-question.ts'
import { splitOptions } from './split-options.ts'

/** A file of questions by its lines: the questions, the lines of the answers gathered at its end, and what is neither. */
export interface ReadLines {
  readonly questions: readonly RawQuestion[]
  readonly gathered: readonly Told[]
  readonly unread: readonly Told[]
}

export function readLines(text: string): ReadLines {
  const lines = text
    .split(/\r\n|[\n\r\v\f\u2028\u2029]/u)
    .map((line, index) => ({ line: index + 1, text: line.trim() }))
    .filter((line) => line.text !== '')
  const reading: Reading = { questions: [], gathered: [], unread: [], kind: null, section: 0, isGathered: false }
  for (const [index, line] of lines.entries()) readLine(reading, line, lines[index + 1]?.text ?? '')
  return reading
}

type Draft = { -readonly [K in keyof RawQuestion]: RawQuestion[K] } & {
  options: RawQuestion['options'][number][]
  last: LabelledPart | 'stem' | 'option'
  /** How far the points within the answer are numbered. */
  points: number
}

interface Reading {
  readonly questions: Draft[]
  readonly gathered: Told[]
  readonly unread: Told[]
  kind: QuestionKind | null
  section: number
  isGathered: boolean
}

function readLine(reading: Reading, line: Told, next: string): void {
  const plain = narrow(line.text)
  const open = reading.questions.at(-1)
  if (isAnswersHeading(plain, narrow(next), open)) {
    reading.isGathered = true
    return
  }
  if (reading.isGathered) {
    reading.gathered.push(line)
    return
  }
  const kind = kindOfHeading(plain)
  if (kind !== undefined) {
    reading.kind = kind
    reading.section += 1
    return
  }
  if (open !== undefined && readPart(open, line, plain)) return
  const number = numberOf(plain)
  if (number !== undefined && begins(reading, open, number, plain)) {
    beginQuestion(reading, line, number)
    return
  }
  if (open === undefined) reading.unread.push(line)
  else goOn(open, line)
}

/** The word alone heads the answers of the file, unless the answer of the last question stands in the next line. */
function isAnswersHeading(plain: string, next: string, open: Draft | undefined): boolean {
  if (!answersHeading.test(plain) || open === undefined) return false
  return open.answer !== null || numbered.test(next) || kindOfHeading(next) !== undefined || /^\d+\s*[-~—]/u.test(next)
}

function numberOf(plain: string): number | undefined {
  const found = numbered.exec(plain)
  return found === null ? undefined : Number(found[1] ?? found[2] ?? found[3])
}

/**
 * A year after the number begins a question only where the number is next. Points within an answer are numbered from 1
 * again: they go on being points until a number does not follow them, or a line that could be either asks something.
 */
function begins(reading: Reading, open: Draft | undefined, number: number, plain: string): boolean {
  if (open === undefined || open.number === null || open.section !== reading.section) return true
  const isNext = number === open.number + 1
  if (/^\d+\s*\.\d/u.test(plain)) return isNext
  const isWithin = open.last === 'explanation' || (open.kind === 'short-answer' && open.last !== 'stem')
  if (!isWithin || number !== open.points + 1) return true
  if (isNext && (open.kind !== 'short-answer' || asks.test(plain))) return true
  open.points = number
  return false
}

function beginQuestion(reading: Reading, { line, text }: Told, number: number): void {
  const rest = text.slice(numbered.exec(narrow(text))?.[0].length ?? 0).trim()
  const tag = kindTag.exec(narrow(rest))
  const stem = tag === null ? rest : cutOut(rest, tag.index, tag[0].length)
  const { before, options } = splitOptions(stem, 'A')
  // One option alone within a stem is a word of it: 维生素A.
  const isSplit = options.length > 1
  reading.questions.push({
    ...{ line, number, section: reading.section },
    kind: tag === null ? reading.kind : (kindOfWord(tag[1] ?? tag[2] ?? '') ?? reading.kind),
    stem: isSplit ? before : stem,
    options: isSplit ? options.map((option) => ({ ...option, line })) : [],
    ...{ answer: null, explanation: null, law: null, difficulty: null, checked: null, source: null },
    last: isSplit ? 'option' : 'stem',
    points: 0,
  })
}

function cutOut(text: string, from: number, length: number): string {
  return `${text.slice(0, from)}${text.slice(from + length)}`.trim()
}

/** Options and labelled lines of the open question; several labels may share a line. */
function readPart(open: Draft, { line, text }: Told, plain: string): boolean {
  for (const part of parts) {
    const label = labelled[part].exec(plain)
    if (label === null || (part === 'answer' && !tellsAnswer(plain, label[0]))) continue
    const rest = text.slice(label[0].length)
    const further = labelWithin.exec(narrow(rest))
    tell(open, part, { line, text: further === null ? rest : rest.slice(0, further.index) })
    const next = further === null ? '' : rest.slice(further.index).trim()
    if (next !== '' && !readPart(open, { line, text: next }, narrow(next))) goOn(open, { line, text: next })
    return true
  }
  if (open.kind === 'short-answer' || open.answer !== null) return false
  const first = /^\(?([A-H])(?:\s*[.、:)]|\s+\S)/u.exec(plain)?.[1]
  if (first === undefined) return false
  const { options } = splitOptions(text, first)
  open.options.push(...options.map((option) => ({ ...option, line })))
  open.last = 'option'
  return options.length > 0
}

const parts = ['points', 'explanation', 'answer', 'law', 'difficulty', 'checked', 'source'] as const

/** 答案应当…… is a sentence; 答案：B and 答案 B tell the answer. */
function tellsAnswer(plain: string, label: string): boolean {
  return /[:】\])是为]\s*$/u.test(label) || keepLetters.test(plain.slice(label.length))
}

function tell(open: Draft, part: LabelledPart, { line, text }: Told): void {
  open.last = part
  const told = { line, text: text.trim() }
  if (part === 'points') {
    const before = open.answer?.text ?? ''
    open.answer = { line: open.answer?.line ?? line, text: joined(before, told.text) }
  } else open[part] = told
}

/** A line that begins nothing goes on with what was last. */
function goOn(open: Draft, { line, text }: Told): void {
  const { last } = open
  if (last === 'stem') {
    const { before, options } = splitOptions(text, 'A')
    const isSplit = options.length > 1
    open.stem = joined(open.stem, isSplit ? before : text)
    if (isSplit) open.options.push(...options.map((option) => ({ ...option, line })))
    if (isSplit) open.last = 'option'
  } else if (last === 'option') {
    const option = open.options.pop()
    if (option !== undefined) open.options.push({ ...option, text: joined(option.text, text) })
  } else {
    const part = last === 'points' ? 'answer' : last
    const before = open[part]
    open[part] = { line: before?.line ?? line, text: joined(before?.text ?? '', text) }
  }
}

function joined(before: string, text: string): string {
  return before === '' ? text : `${before}\n${text}`
}
