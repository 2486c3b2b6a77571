import { optionsOf } from '../options-of.ts'
import { type Comparable, likenessIndex } from './find-alike.ts'
import { deal, readGathered } from './gathered-answers.ts'
import { messages } from './messages.ts'
import type { Alike, Doubt, ImportPreview, ProposedQuestion } from './proposed-question.ts'
import type { RawQuestion } from './raw-question.ts'
import { readLines } from './read-lines.ts'
import { type FileFacts, settleQuestion } from './settle-question.ts'

/** A question the bank has, as far as it is compared. */
export interface BankStem extends Comparable {
  readonly id: string
  readonly answer: string | null
}

/** All that a text of questions proposes, beside what the bank has. Pure; nothing is lost silently. */
export function readQuestionFile(
  name: string,
  text: string,
  { bank, ...facts }: FileFacts & { readonly bank: readonly BankStem[] },
): ImportPreview {
  const lines = readLines(text)
  const gathered = readGathered(lines.gathered)
  const { questions: raw, left } = deal(lines.questions, gathered.answers)
  const settled = raw.map((one) => settleQuestion(one, facts))
  const questions = withJumps(raw, withAlike(settled, bank))
  const unread: readonly Doubt[] = [
    ...lines.unread.map(({ line, text: words }) => doubtOf(line, `${messages.unread}\uFF1A${short(words)}`)),
    ...gathered.unread.map(({ line, text: words }) => doubtOf(line, `${messages.unreadAnswers}\uFF1A${short(words)}`)),
    ...left.map(({ answer, number }) => doubtOf(answer.line, messages.answerLeft(number))),
  ]
  return { name, questions, unread: unread.toSorted((a, b) => a.line - b.line) }
}

function doubtOf(line: number, message: string): Doubt {
  return { line, message, blocks: false }
}

function short(words: string): string {
  return words.length > 30 ? `${words.slice(0, 30)}\u2026` : words
}

type Settled = Omit<ProposedQuestion, 'alike'>

function withAlike(settled: readonly Settled[], bank: readonly BankStem[]): readonly ProposedQuestion[] {
  const own = settled.map(comparableOf)
  const inFile = likenessIndex(own)
  const inBank = likenessIndex(bank)
  return settled.map((one, index) => {
    const asked = comparableOf(one)
    // Of two alike the second is told: the first is the one to keep.
    const before = inFile(asked).filter(({ place }) => place < index)
    const alike: readonly Alike[] = [
      ...inBank(asked).flatMap(({ place, isSame }) => {
        const found = bank[place]
        return found === undefined ? [] : [{ where: 'bank' as const, line: null, isSame, ...found }]
      }),
      ...before.flatMap(({ place, isSame }) => {
        const found = settled[place]
        if (found === undefined) return []
        const { stem, options } = comparableOf(found)
        const { answer } = found.values
        return [{ where: 'file' as const, line: found.line, id: null, isSame, stem, options, answer }]
      }),
    ]
    return { ...one, alike: alike.slice(0, 3) }
  })
}

function comparableOf({ values }: Settled): Comparable {
  return { stem: values.stem ?? '', options: optionsOf(values) }
}

/** A number left out within a section: a question may have been swallowed by the one before. */
function withJumps(raw: readonly RawQuestion[], questions: readonly ProposedQuestion[]): readonly ProposedQuestion[] {
  return questions.map((one, index) => {
    const own = raw[index]
    const before = raw[index - 1]
    const isJump =
      own?.number != null &&
      before?.number != null &&
      own.section === before.section &&
      own.number !== before.number + 1 &&
      own.number !== 1
    if (!isJump) return one
    const jump = doubtOf(one.line, messages.numberJumps(before.number ?? 0, own.number ?? 0))
    return { ...one, doubts: [jump, ...one.doubts] }
  })
}
