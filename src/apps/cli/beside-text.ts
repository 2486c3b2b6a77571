import { readFile } from 'node:fs/promises'
import {
  type NoticeOfYear,
  noticeFromText,
  noticeOf,
  type OrganProfile,
  organProfileOf,
} from '#capabilities/checking/index.ts'
import { readDocument } from '#gongwen/read/read-document.ts'
import { checkMessages as messages } from './check-messages.ts'
import { readJsonFile } from './read-json-file.ts'
import { WrongUsage } from './wrong-usage.ts'

/** @throws WrongUsage where the file is no profile */
export async function readProfile(file: string): Promise<OrganProfile> {
  const profile = organProfileOf(await readJsonFile(file))
  if (profile === null) throw new WrongUsage(messages.badProfile(file))
  return profile
}

/** Of JSON as it is; of any other text its outline and its numbers are read. */
export async function readNotice(file: string): Promise<NoticeOfYear> {
  const bytes = await readFile(file).catch(() => {
    throw new WrongUsage(messages.missing(file))
  })
  if (bytes.subarray(0, 64).toString('utf8').trimStart().startsWith('{')) return noticeOf(await readJsonFile(file))
  const read = await readDocument(bytes, { name: file })
  if (read.kind === 'ask') throw new WrongUsage(messages.cannotRead(file, read.message))
  return noticeFromText(read)
}
