import {
  type NoticeOfYear,
  noticeFromText,
  noticeOf,
  type OrganProfile,
  type OrganTerm,
  organProfileOf,
  organTermsOf,
} from '#capabilities/checking/index.ts'
import { checkMessages as messages } from './check-messages.ts'
import { readFileToCheck } from './read-file-to-check.ts'
import { readJsonFile } from './read-json-file.ts'
import { WrongUsage } from './wrong-usage.ts'

/** @throws WrongUsage where the file is no profile */
export async function readProfile(file: string): Promise<OrganProfile> {
  const profile = organProfileOf(await readJsonFile(file))
  if (profile === null) throw new WrongUsage(messages.badProfile(file))
  return profile
}

/** @throws WrongUsage where the file is no list of terms */
export async function readTerms(file: string): Promise<readonly OrganTerm[]> {
  const terms = organTermsOf(await readJsonFile(file))
  if (terms.length === 0) throw new WrongUsage(messages.badTerms(file))
  return terms
}

/** Of JSON as it is; of any other text its outline and its numbers are read. */
export async function readNotice(file: string): Promise<NoticeOfYear> {
  const { bytes, document } = await readFileToCheck(file)
  const isJson = new TextDecoder().decode(bytes.subarray(0, 64)).trimStart().startsWith('{')
  return isJson ? noticeOf(await readJsonFile(file)) : noticeFromText(document)
}
