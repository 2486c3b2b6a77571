import { business, clerks } from './capacity-groups.ts'
import { json, type Known, nowhere, type RouteRow, uuid } from './route-row.ts'

const exam = `/api/exams/${uuid}`
const sitting = `${exam}/sitting/${uuid.replace('id', 'sitting')}`
const markers = ['office-clerk', 'section-clerk', 'member', 'discipline'] as const
const seers = [...clerks, 'secretary', 'member', 'discipline'] as const

const idIn = ({ records }: Known) => records.get('exam')?.id
const device = nowhere

const view = (name: string, may: RouteRow['may'], ok: number): RouteRow => ({
  ...{ route: `GET ${exam}/${name}`, may, ok, foreign: 404 },
  ask: (known) => ({ path: `/api/exams/${idIn(known)}/${name}` }),
})

const ofSitting = (method: string, name: string, body?: unknown): RouteRow => ({
  ...{ route: `${method} ${sitting}/${name.split('?')[0]}`, may: 'signed-in', ok: 404, foreign: 404 },
  ask: (known) => {
    const path = `/api/exams/${idIn(known)}/sitting/${nowhere}/${name}`
    return body === undefined ? { path } : json(path, body)
  },
})

/** The exam that is known has no online side: whoever is let in is told so. */
export const examRows: readonly RouteRow[] = [
  { route: 'GET /api/exams/mine', may: 'signed-in', ok: 200, ask: () => ({ path: '/api/exams/mine' }) },
  { route: 'GET /api/exams/kept', may: business, ok: 200, ask: () => ({ path: '/api/exams/kept' }) },
  {
    ...{ route: `POST ${exam}/sitting`, may: 'signed-in', ok: 404, foreign: 404 },
    ask: (known) => json(`/api/exams/${idIn(known)}/sitting`, { device }),
  },
  ofSitting('PUT', 'answers', { device, answers: [{ question: nowhere, seq: 1, answer: { places: [0] } }] }),
  ofSitting('POST', 'hand-in', { device }),
  ofSitting('GET', `clock?device=${device}`),
  ofSitting('GET', 'review'),
  { ...ofSitting('GET', 'trail'), may: clerks },
  view('result', 'signed-in', 404),
  view('certificate', 'signed-in', 404),
  view('online', business, 200),
  view('roster', clerks, 200),
  view('events', clerks, 200),
  view('proctor', clerks, 404),
  view('results', seers, 404),
  view('results.xlsx', clerks, 404),
  view('questions', seers, 404),
  view('marking', markers, 200),
  view('re-markings', clerks, 404),
  {
    ...{ route: `POST ${exam}/release`, may: clerks, ok: 404, foreign: 404 },
    ask: (known) => json(`/api/exams/${idIn(known)}/release`, {}),
  },
]

const reason = '试'
const named = (more: Readonly<Record<string, unknown>>) => (known: Known) => ({ exam: idIn(known), reason, ...more })
const ofPerson = (more: Readonly<Record<string, unknown>>) => (known: Known) => ({
  ...{ exam: idIn(known), person: known.records.get('person')?.id, reason },
  ...more,
})

/** Rows of `operationTable`. */
export const examOperationRows = {
  'exam/set-up': { may: clerks, names: (known: Known) => ({ exam: idIn(known), body: setting }) },
  'exam/arrange': { may: clerks, names: (known: Known) => ({ exam: idIn(known) }) },
  'exam/disarrange': { may: clerks, names: named({}) },
  'exam/add-candidates': { may: clerks, names: named({ persons: [nowhere] }) },
  'exam/exempt': { may: clerks, names: ofPerson({}) },
  'exam/withdraw-exemption': { may: clerks, names: ofPerson({}) },
  'exam/make-up': {
    may: clerks,
    names: named({ who: 'absent', opensAt: '2024-06-20T01:00:00Z', closesAt: '2024-06-20T09:00:00Z' }),
  },
  'exam/extra-time': { may: clerks, names: ofPerson({ minutes: 10 }) },
  'exam/void-sitting': { may: clerks, names: named({ sitting: nowhere }) },
  'exam/mark': {
    may: markers,
    names: (known: Known) => ({ exam: idIn(known), sheet: 'a', question: nowhere, tenths: 1 }),
  },
  'exam/strike-question': { may: clerks, names: named({ question: nowhere, treatment: 'granted' }) },
  'exam/correct-key': { may: clerks, names: named({ question: nowhere, body: { right: [0] } }) },
  'exam/cancel-re-marking': { may: clerks, names: (known: Known) => ({ exam: idIn(known), job: nowhere }) },
}

const setting = {
  ...{
    paper: { from: 'blueprint', blueprint: { parts: [] } },
    forms: 1,
    minutes: 60,
    graceSeconds: 30,
    attempts: 1,
    counts: 'best',
  },
  ...{ opensAt: '2024-06-20T01:00:00Z', closesAt: '2024-06-20T09:00:00Z', passPercent: 60, multiple: 'all-right' },
  ...{ bands: [{ label: '全部', from: 0 }], keys: 'never', marks: 'released', practice: false, markers: 1 },
  audience: { everyone: true, sections: [], posts: [], persons: [], except: [] },
  ...{ markersApartTenths: 0, retakeDays: null, preset: null },
}
