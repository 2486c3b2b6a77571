import { randomUUID } from 'node:crypto'
import type { Answer, SitterQuestion, SittingView } from '../../engine/api.ts'
import type { Person } from './example-house.ts'
import { exampleKeys } from './examples-engine.ts'

/** Somebody who sits: keeps count of the numbers as the page does. */
export async function sit(person: Person, exam: string, device: string = randomUUID()) {
  const started = await person.post(`/api/exams/${exam}/sitting`, { device })
  if (started.status !== 200) throw new Error(started.text)
  const view: SittingView = started.body
  const questions = view.paper.sections.flatMap((section) => section.questions)
  const base = `/api/exams/${exam}/sitting/${view.sitting}`
  let { seq } = view
  const save = (answers: readonly (readonly [SitterQuestion | undefined, Answer])[]) =>
    person.put(`${base}/answers`, {
      device,
      answers: answers.map(([question, answer]) => ({ question: question?.id ?? '', seq: ++seq, answer })),
    })
  return {
    ...{ view, questions, device, base, save },
    /** Every question right, but the first `wrong` of them. */
    answerAll: (wrong = 0) => save(questions.map((one, index) => [one, index < wrong ? wrongTo(one) : rightTo(one)])),
    clock: () => person.get(`${base}/clock?device=${device}`),
    handIn: () => person.post(`${base}/hand-in`, { device }),
    review: () => person.get(`${base}/review`),
  }
}

/** By the texts of the options, since each person sees them in another order. */
export function rightTo({ kind, options }: SitterQuestion): Answer {
  if (kind === 'fill-in') return { blanks: [exampleKeys['fill-in'][0]] }
  if (kind === 'short-answer') return { text: '提出议题，组织实施。' }
  if (kind === 'true-false') return { places: [options.indexOf('正确')] }
  const right = kind === 'single' ? ['乙'] : ['甲', '丙']
  return { places: right.map((text) => options.indexOf(text)) }
}

function wrongTo({ kind, options }: SitterQuestion): Answer {
  if (kind === 'fill-in') return { blanks: ['可以'] }
  if (kind === 'short-answer') return { text: '' }
  return { places: [options.indexOf(kind === 'true-false' ? '错误' : '丁')] }
}
