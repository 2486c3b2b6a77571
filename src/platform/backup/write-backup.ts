import { createReadStream, existsSync } from 'node:fs'
import { readdir, rename } from 'node:fs/promises'
import { join } from 'node:path'
import type { PoolClient } from 'pg'
import type { Database } from '../db/database.ts'
import { errorCode } from '../error-code.ts'
import { StartupFailure } from '../startup-failure.ts'
import { fileEntry, type Manifest, manifestName, tableEntry } from './manifest.ts'
import { backupMessages } from './messages.ts'
import { readLandedMigrations, readRows, readTables, unscopedSnapshot } from './table-store.ts'
import { createZip, type ZipWriter } from './zip-writer.ts'

export interface BackupSummary {
  readonly tables: number
  readonly rows: number
  readonly files: number
  /** Stored files whose content is no longer what its digest says. They are in the archive as they are. */
  readonly damagedFiles: readonly string[]
}

/**
 * Writes all rows of all organs as of one moment, and every stored file, into a new .zip at `path`; the server may go
 * on working. The file appears whole or not at all. @throws StartupFailure
 */
export async function writeBackup(
  { database, filesFolder }: { readonly database: Database; readonly filesFolder: string },
  path: string,
  at: Date,
): Promise<BackupSummary> {
  if (existsSync(path)) throw new StartupFailure(backupMessages.exists(path))
  const unfinished = `${path}.${process.pid}.partial`
  const zip = await createZip(unfinished, at).catch((error) => {
    throw trouble(error, path)
  })
  try {
    const manifest = await fill(zip, database, filesFolder, at)
    await zip.add(manifestName, chunksOf([JSON.stringify(manifest)]), { deflate: true })
    await zip.finish()
    await rename(unfinished, path)
    return summaryOf(manifest)
  } catch (error) {
    await zip.abandon()
    throw trouble(error, path)
  }
}

async function fill(zip: ZipWriter, database: Database, filesFolder: string, at: Date): Promise<Manifest> {
  const kept = await unscopedSnapshot(database, async (client) => {
    const migrations = await readLandedMigrations(client)
    if (migrations.length === 0) throw new StartupFailure(backupMessages.noSchema)
    return { migrations: [...migrations], tables: await addTables(zip, client) }
  })
  // A file is stored before the row that names it, and never removed: all files of the moment are there by now.
  const files: Manifest['files'] = []
  for await (const { name, path } of storedFiles(filesFolder))
    files.push({ name, ...(await zip.add(fileEntry(name), createReadStream(path), { deflate: false })) })
  return { format: 'shufa-backup', version: 1, madeAt: at.toISOString(), ...kept, files }
}

async function addTables(zip: ZipWriter, client: PoolClient): Promise<Manifest['tables']> {
  const added: Manifest['tables'] = []
  for (const table of await readTables(client)) {
    let rows = 0
    const lines = async function* () {
      for await (const line of readRows(client, table)) {
        rows += 1
        yield `${line}\n`
      }
    }
    const written = await zip.add(tableEntry(table.name), chunksOf(lines()), { deflate: true })
    added.push({ name: table.name, rows, ...written })
  }
  return added
}

/** Files of the store, whatever is still being written left out. */
async function* storedFiles(folder: string): AsyncGenerator<{ name: string; path: string }> {
  if (!existsSync(folder)) return
  for (const first of await twoDigits(folder)) {
    for (const second of await twoDigits(join(folder, first))) {
      for (const name of (await readdir(join(folder, first, second))).sort())
        if (/^[0-9a-f]{64}$/.test(name)) yield { name, path: join(folder, first, second, name) }
    }
  }
}

async function twoDigits(folder: string): Promise<string[]> {
  return (await readdir(folder)).filter((name) => /^[0-9a-f]{2}$/.test(name)).sort()
}

const chunkLength = 65_536

/** Texts as UTF-8 in chunks of a size worth compressing. */
async function* chunksOf(texts: AsyncIterable<string> | Iterable<string>): AsyncGenerator<Uint8Array> {
  let gathered = ''
  for await (const text of texts) {
    gathered += text
    if (gathered.length < chunkLength) continue
    yield Buffer.from(gathered)
    gathered = ''
  }
  if (gathered !== '') yield Buffer.from(gathered)
}

function summaryOf({ tables, files }: Manifest): BackupSummary {
  return {
    tables: tables.length,
    rows: tables.reduce((total, { rows }) => total + rows, 0),
    files: files.length,
    damagedFiles: files.filter(({ name, sm3 }) => name !== sm3).map(({ name }) => name),
  }
}

function trouble(error: unknown, path: string): unknown {
  const code = errorCode(error)
  if (code === 'ENOSPC' || code === 'EDQUOT') return new StartupFailure(backupMessages.diskFull(path), { cause: error })
  const isOfFiles = code !== undefined && ['ENOENT', 'EACCES', 'EPERM', 'EROFS', 'EEXIST', 'ENOTDIR'].includes(code)
  return isOfFiles ? new StartupFailure(backupMessages.cannotWrite(path, code), { cause: error }) : error
}
