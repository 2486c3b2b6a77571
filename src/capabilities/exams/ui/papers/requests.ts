import type { ListPage } from '#records/api.ts'
import { client } from '#web-kit/client.ts'
import { question } from '../../bank/question-record.ts'
import type { BankSource } from '../../papers/paper-source-guard.ts'
import type { DrawnPaper, PaperRow, PaperView } from '../../papers/paper-view.ts'

/** What the pages ask of the server about papers. */
export const requests = {
  papers: () => client.get<readonly PaperRow[]>('/api/exam-papers'),
  paper: (id: string) => client.get<PaperView>(`/api/exam-papers/${id}`),
  draw: (source: BankSource) => client.post<DrawnPaper>('/api/exam-papers/draw', source),
  keep: (title: string, note: string, source: BankSource, shown: readonly string[]) =>
    client.post<{ readonly id: string }>('/api/do/exam/keep-paper', { title, note, body: { source, shown } }),
  putAway: (paper: string, reason: string) => client.post<null>('/api/do/exam/put-away-paper', { paper, reason }),
  /** Questions in force that hold the words. */
  find: (text: string) =>
    client.get<ListPage>(`/api/records/${question.name}`, { query: { state: 'in-force', text, size: 20 } }),
}
