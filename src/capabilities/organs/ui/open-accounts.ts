import { RequestRefused } from '#web-kit/client.ts'
import type { OneTimePassword } from '../account-view.ts'
import type { AccountLine } from './account-lines.ts'

/** A one-time password and whose it is. */
export interface Issued extends OneTimePassword {
  readonly line: AccountLine
}

export interface Opened {
  readonly issued: readonly Issued[]
  /** Person → why their account was not opened. */
  readonly refused: Readonly<Record<string, string>>
}

/**
 * Opens account after account, each an act of its own. A name that is refused stops nobody else; where the server
 * cannot be reached the rest are not tried.
 */
export async function openAccounts(
  wanted: readonly { readonly line: AccountLine; readonly username: string }[],
  create: (person: string, username: string) => Promise<OneTimePassword>,
): Promise<Opened> {
  const issued: Issued[] = []
  const refused: Record<string, string> = {}
  let isCut = false
  for (const { line, username } of wanted) {
    if (isCut) {
      refused[line.personId] = '还没有办理，请再试一次。'
      continue
    }
    try {
      issued.push({ line, ...(await create(line.personId, username)) })
    } catch (error) {
      isCut = !isAboutOne(error)
      refused[line.personId] = tell(error)
    }
  }
  return { issued, refused }
}

function isAboutOne(error: unknown): boolean {
  return error instanceof RequestRefused && ['invalid', 'conflict', 'not-found'].includes(error.code)
}

function tell(error: unknown): string {
  if (error instanceof RequestRefused && !lost.includes(error.code)) return error.message
  return '没有收到答复。关闭后请看列表：已经开通的，重置口令即可取得新的一次性口令；没有开通的，再开通一次。'
}

/** The account may have been made, and only the answer lost. */
const lost: readonly string[] = ['offline', 'unavailable', 'broken']
