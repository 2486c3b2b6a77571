import type { Capacity } from '#kernel/capacity.ts'

/** Things of one organ that addresses name. */
export interface Known {
  readonly records: ReadonlyMap<string, { readonly id: string; readonly version: number }>
  readonly evidence: string
  readonly batch: string
  readonly block: string
}

export interface Asking {
  readonly path: string
  /** Sent as JSON; a text as it is. */
  readonly body?: unknown
  readonly headers?: Readonly<Record<string, string>>
}

/** One address, what is asked there, and how each is answered. No request of the table changes anything it names. */
export interface RouteRow {
  /** Method and pattern as the door has them. */
  readonly route: string
  /** Record type or operation, where the address stands for many. */
  readonly of?: string
  /** Who is let in; all others are told 403, and nobody 401. 'anyone' needs no sign-in. */
  readonly may: readonly Capacity[] | 'signed-in' | 'anyone'
  /** The answer to whoever is let in. */
  readonly ok: number
  /** The answer to nobody where 'anyone' may. */
  readonly nobody?: number
  readonly ask: (known: Known) => Asking
  /** The answer to another organ's people who hold every capacity; absent where the address names nothing. */
  readonly foreign?: number
}

const business = ['secretary', 'member', 'office-clerk', 'section-clerk', 'discipline', 'staff'] as const
const administrators = ['system-admin', 'security-admin', 'auditor'] as const
const clerks = ['office-clerk', 'section-clerk'] as const
const deciders = ['secretary', 'member', 'office-clerk'] as const
const keepers = ['system-admin', 'office-clerk'] as const
const auditing = ['auditor', 'security-admin'] as const

interface TypeRow {
  readonly read: readonly Capacity[]
  readonly enter: readonly Capacity[]
  /** Moves besides voiding. */
  readonly acts: Readonly<Record<string, readonly Capacity[]>>
}

/** Who may read, enter and move each type of record. */
export const typeTable: Readonly<Record<string, TypeRow>> = {
  section: {
    read: [...business, ...administrators],
    enter: keepers,
    acts: { establish: keepers, abolish: keepers, restore: keepers },
  },
  person: {
    read: [...business, ...administrators],
    enter: keepers,
    acts: { register: keepers, leave: keepers, return: keepers },
  },
  'post-term': { read: [...business, 'system-admin', 'security-admin'], enter: keepers, acts: { file: keepers } },
  'capacity-grant': {
    read: [...business, ...administrators],
    enter: ['security-admin'],
    acts: { grant: ['security-admin'], revoke: ['security-admin'] },
  },
  'study-session': { read: business, enter: clerks, acts: { file: clerks } },
  'supervision-item': { read: business, enter: clerks, acts: { file: clerks } },
  problem: {
    read: business,
    enter: ['office-clerk', 'section-clerk', 'member', 'discipline'],
    acts: {
      list: [...clerks, 'discipline'],
      propose: clerks,
      return: deciders,
      close: deciders,
      reopen: [...deciders, 'discipline'],
    },
  },
  'rectification-measure': {
    read: business,
    enter: ['office-clerk', 'section-clerk', 'member'],
    acts: {
      plan: clerks,
      start: clerks,
      progress: clerks,
      propose: clerks,
      return: deciders,
      accept: deciders,
      reopen: [...deciders, 'discipline'],
    },
  },
  statement: { read: business, enter: ['office-clerk', 'secretary'], acts: {} },
  'statement-notice': { read: business, enter: ['office-clerk'], acts: { file: ['office-clerk'] } },
  'law-entry': { read: business, enter: ['office-clerk'], acts: { file: ['office-clerk'] } },
}

const nowhere = '01890a5d-ac96-774b-bcce-b302099fffff'
const uuid = ':id{[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}}'
const record = `/api/records/:type/${uuid}`
const batch = `/api/records/:type/imports/${uuid}`
const evidence = `/api/evidence/${uuid}`
const statement = `/api/statements/${uuid}`

const json = (path: string, body: unknown): Asking => ({ path, body })
const wrongValues = { values: { nothing: 1 } }

