import { randomUUID } from 'node:crypto'
import type { SitterQuestion, SittingView } from '../../src/capabilities/exams/engine/api.ts'
import { type HttpAnswer, type HttpClient, httpClient } from './http-client.ts'

/** One person with a browser. Times go to `spent`, in ms, by what was done. */
export interface Sitter {
  signIn(): Promise<void>
  start(exam: string): Promise<SittingView>
  answerAll(view: SittingView): Promise<void>
  handIn(view: SittingView): Promise<void>
  seeResult(exam: string): Promise<void>
  /** The person is signed in already. */
  comeIn(cookie: string): void
  close(): void
}

export type Spent = Map<string, number[]>

export function sitter(port: number, username: string, password: string, spent: Spent): Sitter {
  const http: HttpClient = httpClient(port)
  const device = randomUUID()
  const timed = async (what: string, method: string, path: string, body?: unknown): Promise<HttpAnswer> => {
    const start = performance.now()
    const answer = await http.ask(method, path, body)
    const times = spent.get(what)
    if (times === undefined) spent.set(what, [performance.now() - start])
    else times.push(performance.now() - start)
    if (answer.status !== 200) throw new Error(`${what}: ${answer.status} ${answer.text}`)
    return answer
  }
  return {
    async signIn() {
      http.cookie = ''
      const { cookie } = await timed('signIn', 'POST', '/api/sign-in', { username, password })
      http.cookie = cookie ?? ''
    },
    async start(exam) {
      return JSON.parse((await timed('start', 'POST', `/api/exams/${exam}/sitting`, { device })).text)
    },
    async answerAll({ exam, sitting, paper }) {
      const questions = paper.sections.flatMap((section) => section.questions)
      for (const [index, question] of questions.entries())
        await timed('save', 'PUT', `/api/exams/${exam}/sitting/${sitting}/answers`, {
          device,
          answers: [{ question: question.id, seq: index + 1, answer: answerTo(question) }],
        })
    },
    async handIn({ exam, sitting }) {
      await timed('handIn', 'POST', `/api/exams/${exam}/sitting/${sitting}/hand-in`, { device })
    },
    async seeResult(exam) {
      await timed('result', 'GET', `/api/exams/${exam}/result`)
    },
    comeIn(cookie) {
      http.cookie = cookie
    },
    close: http.close,
  }
}

function answerTo({ kind, options }: SitterQuestion) {
  if (kind === 'fill-in') return { blanks: ['应当'] }
  if (kind === 'short-answer') return { text: '提出议题、组织实施。' }
  const place = Math.floor(Math.random() * options.length)
  return { places: kind === 'multiple' ? [...new Set([place, (place + 2) % options.length])] : [place] }
}
