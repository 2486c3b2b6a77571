import type { FieldValue } from '#kernel/field.ts'
import type { Ledger } from '#kernel/passage.ts'
import { type AnyRecord, type RecordType, titleField } from '#kernel/record-type.ts'
import { makeLedger } from '../ledger.ts'

/** What a clerk would enter; records referred to stand by title, so that in an example a title is an id. */
export type ExampleValues = Readonly<Record<string, FieldValue | undefined>>

/** An example as a record in a counted state, the first of them unless told. */
export function exampleRecord(type: RecordType, entered: ExampleValues, state?: string): AnyRecord {
  const title = String(entered[titleField(type)] ?? '')
  return {
    ...{ id: title, type: type.name, title, sectionId: null, version: 1 },
    state: state ?? type.workflow.counted[0] ?? '',
    year: type.on === undefined ? null : Number(String(entered[type.on]).slice(0, 4)),
    values: Object.fromEntries(Object.keys(type.fields).map((name) => [name, entered[name] ?? null])),
  }
}

/** The ledger of the demo organ over these records; another seed picks other wordings. */
export function exampleLedger(records: readonly AnyRecord[], year: number, seed = '云川'): Ledger {
  const names = records.flatMap(({ values }) => Object.values(values).flat()).map(String)
  return makeLedger({
    ...{ year, records, seed, titles: Object.fromEntries(names.map((name) => [name, name])) },
    organ: { name: '云川市人大常委会机关', shortName: '云川市人大', kind: 'people-congress', level: 'county' },
  })
}
