import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { openForBackup } from '#platform/backup/open-for-backup.ts'
import { writeBackup } from '#platform/backup/write-backup.ts'
import { systemClock } from '#platform/clock.ts'
import { readConfig } from '#platform/config.ts'
import { backupCommandMessages as messages } from './backup-messages.ts'
import type { Command } from './command.ts'
import { needWords } from './need-words.ts'

export const backupCommand: Command = {
  name: 'backup',
  usage: messages.backupUsage,
  async run(args, out) {
    const { values, positionals } = parseArgs({
      args: [...args],
      options: { json: { type: 'boolean' } },
      allowPositionals: true,
    })
    const [named = ''] = needWords(positionals, [messages.fileWord])
    const file = resolve(named)
    const source = await openForBackup(readConfig())
    try {
      const { tables, rows, files, damagedFiles } = await writeBackup(source, file, systemClock.now())
      if (values.json === true) out.json({ file, tables, rows, files, damagedFiles })
      else out.line(messages.done(file, tables, rows, files))
      if (damagedFiles.length === 0) return 0
      out.error(messages.damagedFiles(damagedFiles))
      return 1
    } finally {
      await source.database.close()
    }
  },
}
