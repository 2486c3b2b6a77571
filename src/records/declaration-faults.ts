import { sheetColumns } from '#derive/sheet-columns.ts'
import { sheetWords } from '#derive/sheet-messages.ts'
import type { Lookups } from '#derive/sheet-names.ts'
import { readRows } from '#derive/sheet-rows.ts'
import type { Capability } from '#kernel/capability.ts'
import { fieldEntries, type RecordType } from '#kernel/record-type.ts'
import type { Register } from './register.ts'

/** What the compiler cannot see in declarations, in words for who writes them; [] when all is well. */
export function declarationFaults({ recordTypes, capabilities }: Register): readonly string[] {
  const known = new Set(recordTypes.map(({ name }) => name))
  return [
    ...recordTypes.flatMap((type) =>
      [
        ...columnFaults(type),
        ...referenceFaults(type, known),
        ...workflowFaults(type),
        ...sampleFaults(type),
        ...readerFaults(type, recordTypes),
      ].map((fault) => `${type.name}: ${fault}`),
    ),
    ...capabilities.flatMap(ownershipFaults),
  ]
}

function columnFaults(type: RecordType): readonly string[] {
  const named = [
    ...type.list,
    ...type.identity,
    ...Object.keys(type.sample),
    ...(type.on === undefined ? [] : [type.on]),
  ]
  const labels = sheetColumns(type).map(({ label }) => label)
  return [
    ...named.filter((name) => !Object.hasOwn(type.fields, name)).map((name) => `no field is called ${name}`),
    ...labels.filter((label, at) => labels.indexOf(label) < at).map((label) => `two columns are called ${label}`),
  ]
}

function referenceFaults(type: RecordType, known: ReadonlySet<string>): readonly string[] {
  return fieldEntries(type).flatMap(([name, field]) => {
    if (field.kind === 'date' && field.from !== undefined && type.fields[field.from]?.kind !== 'reference')
      return [`${name} is filled from ${field.from}, which is no reference`]
    if (field.kind === 'text' && field.sounds !== undefined && name !== type.list[0])
      return [`${name} is to be found by its sound and is not the title`]
    return (field.kind === 'reference' || field.kind === 'references') && !known.has(field.to)
      ? [`${name} refers to ${field.to}, which is no record type`]
      : []
  })
}

/** Every state is reached, drafts are left, and nothing begins to count that was not examined. */
function workflowFaults({ workflow, evidence, enteredBy }: RecordType): readonly string[] {
  const { states, first, open, counted, transitions } = workflow
  const reached = new Set([first, ...transitions.map(({ to }) => to)])
  const left = new Set([...counted, ...transitions.flatMap(({ from }) => from)])
  const begins = transitions.filter(
    ({ from, to }) => counted.includes(to) && !from.every((one) => counted.includes(one)),
  )
  const acts = new Set(transitions.map(({ act }) => act))
  const faults = [
    ...Object.keys(states).map((state) => !reached.has(state) && `no act leads to ${state}`),
    ...open.map((state) => !left.has(state) && `no act leads on from ${state}`),
    ...begins.map(({ act, mustBeValid }) => mustBeValid !== true && `${act} makes it count unexamined`),
    ...transitions.map(({ act, by }) => by.length === 0 && `nobody may ${act}`),
    ...transitions.map(
      ({ act, notByDoerOf: of }) => of !== undefined && !acts.has(of) && `${act} follows no act: ${of}`,
    ),
    evidence !== undefined &&
      !reached.has(evidence.before) &&
      `no act leads to ${evidence.before}, which wants evidence`,
    enteredBy.length === 0 && 'nobody may enter it',
  ]
  // A type without transitions is moved by operations of its own.
  return transitions.length === 0 ? [] : faults.filter((fault) => fault !== false)
}

/** Who may enter or move it may read it; and no type that more may read shows the titles of one that few may. */
function readerFaults(type: RecordType, all: readonly RecordType[]): readonly string[] {
  const readBy = (of: RecordType | undefined) => of?.readBy ?? []
  const writers = [...type.enteredBy, ...type.workflow.transitions.flatMap(({ by }) => by)]
  const blind = type.readBy === undefined ? [] : writers.filter((one) => !readBy(type).includes(one))
  const shown = fieldEntries(type).flatMap(([name, field]) => {
    const to = 'to' in field ? all.find((one) => one.name === field.to) : undefined
    if (to?.readBy === undefined) return []
    const isNarrow = type.readBy?.every((one) => readBy(to).includes(one)) === true
    return isNarrow ? [] : [`${name} shows the titles of ${to.name} to people who may not read it`]
  })
  return [...[...new Set(blind)].map((one) => `${one} may write but not read it`), ...shown]
}

/** The sample is a row that the type's own import takes, given that whom it names is there. */
function sampleFaults(type: RecordType): readonly string[] {
  const columns = sheetColumns(type).filter((column) => column.kind === 'field')
  const sheet = {
    ...{ name: type.title, hidden: false },
    rows: [columns.map(({ label }) => label), columns.map(({ name }) => type.sample[name] ?? null)],
  }
  const { rows, findings } = readRows(type, [sheet], { lookups: namedIn(type), typeTitles: {} })
  return [...findings, ...rows.flatMap((row) => row.findings)].map(({ message }) => `sample: ${message}`)
}

/** A record for each that the sample names. */
function namedIn(type: RecordType): Lookups {
  const named = new Map<string, Set<string>>()
  for (const [name, field] of fieldEntries(type)) {
    if (field.kind !== 'reference' && field.kind !== 'references') continue
    const titles = type.sample[name]?.split(sheetWords.separator) ?? []
    named.set(field.to, new Set([...(named.get(field.to) ?? []), ...titles]))
  }
  const id = (at: number) => `01890a5d-ac96-774b-bcce-${String(at).padStart(12, '0')}`
  const lookups = [...named].map(([to, titles]) => [to, [...titles].map((title, at) => ({ id: id(at), title }))])
  return Object.fromEntries(lookups)
}

/** A capability's rules and measures are about its own records, and bear its name. */
function ownershipFaults({ name, recordTypes, rules, measures, passages }: Capability): readonly string[] {
  const own = new Set(recordTypes.map((type) => type.name))
  const ids = [
    ...rules.flatMap((one) => one.rules.map(({ meta }) => meta.id)),
    ...[...measures, ...passages].map(({ id }) => id),
  ]
  return [
    ...ids.filter((id) => !id.startsWith(`${name}/`)).map((id) => `${id}: belongs to ${name}`),
    ...rules
      .filter(({ type }) => !own.has(type))
      .map(({ type }) => `${name}: has rules on ${type}, not a type of its own`),
    ...measures
      .filter(({ over }) => !own.has(over.name))
      .map(({ id, over }) => `${id}: counts ${over.name}, not a type of its own`),
    ...measures.flatMap(({ id, over, parts = [] }) =>
      parts.filter((part) => over.fields[part]?.kind !== 'choice').map((part) => `${id}: ${part} is no choice`),
    ),
  ]
}