/** All addresses of one type of record. */
export function rowsOfType(type: string, { read, enter, acts }: TypeRow): readonly RouteRow[] {
  const list = `/api/records/${type}`
  const one = (known: Known) => `${list}/${known.records.get(type)?.id}`
  const version = (known: Known) => known.records.get(type)?.version ?? 1
  const has = type === 'study-session'
  const rows: readonly Omit<RouteRow, 'of'>[] = [
    { route: 'GET /api/records/:type', may: read, ok: 200, ask: () => ({ path: list }) },
    { route: 'POST /api/records/:type', may: enter, ok: 422, ask: () => json(list, wrongValues) },
    {
      ...{ route: 'POST /api/records/:type/batch', may: read, ok: 200, foreign: 200 },
      ask: (known) =>
        json(`${list}/batch`, { act: 'void', records: [{ id: known.records.get(type)?.id, version: 99 }] }),
    },
    { route: `GET ${record}`, may: read, ok: 200, foreign: 404, ask: (known) => ({ path: one(known) }) },
    {
      ...{ route: `PUT ${record}`, may: enter, ok: 422, foreign: 404 },
      ask: (known) => json(one(known), { ...wrongValues, version: version(known), reason: '更正' }),
    },
    {
      ...{ route: `PUT ${record}`, may: enter, ok: 409, foreign: 404 },
      ask: (known) => json(one(known), { values: {}, version: 99 }),
    },
    {
      ...{ route: `POST ${record}/acts/:act`, may: enter, ok: 422, foreign: 404 },
      ask: (known) => json(`${one(known)}/acts/void`, { version: version(known) }),
    },
    ...Object.entries(acts).map(([act, may]) => ({
      ...{ route: `POST ${record}/acts/:act`, may, ok: 409, foreign: 404 },
      ask: (known: Known) => json(`${one(known)}/acts/${act}`, { version: 99 }),
    })),
    {
      route: `GET ${record}/history`,
      may: read,
      ok: 200,
      foreign: 404,
      ask: (known) => ({ path: `${one(known)}/history` }),
    },
    {
      ...{ route: `POST ${record}/evidence`, may: enter, ok: 422, foreign: 404 },
      ask: (known) => ({ path: `${one(known)}/evidence`, body: '', headers: { 'x-file-name': 'a.txt' } }),
    },
    {
      ...{ route: `POST ${record}/evidence/reuse`, may: enter, ok: 404, foreign: 404 },
      ask: (known) => json(`${one(known)}/evidence/reuse`, { evidenceId: nowhere }),
    },
    {
      route: 'GET /api/records/:type/template.xlsx',
      may: enter,
      ok: 200,
      ask: () => ({ path: `${list}/template.xlsx` }),
    },
    { route: 'GET /api/records/:type/export.xlsx', may: read, ok: 200, ask: () => ({ path: `${list}/export.xlsx` }) },
    { route: 'POST /api/records/:type/imports', may: enter, ok: 422, ask: () => json(`${list}/imports`, {}) },
    { route: 'GET /api/records/:type/imports', may: enter, ok: 200, ask: () => ({ path: `${list}/imports` }) },
    {
      ...{ route: `GET ${batch}`, may: enter, ok: has ? 200 : 404, foreign: 404 },
      ask: (known) => ({ path: `${list}/imports/${known.batch}` }),
    },
    {
      ...{ route: `POST ${batch}/commit`, may: enter, ok: has ? 422 : 404, foreign: 404 },
      ask: (known) => json(`${list}/imports/${known.batch}/commit`, { take: [] }),
    },
    {
      ...{ route: `GET ${batch}/receipt.xlsx`, may: enter, ok: has ? 200 : 404, foreign: 404 },
      ask: (known) => ({ path: `${list}/imports/${known.batch}/receipt.xlsx` }),
    },
  ]
  return rows.map((row) => ({ ...row, of: type }))
}

const writers = ['office-clerk', 'section-clerk', 'secretary', 'member'] as const
const statementKeepers = ['office-clerk', 'secretary'] as const

