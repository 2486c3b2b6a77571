import { exam, question } from '#capabilities/exams/index.ts'
import { studySession } from '#capabilities/study/index.ts'
import type { Capability } from '#kernel/capability.ts'
import type { Actor } from '#kernel/capacity.ts'
import type { RecordType } from '#kernel/record-type.ts'
import { type Ask, may } from '#records/permission.ts'
import type { Register } from '#records/register.ts'
import type { IconName } from '#web-kit/icon.tsx'

/** One entry of the navigation. */
export interface Place {
  readonly name: string
  readonly label: string
  readonly icon: IconName
  readonly to: string
  /** Part of 留痕, the traces of the year. */
  readonly trace: boolean
  /** Record types behind it that the person may read. */
  readonly types: readonly RecordType[]
  /** Pages of it that stand beside the lists of its types. */
  readonly pages: readonly { readonly to: string; readonly label: string }[]
}

/** The year's line, in the order of the work. A capability that is not there leaves no hole. */
const line = [
  { name: 'duties', label: '职责', icon: 'duties', trace: false },
  { name: 'plans', label: '计划', icon: 'plan', trace: false },
  { name: 'study', label: '学法', icon: 'book', trace: true },
  { name: 'exams', label: '考法', icon: 'exam', trace: true },
  { name: 'publicity', label: '普法', icon: 'speaker', trace: true },
  { name: 'decisions', label: '决策', icon: 'decision', trace: true },
  { name: 'internal-rules', label: '制度', icon: 'rules', trace: true },
  { name: 'supervision', label: '监督', icon: 'supervision', trace: true },
  { name: 'indicators', label: '成效', icon: 'columns', trace: true },
  { name: 'oversight', label: '督办', icon: 'todo', trace: false },
  { name: 'statements', label: '述法', icon: 'statement', trace: false },
  { name: 'checking', label: '核对', icon: 'check', trace: false },
  { name: 'appraisal', label: '评议', icon: 'appraisal', trace: false },
  { name: 'rectification', label: '整改', icon: 'rectification', trace: false },
  { name: 'laws', label: '法规', icon: 'file', trace: false },
  { name: 'organs', label: '单位', icon: 'organ', trace: false },
] as const satisfies readonly (Pick<Place, 'name' | 'label' | 'trace'> & { icon: IconName })[]

/** Pages that stand beside the lists of a place, for whoever may do what they are for. */
const sidePages = [
  { place: 'study', to: '/study/coverage', label: '学法覆盖', ask: { to: 'read', type: studySession } },
  { place: 'exams', to: '/exams', label: '我的考试', ask: { to: 'read', type: exam } },
  { place: 'exams', to: '/exams/keep', label: '线上考试', ask: { to: 'read', type: exam } },
  { place: 'exams', to: '/exams/bank', label: '题库', ask: { to: 'read', type: question } },
  { place: 'exams', to: '/exams/papers', label: '试卷', ask: { to: 'read', type: question } },
  { place: 'organs', to: '/accounts', label: '账户', operation: 'account/list' },
  { place: 'organs', to: '/burden', label: '填报负担', ask: { to: 'read-burden' } },
] as const satisfies readonly SidePage[]

type SidePage = Readonly<Record<'place' | 'to' | 'label', string>> &
  ({ readonly operation: string } | { readonly ask: Ask })

/** What was done by whom: for those who watch over the system. */
const journal: Place = {
  ...{ name: 'journal', label: '审计', icon: 'history', to: '/journal', trace: false },
  types: [],
  pages: [],
}

/** What of it this person has: a page of its own (/statements) leads, else the first record type they may read. */
export function placesOf(register: Register, actor: Actor, paths: ReadonlySet<string>): readonly Place[] {
  const kept = line.flatMap((entry) => {
    const capability = register.capabilities.find((one) => one.name === entry.name)
    if (capability === undefined) return []
    const types = capability.recordTypes.filter((type) => may(actor, { to: 'read', type }))
    const [first] = types
    if (first === undefined && capability.recordTypes.length > 0) return []
    const own = `/${entry.name}`
    const to = paths.has(own) ? own : first === undefined ? undefined : `/records/${first.name}`
    return to === undefined ? [] : [{ ...entry, to, types, pages: pagesBeside(capability, actor, paths) }]
  })
  return may(actor, { to: 'read-journal' }) ? [...kept, journal] : kept
}

/** Whether an address lies within a place. */
export function isWithin(place: Place, path: string): boolean {
  if ([place, ...place.pages].some(({ to }) => path === to || path.startsWith(`${to}/`))) return true
  return place.types.some(({ name }) => path === `/records/${name}` || path.startsWith(`/records/${name}/`))
}

/** The phone's bar holds home, three places and the rest: those one works in most, then whatever there is. */
export function placesAtHand(places: readonly Place[]): readonly Place[] {
  const wanted = ['study', 'supervision', 'statements', 'rectification']
  const rank = (place: Place): number => (wanted.includes(place.name) ? wanted.indexOf(place.name) : wanted.length)
  const chosen = [...places].sort((a, b) => rank(a) - rank(b)).slice(0, 3)
  return places.filter((place) => chosen.includes(place))
}

function pagesBeside({ name, operations }: Capability, actor: Actor, paths: ReadonlySet<string>) {
  return sidePages.filter((page) => {
    if (page.place !== name || !paths.has(page.to)) return false
    if ('ask' in page) return may(actor, page.ask)
    const operation = operations.find((one) => one.name === page.operation)
    return operation !== undefined && may(actor, { to: 'do', operation })
  })
}
