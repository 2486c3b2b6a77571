import type { RecordView } from '#records/api.ts'
import { client } from '#web-kit/client.ts'
import { question } from '../../bank/question-record.ts'
import type { CorrectedKey } from '../../engine/corrected-key.ts'
import type {
  Arranged,
  Candidate,
  ExamEvent,
  MarkingDesk,
  OnlineExam,
  ProctorView,
  QuestionReport,
  Released,
  ReMarking,
  ResultsView,
} from '../../engine/keeper-api.ts'
import type { ExamSetting } from '../../engine/setting.ts'
import { exam as examType } from '../../exam-record.ts'
import type { KeptExam } from '../../keeping/kept-exam.ts'

const of = (exam: string, name: string) => `/api/exams/${exam}/${name}`

/** What the keepers' pages ask of the server. */
export const requests = {
  kept: () => client.get<readonly KeptExam[]>('/api/exams/kept'),
  enter: (values: Readonly<Record<string, string | null>>) =>
    client.post<RecordView>(`/api/records/${examType.name}`, { values }),
  stem: async (id: string) => (await client.get<RecordView>(`/api/records/${question.name}/${id}`)).title,
  online: (exam: string) => client.get<OnlineExam>(of(exam, 'online')),
  roster: (exam: string) => client.get<readonly Candidate[]>(of(exam, 'roster')),
  proctor: (exam: string) => client.get<ProctorView>(of(exam, 'proctor')),
  events: (exam: string, person: string) => client.get<readonly ExamEvent[]>(of(exam, 'events'), { query: { person } }),
  results: (exam: string) => client.get<ResultsView>(of(exam, 'results')),
  resultsAddress: (exam: string) => of(exam, 'results.xlsx'),
  questions: (exam: string) => client.get<readonly QuestionReport[]>(of(exam, 'questions')),
  marking: (exam: string) => client.get<MarkingDesk>(of(exam, 'marking')),
  reMarkings: (exam: string) => client.get<readonly ReMarking[]>(of(exam, 're-markings')),
  release: (exam: string) => client.post<Released>(of(exam, 'release'), {}),
  setUp: (exam: string, body: ExamSetting) => client.post<null>('/api/do/exam/set-up', { exam, body }),
  arrange: (exam: string) => client.post<Arranged>('/api/do/exam/arrange', { exam }),
  correctKey: (exam: string, about: { readonly question: string; readonly reason: string }, body: CorrectedKey) =>
    client.post<{ readonly job: string }>('/api/do/exam/correct-key', { exam, ...about, body }),
  /** The acts whose input is plain: exam/exempt, exam/extra-time … */
  act: (operation: string, exam: string, input: Readonly<Record<string, unknown>>) =>
    client.post<unknown>(`/api/do/exam/${operation}`, { exam, ...input }),
}
