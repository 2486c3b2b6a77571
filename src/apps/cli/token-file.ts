import { mkdir, readFile, rename, writeFile } from 'node:fs/promises'
import { homedir } from 'node:os'
import { dirname, join } from 'node:path'
import { Refusal } from '#kernel/refusal.ts'
import { errorCode } from '#platform/error-code.ts'
import { messages } from './client-messages.ts'

/** A token that `login` made. */
export interface KeptToken {
  readonly token: string
  readonly id: string
  readonly name: string
  readonly username: string
}

/** By the server's address. */
export type KeptTokens = Readonly<Record<string, KeptToken>>

/** In the user's own configuration folder. */
export function tokenFile(): string {
  const { APPDATA, XDG_CONFIG_HOME } = process.env
  const folder = process.platform === 'win32' ? APPDATA : XDG_CONFIG_HOME
  return join(folder || join(homedir(), '.config'), 'shufa', 'tokens.json')
}

/** @throws Refusal 'unavailable' when the file is there and cannot be used */
export async function readTokens(): Promise<KeptTokens> {
  const file = tokenFile()
  try {
    const kept: KeptTokens | null = JSON.parse(await readFile(file, 'utf8'))
    if (kept !== null && typeof kept === 'object') return kept
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return {}
  }
  throw new Refusal('unavailable', messages.tokenFileBroken(file))
}

/** Keeps or, with `null`, forgets the token for a server. Nobody but the user can read the file, at no moment. */
export async function keepToken(address: string, token: KeptToken | null): Promise<void> {
  const { [address]: _, ...others } = await readTokens()
  const file = tokenFile()
  const fresh = `${file}.${process.pid}`
  await mkdir(dirname(file), { recursive: true, mode: 0o700 })
  const kept: KeptTokens = token === null ? others : { ...others, [address]: token }
  await writeFile(fresh, `${JSON.stringify(kept, null, 2)}\n`, { mode: 0o600 })
  await rename(fresh, file)
}
