import { readFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { projectRoot } from '#platform/config.ts'
import { errorCode } from '#platform/error-code.ts'
import { StartupFailure } from '#platform/startup-failure.ts'
import type { KeptFile } from '#records/server/evidence.ts'
import { keepFiles } from '#records/server/sheets/import-workbook.ts'
import type { Work } from '#records/server/work.ts'
import { demoMessages as messages } from './messages.ts'
import { demoFiles, demoWorkbooks, filePath, workbookPath } from './workbooks.ts'

export interface CollectedFiles {
  /** Bytes of the workbooks by path. */
  readonly workbooks: ReadonlyMap<string, Uint8Array>
  /** Everything in the store, by file name. */
  readonly evidence: ReadonlyMap<string, KeptFile>
  readonly sources: ReadonlyMap<string, KeptFile>
}

/** Reads what the clerks handed in and takes it into the store: done before the transaction, which takes SQL only. */
export async function collectFiles(work: Work): Promise<CollectedFiles> {
  const workbooks = new Map<string, Uint8Array>()
  const sources = new Map<string, KeptFile>()
  for (const book of demoWorkbooks) {
    const path = workbookPath(book)
    const bytes = await read(path)
    workbooks.set(path, bytes)
    for (const kept of await keepFiles(work, [{ name: basename(path), bytes }])) sources.set(path, kept)
  }
  const evidence = new Map<string, KeptFile>()
  for (const { year, file } of demoFiles) {
    const bytes = await read(filePath(year, file))
    for (const kept of await keepFiles(work, [{ name: file.name, bytes }])) evidence.set(file.name, kept)
  }
  return { workbooks, sources, evidence }
}

async function read(path: string): Promise<Uint8Array> {
  try {
    return await readFile(join(projectRoot, path))
  } catch (error) {
    if (errorCode(error) === 'ENOENT') throw new StartupFailure(messages.noFile(path))
    throw error
  }
}
