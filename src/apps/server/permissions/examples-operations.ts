import type { Capacity } from '#kernel/capacity.ts'
import { examOperationRows } from './examples-exams.ts'
import { json, type Known, nowhere, type RouteRow } from './route-row.ts'

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
const ofImported = (known: Known) => ({ text: known.records.get('imported-statement')?.id })
const ofChecked = (known: Known) => ({ record: known.records.get('statement')?.id })
const words = { kind: 'paragraph', level: null, title: '', pieces: [], pillar: 'study', rests: [], gap: null }

/** Who may do each operation. */
export const operationTable: Readonly<Record<string, OperationRow>> = {
  'account/create': { may: ['system-admin'], names: (known) => ({ ...ofPerson(known), username: 'stolen' }) },
  'account/reset-password': { may: ['system-admin'], names: ofPerson },
  'account/suspend': { may: ['system-admin'], names: (known) => ({ ...ofPerson(known), reason: '试' }) },
  'account/resume': { may: ['system-admin'], names: (known) => ({ ...ofPerson(known), reason: '试' }) },
  'account/list': { may: ['system-admin', 'security-admin'], reads: true },
  'organ/check': { may: ['system-admin', 'security-admin', 'auditor', 'office-clerk'], reads: true },
  'publicity/open-year': { may: ['office-clerk'] },
  'duties/adopt': { may: ['office-clerk'] },
  'duties/plan': { may: ['office-clerk'] },
  ...examOperationRows,
  'exam/take-questions': { may: ['office-clerk'] },
  'exam/keep-paper': { may: ['office-clerk'] },
  'exam/put-away-paper': { may: ['office-clerk'], names: () => ({ paper: nowhere, reason: '试' }) },
  'statement/year': { may: ['office-clerk', 'secretary', 'member'], reads: true },
  'statement/open-year': { may: ['office-clerk'] },
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
  'checking/mend': { may: writers, names: (known) => ({ ...ofImported(known), version: 1, body: ['none'] }) },
  'checking/accept': { may: writers, names: (known) => ({ ...ofChecked(known), finding: 'none', reason: '试' }) },
  'checking/withdraw': { may: writers, names: (known) => ({ ...ofChecked(known), finding: 'none' }) },
  'checking/enter': {
    may: writers,
    names: (known) => ({ ...ofImported(known), version: 1, claim: 'none', type: 'study-session' }),
  },
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