interface OperationRow {
  readonly may: readonly Capacity[]
  /** A read answers 200 to an empty question, a write finds its fields missing. */
  readonly reads?: true
  /** Input that names things of an organ. */
  readonly names?: (known: Known) => Readonly<Record<string, unknown>>
}

const ofPerson = (known: Known) => ({ person: known.records.get('person')?.id })
const ofStatement = (known: Known) => ({ statement: known.records.get('statement')?.id })
const words = { kind: 'paragraph', level: null, title: '', pieces: [], pillar: 'study', rests: [], gap: null }

/** Who may do each operation. */
export const operationTable: Readonly<Record<string, OperationRow>> = {
  'account/create': { may: ['system-admin'], names: (known) => ({ ...ofPerson(known), username: 'stolen' }) },
  'account/reset-password': { may: ['system-admin'], names: ofPerson },
  'account/suspend': { may: ['system-admin'], names: (known) => ({ ...ofPerson(known), reason: '试' }) },
  'account/resume': { may: ['system-admin'], names: ofPerson },
  'account/list': { may: ['system-admin', 'security-admin'], reads: true },
  'organ/check': { may: ['system-admin', 'security-admin', 'auditor', 'office-clerk'], reads: true },
  'statement/draft': {
    may: statementKeepers,
    names: (known) => ({ postTerm: known.records.get('post-term')?.id, year: 2023 }),
  },
  'statement/redraft': { may: statementKeepers, names: (known) => ({ ...ofStatement(known), pillar: 'study' }) },
  'statement/save-block': {
    may: writers,
    names: (known) => ({ ...ofStatement(known), block: known.block, version: 1, body: words }),
  },
  'statement/insert-block': {
    may: writers,
    names: (known) => ({ ...ofStatement(known), block: nowhere, body: words }),
  },
  'statement/remove-block': {
    may: writers,
    names: (known) => ({ ...ofStatement(known), block: known.block, version: 1 }),
  },
  'statement/refresh': { may: writers, names: ofStatement },
  'statement/comment': {
    may: [...writers, 'discipline'],
    names: (known) => ({ ...ofStatement(known), block: known.block, words: '批注' }),
  },
  'statement/resolve-comment': { may: writers, names: (known) => ({ ...ofStatement(known), comment: nowhere }) },
  'statement/keep-version': { may: writers, names: (known) => ({ ...ofStatement(known), label: '一版' }) },
  'statement/seal': { may: statementKeepers, names: ofStatement },
}

const doing = '/api/do/:name{.+}'

export function rowsOfOperation(name: string, { may, reads, names }: OperationRow): readonly RouteRow[] {
  const path = `/api/do/${name}`
  const ok = reads === true ? 200 : 422
  return [
    { route: `POST ${doing}`, of: name, may, ok, ask: () => json(path, {}) },
    { route: `GET ${doing}`, of: name, may: reads === true ? may : 'signed-in', ok, ask: () => ({ path }) },
    ...(names === undefined
      ? []
      : [
          {
            route: `POST ${doing}`,
            of: name,
            may: [],
            ok: 0,
            foreign: 404,
            ask: (known: Known) => json(path, names(known)),
          },
        ]),
  ]
}

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
  { route: 'PUT /api/drafts/:key', may: 'signed-in', ok: 200, ask: () => json('/api/drafts/walk', { body: 1 }) },
  read('/api/drafts/:key', '/api/drafts/walk', { may: 'signed-in' }),
  { route: 'DELETE /api/drafts/:key', may: 'signed-in', ok: 204, ask: () => ({ path: '/api/drafts/gone' }) },
  read('/api/ledger/verify', '/api/ledger/verify', { may: [...auditing, 'office-clerk'] }),
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
  read('/api/laws', '/api/laws'),
  ...['', '/citations.xlsx'].map((rest) => ({
    // The one that is known is a draft, which the collection does not show.
    ...{ route: `GET /api/laws/:id${rest}`, may: business, ok: 404, foreign: 404 },
    ask: ({ records }: Known) => ({ path: `/api/laws/${records.get('law-entry')?.id}${rest}` }),
  })),
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
