import { addressOf, client, upload } from '#web-kit/client.ts'
import type { Acceptances, CheckedLine, CheckedView, ShownRecord, TakenIn } from '../checked-view.ts'
import type { BesideText } from '../text-under-check.ts'

export interface Bringing {
  readonly file: File
  readonly year: number | null
  readonly postTerm: string | null
  readonly origin: string
  readonly encoding: string | null
}

/** What the pages ask of the server about texts that are checked. */
export const requests = {
  list: () => client.get<readonly CheckedLine[]>('/api/checking/texts'),
  view: (id: string, version: string) => client.get<CheckedView>(`/api/checking/texts/${id}`, { query: { version } }),
  bring: ({ file, ...query }: Bringing) =>
    upload<TakenIn>('/api/checking/texts', file, {
      query,
      headers: { 'x-file-name': encodeURIComponent(file.name), 'content-type': 'application/octet-stream' },
    }),
  mend: (text: string, version: number, keys: readonly string[]) =>
    client.post<{ readonly number: number; readonly count: number }>('/api/do/checking/mend', {
      text,
      version,
      body: keys,
    }),
  accept: (record: string, finding: string, words: string, reason: string) =>
    client.post('/api/do/checking/accept', { record, finding, words: words.slice(0, 200), reason }),
  withdraw: (record: string, finding: string) => client.post('/api/do/checking/withdraw', { record, finding }),
  enter: (text: string, version: number, claim: string, type: string) =>
    client.post<Pick<ShownRecord, 'id' | 'type' | 'title'>>('/api/do/checking/enter', { text, version, claim, type }),
  move: (id: string, act: string, version: number) =>
    client.post(`/api/records/imported-statement/${id}/acts/${act}`, { version }),
  acceptances: (record: string) => client.get<Acceptances>(`/api/checking/acceptances/${record}`),
  beside: (year: number) => client.get<BesideText>('/api/checking/beside', { query: { year } }),
  rule: (name: string) => client.get<{ readonly page: string }>(`/api/checking/rules/${name}`),
  commentsAddress: (id: string, version: number) => addressOf(`/api/checking/texts/${id}/comments.docx`, { version }),
  textAddress: (id: string, version: number, form: 'docx' | 'txt') =>
    addressOf(`/api/checking/texts/${id}/text.${form}`, { version }),
}
