import { existsSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { readConfig } from '#platform/config.ts'
import { clusterIn, prepareDataFolder } from '#platform/data-folder.ts'
import { openDatabase } from '#platform/db/database.ts'
import { StartupFailure } from '#platform/startup-failure.ts'
import type { LedgerVerdict, Me } from '#records/api.ts'
import { readOrgans } from '#records/server/organ-store.ts'
import { verifyLedger } from '#records/server/verify-ledger.ts'
import { messages } from './client-messages.ts'
import type { Command } from './command.ts'
import { connect, serverOptions } from './connect.ts'
import { needWords } from './need-words.ts'

interface Checked extends LedgerVerdict {
  readonly id: string
  readonly name: string
}

export const verifyLedgerCommand: Command = {
  name: 'verify-ledger',
  usage: messages.verifyUsage,
  async run(args, out) {
    const options = { ...serverOptions, offline: { type: 'boolean' } } as const
    const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true })
    needWords(positionals, [])
    const organs = values.offline === true ? await checkDatabase() : await askServer(values)
    if (values.json === true) out.json({ organs })
    else if (organs.length === 0) out.line(messages.noOrgans)
    else for (const organ of organs) out.line(verdictLine(organ))
    return organs.every(({ broken }) => broken === null) ? 0 : 1
  },
}

function verdictLine({ name, acts, broken }: Checked): string {
  return broken === null ? messages.chainWhole(name, acts) : messages.chainBroken(name, broken.seq, broken.what)
}

async function askServer(asked: { readonly server?: string }): Promise<readonly Checked[]> {
  const client = await connect(asked)
  const verdict = await client.get<LedgerVerdict>('/api/ledger/verify')
  const { organ } = await client.get<Me>('/api/me')
  return [{ id: organ.id, name: organ.name, ...verdict }]
}

/** Looks only: a database that is not there is not made, an older one not brought up to date. */
async function checkDatabase(): Promise<readonly Checked[]> {
  const { databaseUrl, dataFolder } = readConfig()
  const embedded = databaseUrl === null
  if (embedded && !existsSync(dataFolder)) throw new StartupFailure(messages.noData(dataFolder))
  const { path } = prepareDataFolder(dataFolder, { embedded })
  if (embedded && !existsSync(clusterIn(path))) throw new StartupFailure(messages.noData(path))
  const database = await openDatabase({ databaseUrl, dataFolder: path })
  try {
    const checked: Checked[] = []
    for (const { id, name } of await database.unscoped('verify-ledger: which organs', readOrgans))
      checked.push({ id, name, ...(await database.scoped(id, (db) => verifyLedger(db, id))) })
    return checked
  } finally {
    await database.close()
  }
}
