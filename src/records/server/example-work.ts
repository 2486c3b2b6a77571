import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Actor } from '#kernel/capacity.ts'
import { fixedClock } from '#platform/clock.ts'
import { testDatabase } from '#platform/db/test-database.ts'
import { openFileStore } from '#platform/files/store.ts'
import { createLog } from '#platform/log.ts'
import { createLimb } from './example-store.ts'
import { exampleOrgans, exampleRegister } from './examples.ts'
import { insertOrgan } from './organ-store.ts'
import { inScope, type Scope, type Work } from './work.ts'

/** The small world on a database of its own, with two organs, for one test. */
export async function exampleWork(t: { after(work: () => Promise<void>): void }): Promise<Work> {
  const database = await testDatabase(t)
  const folder = mkdtempSync(join(tmpdir(), 'shufa-work-'))
  t.after(async () => rmSync(folder, { recursive: true, force: true }))
  for (const type of exampleRegister.recordTypes) await createLimb(database, type)
  const clock = fixedClock('2023-06-01T02:00:00.000Z')
  await database.unscoped('make the organs of a test', async (db) => {
    for (const organ of exampleOrgans) await insertOrgan(db, organ, clock.now())
  })
  const files = await openFileStore(folder)
  const log = createLog('silent')
  return { database, register: exampleRegister, files, clock, log, limits: { evidenceMaxBytes: 1024 * 1024 } }
}

/** Does something as someone. */
export function as<T>(work: Work, actor: Actor, run: (scope: Scope) => Promise<T>): Promise<T> {
  return inScope(work, actor, run)
}
