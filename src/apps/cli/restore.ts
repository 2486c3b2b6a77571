import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { restoreBackup } from '#platform/backup/restore-backup.ts'
import { readConfig } from '#platform/config.ts'
import { prepareDataFolder } from '#platform/data-folder.ts'
import { openDatabase } from '#platform/db/database.ts'
import { backupCommandMessages as messages } from './backup-messages.ts'
import type { Command } from './command.ts'
import { needWords } from './need-words.ts'

export const restoreCommand: Command = {
  name: 'restore',
  usage: messages.restoreUsage,
  async run(args, out) {
    const { values, positionals } = parseArgs({
      args: [...args],
      options: { json: { type: 'boolean' } },
      allowPositionals: true,
    })
    const [named = ''] = needWords(positionals, [messages.fileWord])
    const file = resolve(named)
    const { databaseUrl, dataFolder } = readConfig()
    const { path } = prepareDataFolder(dataFolder, { embedded: databaseUrl === null })
    const database = await openDatabase({ databaseUrl, dataFolder: path })
    try {
      const { madeAt, tables, rows, files } = await restoreBackup({ database, filesFolder: join(path, 'files') }, file)
      if (values.json === true) out.json({ file, madeAt, tables, rows, files })
      else out.line(messages.restored(file, madeAt, tables, rows, files))
      return 0
    } finally {
      await database.close()
    }
  },
}
