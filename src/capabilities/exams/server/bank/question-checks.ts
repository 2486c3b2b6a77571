import { ownRegistry } from '#capabilities/laws/server.ts'
import type { Finding } from '#kernel/finding.ts'
import { runRule } from '#kernel/rule.ts'
import type { LawEntry } from '#law/entry.ts'
import { makeLawRegistry } from '#law/registry.ts'
import type { ScopedDb } from '#platform/db/database.ts'
import type { StoredRecord } from '#records/server/record-store.ts'
import type { RecordCheck, Scope } from '#records/server/work.ts'
import { foldText } from '../../bank/fold-text.ts'
import { optionFields } from '../../bank/options-of.ts'
import { question } from '../../bank/question-record.ts'
import { questionLawChanged } from '../../rules/question-law-changed.ts'
import { questionLawUnknown } from '../../rules/question-law-unknown.ts'
import { questionRepeated } from '../../rules/question-repeated.ts'
import { readTwins } from './question-store.ts'

/** What must hold between a question, the registry of laws and the rest of the bank. */
export const questionChecks: readonly RecordCheck[] = [
  { type: question.name, find: besideItsLaw },
  { type: question.name, find: besideTheBank },
]

/** Finds laws as the organ's registry has them. */
export async function lawFinder(scope: Scope): Promise<(name: string) => LawEntry | undefined> {
  const kept = finders.get(scope.db) ?? makeFinder(scope)
  finders.set(scope.db, kept)
  return kept
}

/** One registry a transaction: three hundred questions come at once. */
const finders = new WeakMap<ScopedDb, Promise<(name: string) => LawEntry | undefined>>()

async function makeFinder(scope: Scope) {
  const registry = makeLawRegistry((await ownRegistry(scope)).map(({ entry }) => entry))
  return (name: string) => registry.find(name)
}

async function besideItsLaw(scope: Scope, { values }: StoredRecord): Promise<readonly Finding[]> {
  const law = textOf(values.law)
  const item = {
    law,
    madeOn: textOf(values.madeOn),
    checked: textOf(values.checked),
    entry: law === null ? undefined : (await lawFinder(scope))(law),
  }
  const context = { today: scope.work.clock.today() }
  return [...runRule(questionLawUnknown, item, context), ...runRule(questionLawChanged, item, context)]
}

async function besideTheBank(
  scope: Scope,
  { id, values }: StoredRecord,
  beside: readonly StoredRecord[],
): Promise<readonly Finding[]> {
  const stem = textOf(values.stem)
  if (stem === null) return []
  const own = keyOf(stem, optionsIn(values))
  const stored = await readTwins(scope.db, scope.actor.organId, stem)
  const twins = [
    ...stored.filter((one) => keyOf(one.stem, one.options) === own),
    ...beside.filter((one) => keyOfRecord(one) === own),
  ]
  const others = new Set(twins.map((one) => one.id).filter((other) => other !== id)).size
  return [...runRule(questionRepeated, { others }, { today: scope.work.clock.today() })]
}

/** Of the records of one run each is asked for by every later one. */
const keys = new WeakMap<StoredRecord, string>()

function keyOfRecord(record: StoredRecord): string {
  const key = keys.get(record) ?? keyOf(textOf(record.values.stem) ?? '', optionsIn(record.values))
  keys.set(record, key)
  return key
}

function optionsIn(values: StoredRecord['values']): readonly string[] {
  return optionFields.flatMap((field) => textOf(values[field]) ?? [])
}

function keyOf(stem: string, options: readonly string[]): string {
  return [stem, ...options.toSorted()].map(foldText).join('\n')
}

function textOf(value: StoredRecord['values'][string] | undefined): string | null {
  return typeof value === 'string' && value !== '' ? value : null
}
