import { agendaItem, decidedMatter, decisionExamples, partyGroupMeeting } from '#capabilities/decisions/index.ts'
import { direction, duty, dutyExamples, dutyReceipt, incomingDocument, planTask } from '#capabilities/duties/index.ts'
import { exam, examExamples } from '#capabilities/exams/index.ts'
import { indicator, indicatorExamples } from '#capabilities/indicators/index.ts'
import {
  internalRule,
  internalRuleExamples,
  leadingGroup,
  responsibilityLetter,
  ruleCheck,
  structureChange,
} from '#capabilities/internal-rules/index.ts'
import { lawEntry, lawExamples } from '#capabilities/laws/index.ts'
import {
  legalLeader,
  outreachPlace,
  publicityEvent,
  publicityExamples,
  publicityPlanItem,
} from '#capabilities/publicity/index.ts'
import { problem, rectificationExamples, rectificationMeasure } from '#capabilities/rectification/index.ts'
import {
  mustKnowExamples,
  mustKnowList,
  studyExamples,
  studyPlanExamples,
  studyPlanItem,
  studySession,
} from '#capabilities/study/index.ts'
import {
  deputySuggestion,
  filingReview,
  supervisionExamples,
  supervisionFurtherExamples,
  supervisionItem,
  supervisionPlanItem,
} from '#capabilities/supervision/index.ts'
import type { RecordType } from '#kernel/record-type.ts'
import type { ExampleValues } from '#records/examples/example-ledger.ts'
import type { ExampleFile } from '#records/examples/example-row.ts'
import { demoMessages as names } from './messages.ts'

/** A row as a clerk hands it in: people, sections and problems stand by name. */
export interface DemoRow {
  readonly values: ExampleValues
  readonly files: readonly ExampleFile[]
}

export interface DemoWorkbook {
  readonly year: number
  readonly type: RecordType
  /** File name without its ending. */
  readonly name: string
  /** The transition that makes its rows count; `null` leaves drafts. */
  readonly act: string | null
  readonly rows: readonly DemoRow[]
}

export const demoYears = [2022, 2023, 2024] as const

type DemoYear = (typeof demoYears)[number]

/** What the clerks of the demo organ hand in, in the order that references need: problems before their measures. */
export const demoWorkbooks: readonly DemoWorkbook[] = demoYears.flatMap((year) =>
  [
    { year, type: mustKnowList, name: names.mustKnow, act: 'file', rows: mustKnowExamples[year] },
    { year, type: studyPlanItem, name: names.studyPlan, act: 'file', rows: studyPlanExamples[year] },
    ...ledgers(year, studySession, names.study, studyExamples[year]),
    ...ledgers(year, exam, names.exams, examExamples[year]),
    ...decisionsOf(year),
    ...publicityOf(year),
    ...supervisionOf(year),
    ...ledgers(year, indicator, names.indicators, indicatorExamples[year]),
    { year, type: problem, name: names.problems, act: 'list', rows: rectificationExamples[year].problems },
    { year, type: rectificationMeasure, name: names.measures, act: 'plan', rows: plansOf(year) },
    ...internalRulesOf(year),
    ...dutiesOf(year),
    ...ledgers(year, lawEntry, names.laws, lawExamples[year]),
  ].filter(({ rows }) => rows.length > 0),
)

/** Proofs of finished measures: there were none when the measure was planned and its row handed in. */
export function laterProofs(year: DemoYear): readonly { readonly measure: string; readonly file: ExampleFile }[] {
  return rectificationExamples[year].measures.flatMap(({ values, files }) =>
    files.map((file) => ({ measure: values.title ?? '', file })),
  )
}

interface DemoFile {
  readonly year: number
  readonly file: ExampleFile
}

const namedFiles: readonly DemoFile[] = [
  ...demoWorkbooks.flatMap(({ year, rows }) => rows.flatMap(({ files }) => files.map((file) => ({ year, file })))),
  ...demoYears.flatMap((year) =>
    laterProofs(year).map(({ file }) => ({ year: Number(file.factOn.slice(0, 4)), file })),
  ),
]

/** Every document once, by the year of its folder: the document of a plan proves all its rows. */
export const demoFiles: readonly DemoFile[] = [...new Map(namedFiles.map((one) => [one.file, one])).values()]

/** `demo/2023/学法活动.xlsx`, from the root of the project. */
export function workbookPath({ year, name }: Pick<DemoWorkbook, 'year' | 'name'>): string {
  return `demo/${year}/${name}.xlsx`
}

