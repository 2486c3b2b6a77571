import { client } from '#web-kit/client.ts'
import type { Block, BlockBody, FigureSource } from '../block.ts'
import type {
  MeasureChoice,
  ProvingRecord,
  Recount,
  Seal,
  StatementChanges,
  StatementLineView,
  StatementView,
  YearView,
} from '../view.ts'
import type { Pending } from './editor/pending.ts'

/** What the pages ask of the server about statements. */
export const requests = {
  list: () => client.get<readonly StatementLineView[]>('/api/statements'),
  view: (id: string) => client.get<StatementView>(`/api/statements/${id}`),
  changes: (id: string, since: string) =>
    client.get<StatementChanges>(`/api/statements/${id}/changes`, { query: { since } }),
  version: (id: string, number: number) =>
    client.get<{ readonly blocks: readonly Block[] }>(`/api/statements/${id}/versions/${number}`),
  records: (id: string, source: FigureSource) =>
    client.post<readonly ProvingRecord[]>(`/api/statements/${id}/records`, { source }),
  measures: (id: string) => client.get<readonly MeasureChoice[]>(`/api/statements/${id}/measures`),
  recount: (id: string) => client.get<Recount>(`/api/statements/${id}/recount`),
  year: (year: number) => client.get<YearView>('/api/do/statement/year', { query: { year } }),
  openYear: (year: number) => run<{ readonly id: string }>('open-year', { year }),
  draft: (input: { postTerm: string; year: number; form: string | null; givenOn: string | null }) =>
    run<{ readonly id: string }>('draft', input),
  redraft: (statement: string, pillar: string) => run<readonly Block[]>('redraft', { statement, pillar }),
  refresh: (statement: string) => run<readonly Block[]>('refresh', { statement, block: null }),
  comment: (statement: string, block: string, quote: string, words: string) =>
    run('comment', { statement, block, quote, words }),
  resolveComment: (statement: string, comment: string) => run('resolve-comment', { statement, comment }),
  keepVersion: (statement: string, label: string) => run('keep-version', { statement, label }),
  seal: (statement: string) => run<Seal>('seal', { statement }),
}

/** Tells one change of the text; the answer is the block as saved, or nothing when it was removed. */
export async function sendChange(statement: string, change: Pending): Promise<Block | null> {
  if (change.kind === 'remove') {
    await run('remove-block', { statement, block: change.id, version: change.version })
    return null
  }
  const where =
    change.kind === 'insert' ? { block: change.id, after: change.after } : { block: change.id, version: change.version }
  const name = change.kind === 'insert' ? 'insert-block' : 'save-block'
  return run<Block>(name, { statement, ...where, body: change.body })
}

function run<T>(name: string, input: Readonly<Record<string, string | number | null | BlockBody>>): Promise<T> {
  return client.post<T>(`/api/do/statement/${name}`, input)
}
