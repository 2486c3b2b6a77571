import { client } from '#web-kit/client.ts'
import type {
  AnswersSaved,
  Certificate,
  ClockView,
  GivenAnswer,
  HandedIn,
  MyExam,
  OwnResult,
  Review,
  SittingView,
} from '../../engine/api.ts'

/** What the pages of who sits ask of the server. */
export const requests = {
  mine: () => client.get<readonly MyExam[]>('/api/exams/mine'),
  start: (exam: string, device: string) => client.post<SittingView>(`/api/exams/${exam}/sitting`, { device }),
  save: (exam: string, sitting: string, device: string, answers: readonly GivenAnswer[]) =>
    client.put<AnswersSaved>(`/api/exams/${exam}/sitting/${sitting}/answers`, { device, answers }),
  handIn: (exam: string, sitting: string, device: string, answers: readonly GivenAnswer[]) =>
    client.post<HandedIn>(`/api/exams/${exam}/sitting/${sitting}/hand-in`, { device, answers }),
  clock: (exam: string, sitting: string, device: string) =>
    client.get<ClockView>(`/api/exams/${exam}/sitting/${sitting}/clock`, { query: { device } }),
  result: (exam: string) => client.get<OwnResult>(`/api/exams/${exam}/result`),
  review: (exam: string, sitting: string) => client.get<Review>(`/api/exams/${exam}/sitting/${sitting}/review`),
  certificate: (exam: string, person: string) =>
    client.get<Certificate>(`/api/exams/${exam}/certificate`, { query: { person } }),
}
