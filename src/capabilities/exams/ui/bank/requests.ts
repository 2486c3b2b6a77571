import { client, upload } from '#web-kit/client.ts'
import type { BankView, TakenQuestions } from '../../bank/bank-view.ts'
import type { ImportPreview, QuestionValues } from '../../bank/import/proposed-question.ts'

export interface FileFacts {
  readonly madeOn: string
  readonly source: string
}

/** What the pages ask of the server about the bank. */
export const requests = {
  bank: () => client.get<BankView>('/api/exam-bank'),
  read: (file: Blob, name: string, facts: FileFacts) =>
    upload<ImportPreview>('/api/exam-bank/read', file, {
      query: { ...facts },
      headers: { 'x-file-name': encodeURIComponent(name), 'content-type': 'application/octet-stream' },
    }),
  shipped: () => client.get<ImportPreview>('/api/exam-bank/shipped'),
  take: (name: string, questions: readonly QuestionValues[], adopt: boolean) =>
    client.post<TakenQuestions>('/api/do/exam/take-questions', { adopt, body: { name, questions } }),
}
