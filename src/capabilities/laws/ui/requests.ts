import { addressOf, client } from '#web-kit/client.ts'
import type { LawRow, LawView } from '../law-view.ts'

/** What the pages ask of the server about laws. */
export const requests = {
  list: () => client.get<readonly LawRow[]>('/api/laws'),
  view: (id: string) => client.get<LawView>(`/api/laws/${id}`),
  citationsAddress: (id: string) => addressOf(`/api/laws/${id}/citations.xlsx`),
}
