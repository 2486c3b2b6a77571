import { Kysely, PostgresDialect, sql, type Transaction } from 'kysely'
import { Pool, type PoolConfig, types } from 'pg'
import { errorCode } from '../error-code.ts'
import { applicationName } from './application-database.ts'
import { startEmbedded } from './embedded.ts'
import { readArray } from './read-array.ts'
import { checkServer } from './server-database.ts'
import { ownServer } from './server-owner.ts'

/**
 * The SQL files are the only schema, so the handle knows no table. A store names the columns it reads:
 * `const tables = db.withTables<{ exam: { organ_id: string; title: string } }>()` and has `tables.selectFrom('exam')`
 * checked; or writes ``sql<{ total: number }>`select …`.execute(db)``. For tables whose names are data:
 * `db.withTables<Record<string, Record<string, unknown>>>()`.
 */
export type ScopedDb = Transaction<NoTables>

export type NoTables = Record<never, never>

export interface Database {
  /**
   * One transaction in which row-level security shows and takes the rows of one organ only. `work` may run up to
   * three times (serialization failure, deadlock): nothing but SQL inside.
   */
  scoped<T>(organId: string, work: (db: ScopedDb) => Promise<T>): Promise<T>
  /** The same across all organs; `reason` is there for who reads the code or pg_settings. */
  unscoped<T>(reason: string, work: (db: ScopedDb) => Promise<T>): Promise<T>
  /**
   * Single statements across all organs, each its own transaction: for what thousands ask in the same second, where
   * begin, setting and commit would cost more than the work. `unscoped…` functions of stores only.
   */
  unscopedAlone: Kysely<NoTables>
  /** For migrations and sign-in, whose tables belong to no organ. Outside `scoped` row-level security shows nothing. */
  kysely: Kysely<NoTables>
  pool: Pool
  /** Waits for running queries, then stops the embedded server if there is one. */
  close(): Promise<void>
}

interface Opening {
  readonly databaseUrl: string | null
  readonly dataFolder: string
  readonly beside?: boolean
}

/**
 * Opens DATABASE_URL when given, else the embedded server of a prepared data folder.
 * Values: date 'YYYY-MM-DD', timestamptz Date, bigint number (BigInt above 2^53), numeric string, json parsed.
 * There is one owner at a time; who only reads a DATABASE_URL may do so beside it. Throws StartupFailure for every
 * expected trouble.
 */
export async function openDatabase({ databaseUrl, dataFolder, beside = false }: Opening): Promise<Database> {
  if (databaseUrl !== null) {
    await checkServer(databaseUrl)
    const owner = beside ? null : await ownServer(databaseUrl)
    const database = connectDatabase({ connectionString: databaseUrl })
    return {
      ...database,
      async close() {
        await database.close()
        await owner?.release()
      },
    }
  }
  const server = await startEmbedded(dataFolder)
  const database = connectDatabase({ ...server.endpoint, user: applicationName, database: applicationName })
  return {
    ...database,
    async close() {
      await database.close()
      await server.stop()
    },
  }
}

/** A database over a server that already runs. */
export function connectDatabase(connection: PoolConfig): Database {
  const pool = makePool({ max: 12, ...connection })
  const kysely = new Kysely<NoTables>({ dialect: new PostgresDialect({ pool }) })
  // The setting of every connection from its start; it is made when first asked for.
  const alone = makePool({ ...connection, max: 3, options: '-c shufa.organ=unscoped' })
  const unscopedAlone = new Kysely<NoTables>({ dialect: new PostgresDialect({ pool: alone }) })
  return {
    kysely,
    pool,
    unscopedAlone,
    scoped: (organId, work) => inTransaction(kysely, checkOrganId(organId), '', work),
    unscoped: (reason, work) => inTransaction(kysely, 'unscoped', reason, work),
    async close() {
      await Promise.all([kysely.destroy(), unscopedAlone.destroy()])
    },
  }
}

function makePool(config: PoolConfig): Pool {
  const pool = new Pool({ application_name: applicationName, types: { getTypeParser }, ...config })
  // A connection that breaks (the server was stopped) is dropped and replaced; queries report their own trouble. The pool
  // hears of idle connections only, and one that breaks in use would end the process.
  pool.on('error', () => undefined)
  pool.on('connect', (client) => client.on('error', () => undefined))
  return pool
}

const attempts = 3

/** Serialization failure and deadlock: the same work may succeed when run again. */
const passing = new Set(['40001', '40P01'])

async function inTransaction<T>(
  kysely: Kysely<NoTables>,
  organ: string,
  reason: string,
  work: (db: ScopedDb) => Promise<T>,
): Promise<T> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await kysely.transaction().execute(async (transaction) => {
        await sql`select set_config('shufa.organ', ${organ}, true), set_config('shufa.reason', ${reason}, true)`.execute(
          transaction,
        )
        return work(transaction)
      })
    } catch (error) {
      if (attempt === attempts || !passing.has(errorCode(error) ?? '')) throw error
    }
  }
}

/** A word such as 'unscoped' in the place of an organ would open every organ's rows. */
function checkOrganId(organId: string): string {
  if (!/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(organId)) throw new TypeError(`Not an organ id: ${organId}`)
  return organId
}

const textArray = 1009
const uuidArray = 2951

const parsers = new Map<number, (text: string) => unknown>([
  [types.builtins.DATE, (text) => text],
  [textArray, readArray],
  [uuidArray, readArray],
  [types.builtins.INT8, (text) => (Number.isSafeInteger(Number(text)) ? Number(text) : BigInt(text))],
])

function getTypeParser(id: number, format?: 'text' | 'binary') {
  return parsers.get(id) ?? types.getTypeParser(id, format)
}
