import { chmodSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { clusterIn } from '../data-folder.ts'
import { dataOwner } from './data-lock.ts'
import { startEmbedded } from './embedded.ts'
import type { PgEndpoint } from './pg-endpoint.ts'
import { livingPostmaster } from './postmaster.ts'

/** The variable that tells a test file of a server to share. */
export const testServerVariable = 'SHUFA_TEST_SERVER'

export interface TestServer {
  endpoint: PgEndpoint
  /** To be given to the test processes. */
  env: Record<string, string>
  stop(): Promise<void>
}

const prefix = 'shufa-test-'

/** An embedded server without fsync in a temporary folder, which goes with it. */
export async function startTestServer(): Promise<TestServer> {
  await sweepAbandoned()
  const folder = mkdtempSync(join(tmpdir(), prefix))
  chmodSync(folder, 0o711)
  const server = await startEmbedded(folder, { fsync: false })
  return {
    endpoint: server.endpoint,
    env: { [testServerVariable]: JSON.stringify(server.endpoint) },
    async stop() {
      await server.stop()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

/** Servers of test runs that were killed. */
async function sweepAbandoned(): Promise<void> {
  for (const name of readdirSync(tmpdir()).filter((found) => found.startsWith(prefix))) {
    const folder = join(tmpdir(), name)
    try {
      if (!existsSync(join(folder, 'lock')) || dataOwner(folder) !== null) continue
      const living = await livingPostmaster(clusterIn(folder))
      if (living !== null) process.kill(living.pid, 'SIGQUIT')
      rmSync(folder, { recursive: true, force: true })
    } catch {
      // Another account's folder, or one that another sweep removes at the same time.
    }
  }
}
