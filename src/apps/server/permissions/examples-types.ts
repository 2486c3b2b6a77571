import type { Capacity } from '#kernel/capacity.ts'
import { administrators, appointers, business, clerks, deciders, keepers } from './capacity-groups.ts'
import { batch, json, type Known, nowhere, type RouteRow, record, wrongValues } from './route-row.ts'

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
  'stand-in': {
    read: [...business, ...administrators],
    enter: appointers,
    acts: { appoint: appointers, recall: appointers },
  },
  duty: { read: business, enter: ['office-clerk'], acts: { issue: ['office-clerk', 'secretary'] } },
  'plan-task': {
    read: business,
    enter: clerks,
    acts: { plan: clerks, start: clerks, finish: clerks, reopen: deciders, drop: deciders },
  },
  direction: {
    read: business,
    enter: [...clerks, 'secretary'],
    acts: {
      give: [...clerks, 'secretary'],
      progress: clerks,
      settle: clerks,
      reopen: ['secretary', 'office-clerk'],
    },
  },
  'incoming-document': { read: business, enter: clerks, acts: { receive: clerks } },
  'duty-receipt': { read: business, enter: clerks, acts: { file: clerks } },
  'study-session': { read: business, enter: clerks, acts: { file: clerks } },
  'study-plan-item': { read: business, enter: clerks, acts: { file: clerks } },
  'must-know-list': { read: business, enter: clerks, acts: { file: clerks } },
  exam: { read: business, enter: clerks, acts: { file: clerks } },
  question: {
    read: ['office-clerk'],
    enter: ['office-clerk'],
    acts: { adopt: ['office-clerk'], retire: ['office-clerk'], restore: ['office-clerk'] },
  },
  'publicity-event': { read: business, enter: clerks, acts: { file: clerks } },
  'publicity-plan-item': { read: business, enter: clerks, acts: { plan: clerks, drop: clerks, resume: clerks } },
  'outreach-place': { read: business, enter: clerks, acts: { file: clerks } },
  'legal-leader': { read: business, enter: clerks, acts: { file: clerks } },
  'party-group-meeting': { read: business, enter: ['office-clerk'], acts: { file: ['office-clerk'] } },
  'agenda-item': {
    read: business,
    enter: clerks,
    acts: { file: clerks, 'carry-out': clerks, reopen: deciders },
  },
  'decided-matter': { read: business, enter: clerks, acts: { file: clerks } },
  'internal-rule': { read: business, enter: clerks, acts: { file: clerks } },
  'rule-check': {
    read: business,
    enter: ['office-clerk', 'discipline'],
    acts: { file: ['office-clerk', 'discipline'] },
  },
  'leading-group': { read: business, enter: ['office-clerk'], acts: { file: ['office-clerk'] } },
  'responsibility-letter': { read: business, enter: ['office-clerk'], acts: { file: ['office-clerk'] } },
  'structure-change': { read: business, enter: ['office-clerk'], acts: { file: ['office-clerk'] } },
  'supervision-item': { read: business, enter: clerks, acts: { file: clerks } },
  'supervision-plan-item': { read: business, enter: clerks, acts: { file: clerks } },
  'filing-review': { read: business, enter: clerks, acts: { file: clerks } },
  'deputy-suggestion': { read: business, enter: clerks, acts: { file: clerks } },
  indicator: { read: business, enter: clerks, acts: { file: clerks } },
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
  'year-opening': { read: business, enter: ['office-clerk'], acts: {} },
  'statement-notice': { read: business, enter: ['office-clerk'], acts: { file: ['office-clerk'] } },
  'imported-statement': {
    read: business,
    enter: [...clerks, 'secretary', 'member'],
    acts: { finish: [...clerks, 'secretary', 'member'], resume: [...clerks, 'secretary', 'member'] },
  },
  'check-term': { read: business, enter: ['office-clerk'], acts: { file: ['office-clerk'] } },
  'law-entry': { read: business, enter: ['office-clerk'], acts: { file: ['office-clerk'] } },
}

/** All addresses of one type of record. */
export function rowsOfType(type: string, { read, enter, acts }: TypeRow): readonly RouteRow[] {
  const list = `/api/records/${type}`
  const one = (known: Known) => `${list}/${known.records.get(type)?.id}`
  const version = (known: Known) => known.records.get(type)?.version ?? 1
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
    {
      ...{ route: 'POST /api/records/:type/read-file', may: enter, ok: 200 },
      ask: () => ({ path: `${list}/read-file`, body: '2023年3月10日', headers: { 'x-file-name': 'a.txt' } }),
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
  ]
  return [...rows, ...sheetRows(type, { read, enter, acts })].map((row) => ({ ...row, of: type }))
}

/** The workbook that is known is of study sessions; asked for under another type it is not there. */
function sheetRows(type: string, { read, enter }: TypeRow): readonly Omit<RouteRow, 'of'>[] {
  const list = `/api/records/${type}`
  const has = type === 'study-session'
  return [
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
}
