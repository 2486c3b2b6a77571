import { parseArgs } from 'node:util'
import { readConfig } from '#platform/config.ts'
import { prepareDataFolder } from '#platform/data-folder.ts'
import { openDatabase } from '#platform/db/database.ts'
import { migrate } from '#platform/db/migrate.ts'
import type { Command } from './command.ts'
import { messages } from './messages.ts'

export const migrateCommand: Command = {
  name: 'migrate',
  usage: messages.migrateUsage,
  async run(args, out) {
    const { values } = parseArgs({ args: [...args], options: { json: { type: 'boolean' } } })
    const config = readConfig()
    const { path } = prepareDataFolder(config.dataFolder, { embedded: config.databaseUrl === null })
    const database = await openDatabase({ databaseUrl: config.databaseUrl, dataFolder: path })
    try {
      const ran = await migrate(database)
      if (values.json === true) out.json({ ran })
      else out.line(ran.length === 0 ? messages.upToDate : messages.migrated(ran))
      return 0
    } finally {
      await database.close()
    }
  },
}
