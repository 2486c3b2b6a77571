import { Refusal } from '#kernel/refusal.ts'
import { asKept, type PaperQuestion } from '../papers/paper.ts'
import type { Answer } from './api.ts'
import { engineMessages as messages } from './messages.ts'

/** Places in the bank's order, the texts of the blanks, or one text. */
export type KeptAnswer = readonly number[] | readonly string[] | string

/** Answer, number and moment (ms). */
export type KeptLine = readonly [answer: KeptAnswer, seq: number, at: number]

/** By the question's place in its form. */
export type KeptSheet = Readonly<Record<string, KeptLine>>

/** As it is kept, whatever order the person saw. @throws Refusal 'invalid' when it is no answer to this question */
export function keepAnswer(asked: PaperQuestion, answer: Answer): KeptAnswer {
  const { question } = asked
  if (question.kind === 'fill-in') {
    if (!('blanks' in answer) || answer.blanks.length > question.accepted.length) throw unfit()
    return answer.blanks
  }
  if (question.kind === 'short-answer') {
    if (!('text' in answer)) throw unfit()
    return answer.text
  }
  if (!('places' in answer)) throw unfit()
  const { places } = answer
  const most = question.kind === 'multiple' ? question.options.length : 1
  if (places.length > most || places.some((place) => place >= asked.shown.length)) throw unfit()
  return asKept(asked, places)
}

/** As the person gave it. */
export function showAnswer({ question, shown }: PaperQuestion, kept: KeptAnswer): Answer {
  if (typeof kept === 'string') return { text: kept }
  if (question.kind === 'fill-in') return { blanks: kept.map(String) }
  return {
    places: kept
      .map((place) => shown.indexOf(Number(place)))
      .filter((place) => place >= 0)
      .sort((a, b) => a - b),
  }
}

export function isAnswered(kept: KeptAnswer | undefined): boolean {
  if (kept === undefined) return false
  return typeof kept === 'string'
    ? kept.trim() !== ''
    : kept.some((one) => typeof one === 'number' || one.trim() !== '')
}

export function countAnswered(sheet: KeptSheet): number {
  return Object.values(sheet).filter(([answer]) => isAnswered(answer)).length
}

/** In the trail: places joined by commas; words are not repeated there. */
export function inTrail(kept: KeptAnswer): string {
  return typeof kept === 'string' || kept.some((one) => typeof one === 'string') ? '~' : kept.join(',')
}

function unfit(): Refusal {
  return new Refusal('invalid', messages.unfitAnswer)
}
