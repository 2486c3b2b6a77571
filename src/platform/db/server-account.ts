import { readFileSync, statSync } from 'node:fs'

/** An account without privileges that PostgreSQL runs as, because it refuses to run as root. */
export interface ServerAccount {
  uid: number
  gid: number
}

const preferred = ['shufa', 'postgres', 'nobody']

/**
 * Null when we are not root: PostgreSQL then runs as ourselves. The owner of an existing cluster stays its
 * account, for PostgreSQL refuses files of another owner; otherwise the first that exists of `preferred`.
 */
export function serverAccount(clusterFolder: string): ServerAccount | null {
  if (process.getuid?.() !== 0) return null
  const owner = statSync(clusterFolder, { throwIfNoEntry: false })
  if (owner !== undefined && owner.uid !== 0) return { uid: owner.uid, gid: owner.gid }
  const accounts = readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .map((line) => line.split(':'))
  for (const name of preferred) {
    const account = accounts.find(([known]) => known === name)
    if (account !== undefined) return { uid: Number(account[2]), gid: Number(account[3]) }
  }
  return { uid: 65534, gid: 65534 }
}

/** Spawn options for a PostgreSQL program: its account, a folder every account may stand in, no secret of ours. */
export function asAccount(account: ServerAccount | null) {
  const { PATH, SYSTEMROOT, TEMP } = process.env
  const env = { LC_ALL: 'C', ...(PATH && { PATH }), ...(SYSTEMROOT && { SYSTEMROOT }), ...(TEMP && { TEMP }) }
  const cwd = process.platform === 'win32' ? undefined : '/'
  return { env, ...(cwd && { cwd }), ...(account ?? {}) }
}
