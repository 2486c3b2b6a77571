import { Refusal } from '#kernel/refusal.ts'
import type { Answer, GivenAnswer, HandIn, SaveAnswers, StartSitting } from '../../engine/api.ts'
import { idIn, list, member, whole, words } from '../../engine/guards.ts'
import { engineMessages as messages } from '../../engine/messages.ts'

/** Bytes of one packet: 200 answers with words in some. */
export const packetBytes = 256 * 1024

const mostAnswers = 200

/** Bodies of the sitting's addresses. @throws Refusal 'invalid' where the shape is another */
export const packets = {
  start: (body: unknown): StartSitting => ({ device: idIn(member(body).device) }),
  save(body: unknown): SaveAnswers {
    const { device, answers } = member(body)
    const given = answersIn(answers)
    if (given.length === 0) throw new Refusal('invalid', messages.malformed)
    return { device: idIn(device), answers: given }
  },
  handIn(body: unknown): HandIn {
    const { device, answers } = member(body)
    return { device: idIn(device), answers: answers === undefined ? [] : answersIn(answers) }
  },
}

function answersIn(value: unknown): readonly GivenAnswer[] {
  if (Array.isArray(value) && value.length > mostAnswers) throw new Refusal('invalid', messages.tooManyAnswers)
  return list(value, mostAnswers).map((one) => {
    const { question, seq, answer } = member(one)
    return { question: idIn(question), seq: whole(seq, 1, 1_000_000), answer: answerIn(answer) }
  })
}

function answerIn(value: unknown): Answer {
  const answer = member(value)
  if (answer.places !== undefined) return { places: list(answer.places, 20).map((place) => whole(place, 0, 19)) }
  if (answer.blanks !== undefined) return { blanks: list(answer.blanks, 20).map((blank) => words(blank, 200)) }
  return { text: words(answer.text, 4000) }
}
