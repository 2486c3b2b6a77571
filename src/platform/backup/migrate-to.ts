import { copyFileSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sm3 } from '../crypto/digest.ts'
import type { Database } from '../db/database.ts'
import { migrate } from '../db/migrate.ts'

const ending = '.sql'

/** The digest of each script of the program, by name, as `migrate` keeps it. */
export function readScriptDigests(folder: string): ReadonlyMap<string, string> {
  const files = readdirSync(folder).filter((file) => file.endsWith(ending))
  return new Map(
    files.map((file) => [
      file.slice(0, -ending.length),
      sm3(readFileSync(join(folder, file), 'utf8').replaceAll('\r\n', '\n')),
    ]),
  )
}

/** Brings the database to these migrations and no further: rows fit the tables of their day. */
export async function migrateTo(
  database: Database,
  migrations: readonly { readonly name: string }[],
  scripts: string,
): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'shufa-migrations-'))
  try {
    for (const { name } of migrations) copyFileSync(join(scripts, name + ending), join(folder, name + ending))
    await migrate(database, folder)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
