import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { isPassword } from '#platform/crypto/password.ts'
import type { Database } from '#platform/db/database.ts'
import { errorCode } from '#platform/error-code.ts'
import { signInStore } from '#platform/sign-in/sign-in-store.ts'
import { accountsToTry, demoMessages as messages } from './messages.ts'

const fileName = 'demo-accounts.txt'

/** Writes the demo's password down for later starts, where only the owner of the data folder reads it. */
export function keepPassword(dataFolder: string, password: string): void {
  writeFileSync(join(dataFolder, fileName), messages.hintFile({ password, accounts: accountsToTry }), { mode: 0o600 })
}

/** The accounts to try that still open with the demo's password, for the terminal; nothing when there are none. */
export async function passwordHint(dataFolder: string, database: Database): Promise<readonly string[]> {
  const password = readPassword(dataFolder)
  if (password === null) return []
  const store = signInStore(database.kysely)
  const opens = new Map<string, boolean>()
  const accounts = []
  for (const account of accountsToTry) {
    const hash = (await store.byUsername(account.username))?.password
    if (hash === undefined) continue
    // All accounts of the demo began with one hash, and hashing is slow on purpose.
    const known = opens.get(hash) ?? (await isPassword(password, hash))
    opens.set(hash, known)
    if (known) accounts.push(account)
  }
  return accounts.length === 0 ? [] : messages.hint({ password, accounts })
}

function readPassword(dataFolder: string): string | null {
  try {
    return messages.hintPassword.exec(readFileSync(join(dataFolder, fileName), 'utf8'))?.[1] ?? null
  } catch (error) {
    if (errorCode(error) === 'ENOENT' || errorCode(error) === 'EACCES') return null
    throw error
  }
}
