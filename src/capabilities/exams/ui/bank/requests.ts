import { mustKnowList } from '#capabilities/study/index.ts'
import type { ListPage } from '#records/api.ts'
import { client, upload } from '#web-kit/client.ts'
import type { BankView, TakenQuestions } from '../../bank/bank-view.ts'
import type { ImportPreview, QuestionValues } from '../../bank/import/proposed-question.ts'

export interface FileFacts {
  readonly madeOn: string
  readonly source: string
}

/** What the pages ask of the server about the bank. */
export const requests = {
  /** Laws of the must-know list that was approved last; none where no list is kept. */
  mustKnow: async (): Promise<readonly string[]> => {
    const query = { state: 'filed', sort: 'approvedOn', order: 'desc', size: '1' }
    const { rows } = await client.get<ListPage>(`/api/records/${mustKnowList.name}`, { query })
    return rows
      .flatMap(({ values }) => [values.commonLaws, values.specialLaws])
      .flatMap((laws) => (Array.isArray(laws) ? laws : []))
  },
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
