import type { Dirent } from 'node:fs'
import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { type ComparedText, organOfText } from '#capabilities/checking/index.ts'
import { Refusal } from '#kernel/refusal.ts'
import { errorCode } from '#platform/error-code.ts'
import { readFileToCheck } from '../read-file-to-check.ts'
import { compareMessages as messages } from './compare-messages.ts'

export interface FolderRead {
  readonly texts: readonly ComparedText[]
  /** Each file that could not be read, with the reason. */
  readonly unreadable: readonly { readonly file: string; readonly reason: string }[]
}

/** All files of a folder and those below it, whatever they are called. @throws Refusal where there is no such folder */
export async function readFolder(
  folder: string,
  { isTemplate = false, tell }: { readonly isTemplate?: boolean; tell(done: number, total: number): void },
): Promise<FolderRead> {
  const files = await filesIn(folder)
  const texts: ComparedText[] = []
  const unreadable: { file: string; reason: string }[] = []
  for (const [index, file] of files.entries()) {
    try {
      const { text } = (await readFileToCheck(file)).document
      texts.push({ name: file, text, ...organOfText(text, file), ...(isTemplate ? { isTemplate } : {}) })
    } catch (error) {
      if (!(error instanceof Refusal)) throw error
      unreadable.push({ file, reason: error.message })
    }
    tell(index + 1, files.length)
  }
  return { texts, unreadable }
}

async function filesIn(folder: string): Promise<readonly string[]> {
  const found: Dirent[] = await readdir(folder, { withFileTypes: true, recursive: true }).catch((error) => {
    if (['ENOENT', 'ENOTDIR', 'EACCES'].includes(errorCode(error) ?? ''))
      throw new Refusal('not-found', messages.noFolder(folder))
    throw error
  })
  return found
    .filter((entry) => entry.isFile() && !isLeftOver(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
}

/** What systems and word processors leave in folders. */
function isLeftOver(name: string): boolean {
  return name.startsWith('.') || name.startsWith('~$') || name === 'Thumbs.db' || name === 'desktop.ini'
}
