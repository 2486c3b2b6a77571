import { type QuestionKind, trueFalseOptions } from '../papers/question.ts'
import { betweenLetters, rightWords, wrongWords } from './key-words.ts'

/** A key as people write it, read. */
export type AnswerKey =
  | { readonly kind: 'places'; readonly places: readonly number[] }
  | { readonly kind: 'blanks'; readonly accepted: readonly (readonly string[])[] }
  | { readonly kind: 'words'; readonly words: string }

/** `undefined` where the words are no key of that kind of question. Letters are read even where no option bears them. */
export function readKey(kind: QuestionKind, written: string): AnswerKey | undefined {
  const text = written.normalize('NFKC').trim()
  if (text === '') return undefined
  if (kind === 'short-answer') return { kind: 'words', words: written.trim() }
  if (kind === 'fill-in') return readBlanks(text)
  if (kind === 'true-false') return readVerdict(text)
  const letters = text.toUpperCase().replaceAll(betweenLetters, '')
  return /^[A-H]+$/.test(letters) ? { kind: 'places', places: placesIn(letters) } : undefined
}

/** The one spelling in which the bank keeps a key: ABD; answers of a blank joined by |, blanks by a full-width semicolon. */
export function writeKey(key: AnswerKey, kind: QuestionKind): string {
  if (key.kind === 'words') return key.words
  if (key.kind === 'blanks') return key.accepted.map((one) => one.join('|')).join('；')
  if (kind === 'true-false') return key.places.map((place) => trueFalseOptions[place] ?? '').join('')
  return key.places.map((place) => letterOf(place)).join('')
}

export function letterOf(place: number): string {
  return String.fromCharCode(65 + place)
}

function readVerdict(text: string): AnswerKey | undefined {
  const word = text.toUpperCase().replaceAll(/[\s。.]/gu, '')
  if (rightWords.includes(word)) return { kind: 'places', places: [0] }
  if (wrongWords.includes(word)) return { kind: 'places', places: [1] }
  return undefined
}

function readBlanks(text: string): AnswerKey | undefined {
  const accepted = text
    .split(/[;\n]/u)
    .map((blank) =>
      blank
        .split('|')
        .map((answer) => answer.trim())
        .filter((answer) => answer !== ''),
    )
    .filter((answers) => answers.length > 0)
  return accepted.length === 0 ? undefined : { kind: 'blanks', accepted }
}

function placesIn(letters: string): readonly number[] {
  return [...new Set(letters)].map((letter) => letter.charCodeAt(0) - 65).sort((a, b) => a - b)
}
