import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql } from 'kysely'
import { type LoadedExamples, loadExamples } from '#capabilities/organs/server.ts'
import { readConfig } from '#platform/config.ts'
import type { ScopedDb } from '#platform/db/database.ts'
import { createLifecycle } from '#platform/lifecycle.ts'
import { createLog } from '#platform/log.ts'
import { makeSignIn } from '#platform/sign-in/sign-in.ts'
import { openWork } from '../src/apps/server.ts'
import { type Amount, insertExampleLedger } from './example-ledger.ts'

export interface LoadedData {
  readonly folder: string
  readonly organ: LoadedExamples
  remove(): void
}

/** A data folder of the product, synced as in production, with the demo organ's people and a made ledger. */
export function dataWithLedger(...amounts: readonly Amount[]): Promise<LoadedData> {
  return dataWith(async (db, organ) => {
    for (const amount of amounts) await insertExampleLedger(db, organ, amount)
  })
}

/** The same with whatever is put in. */
export async function dataWith(fill: (db: ScopedDb, organ: LoadedExamples) => Promise<void>): Promise<LoadedData> {
  const folder = mkdtempSync(join(tmpdir(), 'bench-'))
  // The database's unprivileged account must be able to pass.
  chmodSync(folder, 0o711)
  const log = createLog('silent')
  const lifecycle = createLifecycle(log)
  try {
    const work = await openWork(readConfig({ SHUFA_DATA: folder }), folder, log, lifecycle)
    const organ = await loadExamples(work, makeSignIn({ database: work.database, clock: work.clock, log }))
    await work.database.scoped(organ.organId, (db) => fill(db, organ))
    // What a running server's autovacuum does on its own within a minute.
    await sql`vacuum analyze`.execute(work.database.kysely)
    return { folder, organ, remove: () => rmSync(folder, { recursive: true, force: true }) }
  } finally {
    await lifecycle.stop()
  }
}