export function filePath(year: number, { name }: Pick<ExampleFile, 'name'>): string {
  return `demo/${year}/${names.evidenceFolder}/${name}`
}

interface LedgerExample extends DemoRow {
  readonly filed: boolean
}

/** What is not finished comes in a workbook of its own: filing takes whole workbooks. */
function ledgers(
  year: number,
  type: RecordType,
  name: string,
  examples: readonly LedgerExample[],
): readonly DemoWorkbook[] {
  return [
    { year, type, name, act: 'file', rows: examples.filter(({ filed }) => filed) },
    { year, type, name: names.unfinished(name), act: null, rows: examples.filter(({ filed }) => !filed) },
  ]
}

/** Meetings before their items, items before the matters decided at them. */
function decisionsOf(year: DemoYear): readonly DemoWorkbook[] {
  const { meetings, items, matters } = decisionExamples[year]
  const done = items.filter(({ carriedOut }) => carriedOut)
  const open = items.filter(({ carriedOut }) => !carriedOut)
  return [
    { year, type: partyGroupMeeting, name: names.meetings, act: 'file', rows: meetings },
    { year, type: agendaItem, name: names.agendaItems, act: 'carry-out', rows: done },
    { year, type: agendaItem, name: names.open(names.agendaItems), act: 'file', rows: open },
    { year, type: decidedMatter, name: names.matters, act: 'file', rows: matters },
  ]
}

/** After the problems that rules answer. */
function internalRulesOf(year: DemoYear): readonly DemoWorkbook[] {
  const { rules, checks, groups, letters, changes } = internalRuleExamples[year]
  return [
    { year, type: internalRule, name: names.internalRules, act: 'file', rows: rules },
    { year, type: ruleCheck, name: names.ruleChecks, act: 'file', rows: checks },
    { year, type: leadingGroup, name: names.leadingGroups, act: 'file', rows: groups },
    { year, type: responsibilityLetter, name: names.letters, act: 'file', rows: letters },
    { year, type: structureChange, name: names.structureChanges, act: 'file', rows: changes },
  ]
}

/** What is done and what is not come apart: the act of a workbook is one for all its rows. */
function dutiesOf(year: DemoYear): readonly DemoWorkbook[] {
  const { duties, receipts, tasks, directions, documents } = dutyExamples[year]
  return [
    { year, type: duty, name: names.duties, act: 'issue', rows: duties },
    { year, type: dutyReceipt, name: names.receipts, act: 'file', rows: receipts },
    { year, type: planTask, name: names.tasks, act: 'finish', rows: tasks.filter(({ done }) => done) },
    { year, type: planTask, name: names.open(names.tasks), act: 'plan', rows: tasks.filter(({ done }) => !done) },
    { year, type: direction, name: names.directions, act: 'settle', rows: directions.filter(({ settled }) => settled) },
    {
      ...{ year, type: direction, name: names.open(names.directions), act: 'give' },
      rows: directions.filter(({ settled }) => !settled),
    },
    { year, type: incomingDocument, name: names.documents, act: 'receive', rows: documents },
  ]
}

/** Places and the roster first: events name them. */
function publicityOf(year: DemoYear): readonly DemoWorkbook[] {
  const { places, leaders, plan, events } = publicityExamples[year]
  return [
    { year, type: outreachPlace, name: names.outreachPlaces, act: 'file', rows: places },
    { year, type: legalLeader, name: names.legalLeaders, act: 'file', rows: leaders },
    { year, type: publicityPlanItem, name: names.publicityPlan, act: 'plan', rows: plan },
    ...ledgers(year, publicityEvent, names.publicity, events),
  ]
}

/** The plan first: activities name its topics. */
function supervisionOf(year: DemoYear): readonly DemoWorkbook[] {
  const { plan, filings, suggestions } = supervisionFurtherExamples
  return [
    ...ledgers(year, supervisionPlanItem, names.supervisionPlan, plan[year]),
    ...ledgers(year, supervisionItem, names.supervision, supervisionExamples[year]),
    ...ledgers(year, filingReview, names.filings, filings[year]),
    ...ledgers(year, deputySuggestion, names.suggestions, suggestions[year]),
  ]
}

function plansOf(year: DemoYear): readonly DemoRow[] {
  return rectificationExamples[year].measures.map(({ values }) => ({ values, files: [] }))
}
