import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { ScopedDb } from '#platform/db/database.ts'
import { actHash } from './act-hash.ts'
import { readActs } from './act-store.ts'
import { createRecords } from './create-records.ts'
import { tampering } from './example-store.ts'
import { as, exampleWork } from './example-work.ts'
import { cast, task, yunchuan } from './examples.ts'
import { verifyLedger } from './verify-ledger.ts'

const entries = Array.from({ length: 7 }, (_, n) => ({ values: { matter: `第${n + 1}件` } }))

test('a whole chain is found whole, over pages and transactions', async (t) => {
  const work = await exampleWork(t)
  for (let n = 0; n < 2; n += 1) await as(work, cast.lin, (scope) => createRecords(scope, task, entries))
  await Promise.all([cast.lin, cast.he].map((actor) => as(work, actor, (scope) => createRecords(scope, task, entries))))
  const verdicts = await work.database.scoped(yunchuan, async (db) => [
    await verifyLedger(db, yunchuan),
    await verifyLedger(db, yunchuan, 3),
    await verifyLedger(db, yunchuan, 7),
  ])
  for (const verdict of verdicts) assert.deepEqual(verdict, { acts: 28, broken: null })
})

test('every kind of tampering is found at its first act', async (t) => {
  const work = await exampleWork(t)
  await as(work, cast.lin, (scope) => createRecords(scope, task, entries))
  const canaries: [name: string, tamper: (db: ScopedDb) => Promise<unknown>, seq: number, what: RegExp][] = [
    ['note', (db) => tampering.editNote(db, 3), 3, /内容与摘要不符/],
    ['value', (db) => tampering.editValue(db, 7), 7, /内容与摘要不符/],
    ['removed', (db) => tampering.remove(db, 2), 3, /缺少第 2 条/],
    ['cut', (db) => tampering.cutEnd(db, 6), 7, /链头与最后一条不符/],
    ['all cut', (db) => tampering.cutEnd(db, 1), 7, /链头/],
    ['rehashed', rehash, 5, /与上一条不衔接/],
  ]
  for (const [name, tamper, seq, what] of canaries) {
    const broken = await work.database
      .scoped(yunchuan, async (db) => {
        await tamper(db)
        throw new Found(await verifyLedger(db, yunchuan, 2))
      })
      .catch((error: unknown) => (error instanceof Found ? error.verdict.broken : Promise.reject(error)))
    assert.equal(broken?.seq, seq, name)
    assert.match(broken?.what ?? '', what, name)
  }
})

/** Someone clever edits an act and mends its own hash. */
async function rehash(db: ScopedDb): Promise<void> {
  await tampering.editNote(db, 4)
  const [act] = await readActs(db, yunchuan, 3, 1)
  if (act !== undefined) await tampering.relink(db, 4, act.prev, actHash(act))
}

class Found extends Error {
  readonly verdict: Awaited<ReturnType<typeof verifyLedger>>
  constructor(verdict: Awaited<ReturnType<typeof verifyLedger>>) {
    super('found')
    this.verdict = verdict
  }
}
