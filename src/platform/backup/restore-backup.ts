import { existsSync } from 'node:fs'
import { readdir, rename, rm } from 'node:fs/promises'
import type { PoolClient } from 'pg'
import type { Database } from '../db/database.ts'
import { migrationsFolder } from '../db/migrate.ts'
import { openFileStore } from '../files/store.ts'
import { StartupFailure } from '../startup-failure.ts'
import { fileEntry, type Manifest, tableEntry } from './manifest.ts'
import { backupMessages } from './messages.ts'
import { migrateTo } from './migrate-to.ts'
import { openBackup } from './open-backup.ts'
import {
  countRows,
  deferOwnKeys,
  insertRows,
  readLandedMigrations,
  readTables,
  restoreOwnKeys,
  type StoredTable,
  unscopedWriting,
} from './table-store.ts'
import type { ZipReader } from './zip-reader.ts'

export interface RestoreSummary {
  readonly madeAt: string
  readonly tables: number
  readonly rows: number
  readonly files: number
}

/**
 * Brings an empty database and an empty file store to what the archive holds, all or nothing. The whole archive is
 * read and compared with its digests before anything is written. @throws StartupFailure
 */
export async function restoreBackup(
  { database, filesFolder }: { readonly database: Database; readonly filesFolder: string },
  path: string,
  scripts = migrationsFolder,
): Promise<RestoreSummary> {
  const { zip, manifest } = await openBackup(path, scripts)
  try {
    await refuseUsed(database, filesFolder, manifest)
    await migrateTo(database, manifest.migrations, scripts)
    await restoreAll(database, filesFolder, zip, manifest)
    const { madeAt, tables, files } = manifest
    const rows = tables.reduce((total, table) => total + table.rows, 0)
    return { madeAt, tables: tables.length, rows, files: files.length }
  } finally {
    await zip.close()
  }
}

async function refuseUsed(database: Database, filesFolder: string, { migrations }: Manifest): Promise<void> {
  await unscopedWriting(database, async (client) => {
    for (const table of await readTables(client))
      if ((await countRows(client, table)) > 0) throw new StartupFailure(backupMessages.targetNotEmpty(table.name))
    const known = new Set(migrations.map(({ name }) => name))
    const more = (await readLandedMigrations(client)).filter(({ name }) => !known.has(name))
    if (more.length > 0) throw new StartupFailure(backupMessages.targetNewer(more.map(({ name }) => name).join('、')))
  })
  const found = existsSync(filesFolder) ? await readdir(filesFolder) : []
  if (found.some((name) => name !== 'incoming'))
    throw new StartupFailure(backupMessages.targetNotEmpty(backupMessages.files))
}

/** Files stand beside their place until all rows are in; moving them there is the last step before the commit. */
async function restoreAll(database: Database, filesFolder: string, zip: ZipReader, manifest: Manifest): Promise<void> {
  const beside = `${filesFolder}.restoring`
  await rm(beside, { recursive: true, force: true })
  let moved = false
  try {
    await restoreFiles(beside, zip, manifest)
    await unscopedWriting(database, async (client) => {
      await restoreTables(client, zip, manifest)
      await rm(filesFolder, { recursive: true, force: true })
      await rename(beside, filesFolder)
      moved = true
    })
  } catch (error) {
    await rm(moved ? filesFolder : beside, { recursive: true, force: true })
    throw error
  }
}

async function restoreFiles(folder: string, zip: ZipReader, { files }: Manifest): Promise<void> {
  const store = await openFileStore(folder)
  for (const { name, size } of files) {
    const entry = zip.entries.get(fileEntry(name))
    if (entry !== undefined) await store.put(zip.read(entry), { maxBytes: size })
  }
}

async function restoreTables(client: PoolClient, zip: ZipReader, manifest: Manifest): Promise<void> {
  const tables = await readTables(client)
  const rows = new Map(manifest.tables.map((table) => [table.name, table.rows]))
  const unknown = manifest.tables.find(({ name }) => !tables.some((table) => table.name === name))
  if (unknown !== undefined) throw new StartupFailure(backupMessages.countWrong(unknown.name, unknown.rows, 0))
  for (const table of tables) await deferOwnKeys(client, table)
  for (const table of tables) await restoreTable(client, zip, table)
  for (const table of tables) await restoreOwnKeys(client, table)
  for (const table of tables) {
    const expected = rows.get(table.name) ?? 0
    const found = await countRows(client, table)
    if (found !== expected) throw new StartupFailure(backupMessages.countWrong(table.name, expected, found))
  }
}

const mostLines = 500
const mostCharacters = 4_000_000

async function restoreTable(client: PoolClient, zip: ZipReader, table: StoredTable): Promise<void> {
  const entry = zip.entries.get(tableEntry(table.name))
  if (entry === undefined) return
  let lines: string[] = []
  let characters = 0
  for await (const line of linesOf(zip.read(entry))) {
    lines.push(line)
    characters += line.length
    if (lines.length < mostLines && characters < mostCharacters) continue
    await insertRows(client, table, lines)
    lines = []
    characters = 0
  }
  if (lines.length > 0) await insertRows(client, table, lines)
}

/** Split at line feeds alone: a text may hold other characters that end a line. */
async function* linesOf(content: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  const decoder = new TextDecoder('utf-8', { fatal: true })
  let rest = ''
  for await (const chunk of content) {
    const [first = '', ...others] = decoder.decode(chunk, { stream: true }).split('\n')
    rest += first
    for (const line of others) {
      if (rest !== '') yield rest
      rest = line
    }
  }
  if (rest !== '') yield rest
}
