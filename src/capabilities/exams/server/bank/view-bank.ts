import { permit } from '#records/server/permit.ts'
import type { Scope } from '#records/server/work.ts'
import type { BankLaw, BankView } from '../../bank/bank-view.ts'
import { lawChange } from '../../bank/law-change.ts'
import { question } from '../../bank/question-record.ts'
import { lawFinder } from './question-checks.ts'
import { type CountedQuestion, countQuestions } from './question-store.ts'

/** The bank by laws, the fullest first. @throws Refusal 'forbidden' */
export async function viewBank(scope: Scope): Promise<BankView> {
  permit(scope, { to: 'read', type: question })
  const counted = await countQuestions(scope.db, scope.actor.organId)
  const find = await lawFinder(scope)
  const today = scope.work.clock.today()
  const inForce = counted.filter(({ state }) => state === 'in-force')
  const laws = [...Map.groupBy(inForce, ({ law }) => law)].map(([law, rows]): BankLaw => {
    const entry = law === '' ? undefined : find(law)
    const changed = rows.flatMap((row) => {
      const change = entry === undefined || row.madeOn === null ? undefined : lawChange(entry, row.madeOn, today)
      return change === undefined ? [] : [{ ...change, questions: row.count }]
    })
    const last = changed.toSorted((a, b) => (a.on < b.on ? 1 : -1))[0]
    return {
      ...{ law, isKnown: entry !== undefined, total: sum(rows) },
      unverified: sum(rows.filter(({ checked }) => checked === 'unverified')),
      kinds: sumBy(rows, ({ kind }) => kind),
      difficulties: sumBy(rows, ({ difficulty }) => difficulty),
      change: last === undefined ? null : { ...last, questions: changed.reduce((all, one) => all + one.questions, 0) },
    }
  })
  return {
    laws: laws.toSorted((a, b) => b.total - a.total || (a.law < b.law ? -1 : 1)),
    drafts: sum(counted.filter(({ state }) => state === 'draft')),
    retired: sum(counted.filter(({ state }) => state === 'retired')),
  }
}

function sum(rows: readonly CountedQuestion[]): number {
  return rows.reduce((total, { count }) => total + count, 0)
}

function sumBy(rows: readonly CountedQuestion[], keyOf: (row: CountedQuestion) => string | null) {
  return Object.fromEntries(
    [...Map.groupBy(rows, (row) => keyOf(row) ?? '')].map(([key, of]): [string, number] => [key, sum(of)]),
  )
}
