import { runRule } from '#kernel/rule.ts'
import { findLaw, lawsIn } from '#law/registry.ts'
import { type QuestionKind, questionKinds } from '../../papers/question.ts'
import { letterOf, readKey, writeKey } from '../answer-key.ts'
import { optionFields } from '../options-of.ts'
import { question } from '../question-record.ts'
import { questionRules } from '../question-rules.ts'
import { fillInAnswer } from './fill-in-answer.ts'
import { checkedOf, citation, difficultyOf } from './import-words.ts'
import { keyOfStem } from './key-of-stem.ts'
import { messages } from './messages.ts'
import { narrow } from './narrow.ts'
import type { Doubt, ProposedQuestion, QuestionValues } from './proposed-question.ts'
import type { RawQuestion, Told } from './raw-question.ts'

/** What is the same for all questions of a file. */
export interface FileFacts {
  readonly madeOn: string
  readonly source: string | null
  /** How sure the file as a whole is of its texts; questions that say so themselves stand by their own. */
  readonly checked?: QuestionValues['checked']
}

/** The question its lines mean, with every doubt at its line. */
export function settleQuestion(raw: RawQuestion, facts: FileFacts): Omit<ProposedQuestion, 'alike'> {
  const doubts: Doubt[] = []
  const doubt = (line: number, message: string, blocks = false) => doubts.push({ line, message, blocks })
  const inStem = keyOfStem(raw)
  if (inStem.count > 1) doubt(raw.line, messages.severalInStem)
  const answer = raw.answer?.text || inStem.key || null
  const kind = raw.kind ?? guessKind(raw, answer)
  if (raw.kind === null) doubt(raw.line, messages.kindGuessed(questionKinds[kind]))
  const key = keptKey(kind, answer, raw.stem)
  if (answer === null) doubt(raw.line, messages.noAnswer, true)
  if (inStem.key !== null && raw.answer !== null && keptKey(kind, inStem.key, raw.stem) !== key)
    doubt(raw.answer.line, messages.answersDiffer(inStem.key, raw.answer.text))
  tellOptions(raw, doubt)
  const law = lawOf(raw, doubt)
  const values: QuestionValues = {
    ...blankOptions,
    ...Object.fromEntries(optionFields.map((field, place) => [field, raw.options[place]?.text ?? null])),
    ...{ stem: inStem.stem, kind, answer: key, explanation: raw.explanation?.text ?? null, ...law },
    difficulty: raw.difficulty === null ? null : difficultyOf(narrow(raw.difficulty.text)),
    checked: raw.checked === null ? (facts.checked ?? 'unverified') : checkedOf(raw.checked.text),
    madeOn: facts.madeOn,
    source: raw.source?.text ?? facts.source,
  }
  doubts.push(...ruleDoubts(raw, values, facts.madeOn))
  return { line: raw.line, values, doubts: doubts.sort((a, b) => a.line - b.line) }
}

const blankOptions = { optionA: null, optionB: null, optionC: null, optionD: null, optionE: null, optionF: null }

function guessKind({ options, stem }: RawQuestion, answer: string | null): QuestionKind {
  if (options.length > 0) {
    const key = answer === null ? undefined : readKey('multiple', answer)
    return key?.kind === 'places' && key.places.length > 1 ? 'multiple' : 'single'
  }
  if (answer !== null && readKey('true-false', answer) !== undefined && !/^[AB]$/u.test(answer)) return 'true-false'
  return fillInAnswer(stem, answer ?? '') === null ? 'short-answer' : 'fill-in'
}

/** In the bank's spelling, or as written where it is no key. */
function keptKey(kind: QuestionKind, answer: string | null, stem: string): string | null {
  if (answer === null) return null
  const words = kind === 'fill-in' ? (fillInAnswer(stem, answer) ?? answer) : answer
  const key = readKey(kind, kind === 'short-answer' ? words : words.replace(/[\u3002.]$/u, ''))
  return key === undefined ? answer : writeKey(key, kind)
}

type Doubting = (line: number, message: string, blocks?: boolean) => void

function tellOptions({ options, line }: RawQuestion, doubt: Doubting): void {
  for (const [place, option] of options.entries()) {
    const expected = letterOf(place)
    if (option.letter === expected) continue
    doubt(option.line, messages.letterMissing(expected, option.letter), true)
    break
  }
  if (options.length > optionFields.length) doubt(options.at(-1)?.line ?? line, messages.tooManyOptions, true)
}

function lawOf(raw: RawQuestion, doubt: Doubting): Pick<QuestionValues, 'law' | 'article'> {
  if (raw.law !== null) {
    const cited = citedIn(raw.law.text)
    if (findLaw(cited.law) === undefined) doubt(raw.law.line, messages.lawUnknown(cited.law))
    return cited
  }
  const told: readonly (readonly [Told | null, string])[] = [
    [raw.explanation, messages.explanation],
    [{ line: raw.line, text: raw.stem }, messages.stem],
  ]
  for (const [where, name] of told) {
    const found = where === null ? undefined : firstLaw(where.text)
    if (where === null || found === undefined) continue
    doubt(where.line, messages.lawFromText(found.law, name))
    return found
  }
  doubt(raw.line, messages.noLaw, true)
  return { law: null, article: null }
}

function citedIn(text: string): { readonly law: string; readonly article: string | null } {
  const found = citation.exec(text)
  const tail = /\s*((?:\u7B2C[^\s\u3001\uFF0C]+\u6761\S*)?)$/u.exec(text)
  const name = found?.[1] ?? text.slice(0, tail?.index ?? text.length).trim()
  const article = (found === null ? tail?.[1] : found[2]) ?? ''
  return { law: findLaw(name)?.title ?? name, article: article === '' ? null : article }
}

function firstLaw(text: string): { readonly law: string; readonly article: string | null } | undefined {
  const known = lawsIn(text).find(({ entry }) => entry !== undefined && entry.kind !== 'campaign')
  if (known?.entry === undefined) return undefined
  const after = text.slice(known.at + known.text.length)
  const article = /^\s*(\u7B2C[\u4E00-\u9FA5\u3007\d]{1,8}?\u6761)/u.exec(after)?.[1] ?? null
  return { law: known.entry.title, article }
}

/** The rules of the bank, told at the lines of the file. */
function ruleDoubts(raw: RawQuestion, values: QuestionValues, today: string): readonly Doubt[] {
  const item = {
    id: '',
    type: question.name,
    state: null,
    year: null,
    title: '',
    sectionId: null,
    version: 1,
    ...values,
  }
  return questionRules.flatMap((rule) =>
    [...runRule(rule, item, { today })]
      .filter(({ strength }) => strength !== 'remind')
      .map(({ at, message, strength }) => ({ line: lineOf(raw, at), message, blocks: strength === 'block' })),
  )
}

function lineOf(raw: RawQuestion, at: string | undefined): number {
  if (at === 'answer') return raw.answer?.line ?? raw.line
  if (at === 'article' || at === 'law') return raw.law?.line ?? raw.line
  return at === 'optionA' ? (raw.options[0]?.line ?? raw.line) : raw.line
}
