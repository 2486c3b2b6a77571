import { auditing, business, clerks, keepers } from './capacity-groups.ts'
import { checkedText, evidence, json, type Known, nowhere, type RouteRow, statement, uuid } from './route-row.ts'

const read = (route: string, path: string, more: Partial<RouteRow> = {}): RouteRow => ({
  ...{ route: `GET ${route}`, may: business, ok: 200, ask: () => ({ path }) },
  ...more,
})

const ofText = (rest: string, ok = 200): RouteRow => ({
  ...{ route: `GET ${statement}${rest.replace('/versions/1', '/versions/:number').split('?')[0]}`, may: business, ok },
  ...{ foreign: 404, ask: (known) => ({ path: `/api/statements/${known.records.get('statement')?.id}${rest}` }) },
})

/** All other addresses. */
export const otherRows: readonly RouteRow[] = [
  {
    ...{ route: `POST ${evidence}/withdraw`, may: clerks, ok: 409, foreign: 404 },
    ask: ({ evidence: id }) => json(`/api/evidence/${id}/withdraw`, { reason: '试' }),
  },
  {
    ...{ route: `GET ${evidence}/content`, may: business, ok: 200, foreign: 404 },
    ask: ({ evidence: id }) => ({ path: `/api/evidence/${id}/content` }),
  },
  read('/api/evidence', '/api/evidence?text=a', { may: 'signed-in' }),
  // Each finds what he may read; another organ's people find nothing of this one's.
  read('/api/search', '/api/search?text=%E5%91%A8%E6%98%8E%E8%BF%9C', { may: 'signed-in', foreign: 200 }),
  { route: 'PUT /api/drafts/:key', may: 'signed-in', ok: 200, ask: () => json('/api/drafts/walk', { body: 1 }) },
  read('/api/drafts/:key', '/api/drafts/walk', { may: 'signed-in' }),
  { route: 'DELETE /api/drafts/:key', may: 'signed-in', ok: 204, ask: () => ({ path: '/api/drafts/gone' }) },
  read('/api/ledger/verify', '/api/ledger/verify', { may: [...auditing, 'office-clerk'] }),
  read('/api/burden', '/api/burden?year=2023', { may: keepers }),
  read('/api/burden.xlsx', '/api/burden.xlsx?year=2023', { may: keepers }),
  read('/api/journal', '/api/journal', { may: auditing }),
  read('/api/journal.xlsx', '/api/journal.xlsx', { may: auditing }),
  read('/api/openapi.json', '/api/openapi.json', { may: 'signed-in' }),
  read('/api/docs', '/api/docs', { may: 'signed-in' }),
  read('/api/me', '/api/me', { may: 'anyone', nobody: 204 }),
  { route: 'POST /api/sign-in', may: 'anyone', ok: 422, ask: () => json('/api/sign-in', {}) },
  { route: 'POST /api/sign-out', may: 'anyone', ok: 204, ask: () => json('/api/sign-out', {}) },
  { route: 'POST /api/password', may: 'signed-in', ok: 422, ask: () => json('/api/password', {}) },
  read('/api/tokens', '/api/tokens', { may: 'signed-in' }),
  { route: 'POST /api/tokens', may: 'signed-in', ok: 422, ask: () => json('/api/tokens', {}) },
  { route: 'DELETE /api/tokens/:id', may: 'signed-in', ok: 404, ask: () => ({ path: `/api/tokens/${nowhere}` }) },
  read('/api/setup', '/api/setup', { may: 'anyone' }),
  { route: 'POST /api/setup', may: 'anyone', ok: 422, ask: () => json('/api/setup', {}) },
  read('/api/duties', '/api/duties?year=2023'),
  read('/api/duties/comparison', '/api/duties/comparison?year=2023'),
  read('/api/exam-bank', '/api/exam-bank', { may: ['office-clerk'] }),
  read('/api/exam-bank/shipped', '/api/exam-bank/shipped', { may: ['office-clerk'] }),
  {
    ...{ route: 'POST /api/exam-bank/read', may: ['office-clerk'], ok: 200 },
    ask: () => ({ path: '/api/exam-bank/read', body: '1．题（A）', headers: { 'x-file-name': 'a.txt' } }),
  },
  read('/api/exam-papers', '/api/exam-papers', { may: ['office-clerk'] }),
  {
    ...{ route: 'POST /api/exam-papers/draw', may: ['office-clerk'], ok: 200 },
    ask: () => json('/api/exam-papers/draw', { from: 'blueprint', blueprint: { parts: [] }, seed: '1' }),
  },
  read(`/api/exam-papers/${uuid}`, `/api/exam-papers/${nowhere}`, { may: ['office-clerk'], ok: 404 }),
  read('/api/laws', '/api/laws'),
  ...['', '/citations.xlsx'].map((rest) => ({
    // The one that is known is a draft, which the collection does not show.
    ...{ route: `GET /api/laws/:id${rest}`, may: business, ok: 404, foreign: 404 },
    ask: ({ records }: Known) => ({ path: `/api/laws/${records.get('law-entry')?.id}${rest}` }),
  })),
  read('/api/publicity/calendar', '/api/publicity/calendar?year=2023'),
  read('/api/publicity/calendar.ics', '/api/publicity/calendar.ics?year=2023'),
  read('/api/checking/texts', '/api/checking/texts'),
  read('/api/checking/beside', '/api/checking/beside?year=2023'),
  {
    ...{ route: 'POST /api/checking/texts', may: [...clerks, 'secretary', 'member'], ok: 422 },
    ask: () => json('/api/checking/texts', {}),
  },
  // The one that is known holds no text.
  ...['', '/comments.docx', '/text.docx', '/text.txt'].map((rest) => ({
    ...{ route: `GET ${checkedText}${rest}`, may: business, ok: 404, foreign: 404 },
    ask: ({ records }: Known) => ({ path: `/api/checking/texts/${records.get('imported-statement')?.id}${rest}` }),
  })),
  read('/api/checking/acceptances/:id', '', {
    foreign: 404,
    ask: ({ records }) => ({ path: `/api/checking/acceptances/${records.get('statement')?.id}` }),
  }),
  // The one that is known holds no text.
  read('/api/checking/compare/:id', '', {
    ...{ ok: 404, foreign: 404 },
    ask: ({ records }) => ({ path: `/api/checking/compare/${records.get('imported-statement')?.id}` }),
  }),
  read('/api/checking/rules/:name', '/api/checking/rules/claim-self-grade', { may: 'signed-in' }),
  read('/api/notices', '/api/notices', { may: 'signed-in' }),
  read('/api/notices/count', '/api/notices/count', { may: 'signed-in' }),
  read('/api/notices/settings', '/api/notices/settings', { may: 'signed-in' }),
  {
    ...{ route: 'PUT /api/notices/settings', may: 'signed-in', ok: 422 },
    ask: () => json('/api/notices/settings', { email: 'nobody' }),
  },
  { route: 'POST /api/notices/read', may: 'signed-in', ok: 422, ask: () => json('/api/notices/read', {}) },
  read('/api/calendar-feed', '/api/calendar-feed', { may: 'signed-in' }),
  { route: 'POST /api/calendar-feed', may: 'signed-in', ok: 201, ask: () => json('/api/calendar-feed', {}) },
  { route: 'DELETE /api/calendar-feed', may: 'signed-in', ok: 204, ask: () => ({ path: '/api/calendar-feed' }) },
  read('/api/home', '/api/home?year=2023'),
  read('/api/statements', '/api/statements'),
  ofText(''),
  ofText('/changes?since=2023-01-01'),
  ofText('/versions/1'),
  ofText('/measures'),
  ofText('/recount', 404),
  ofText('/preview.html'),
  ofText('/statement.docx'),
  ofText('/catalogue.docx'),
  ofText('/catalogue.xlsx'),
  ofText('/pack.zip'),
  {
    ...{ route: `POST ${statement}/records`, may: business, ok: 200, foreign: 404 },
    ask: ({ records }) => json(`/api/statements/${records.get('statement')?.id}/records`, { source: { records: [] } }),
  },
]
