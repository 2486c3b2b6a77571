import { backupCommandMessages } from './backup-messages.ts'
import { checkMessages } from './check-messages.ts'
import type { Command } from './command.ts'
import { compareMessages } from './compare/compare-messages.ts'
import { doOperationCommand } from './do-operation.ts'
import { listOperationsCommand } from './list-operations.ts'
import { loginCommand } from './login.ts'
import { logoutCommand } from './logout.ts'
import { messages } from './messages.ts'
import { recordCommands } from './records/record-commands.ts'
import { statementCommands } from './statements/statement-commands.ts'
import { verifyLedgerCommand } from './verify-ledger.ts'
import { whoamiCommand } from './whoami.ts'

/** Every command, in the order of the help page. Those that open the database are loaded when they are run. */
export const commands: readonly Command[] = [
  onDemand('serve', messages.serveUsage, async () => (await import('./serve.ts')).serveCommand),
  onDemand('migrate', messages.migrateUsage, async () => (await import('./migrate.ts')).migrateCommand),
  onDemand('backup', backupCommandMessages.backupUsage, async () => (await import('./backup.ts')).backupCommand),
  onDemand('restore', backupCommandMessages.restoreUsage, async () => (await import('./restore.ts')).restoreCommand),
  loginCommand,
  logoutCommand,
  whoamiCommand,
  ...recordCommands,
  ...statementCommands,
  onDemand('check', checkMessages.usage, async () => (await import('./check.ts')).checkCommand),
  onDemand('compare', compareMessages.usage, async () => (await import('./compare/compare.ts')).compareCommand),
  listOperationsCommand,
  doOperationCommand,
  verifyLedgerCommand,
]

function onDemand(name: string, usage: string, load: () => Promise<Command>): Command {
  return { name, usage, run: async (args, out) => (await load()).run(args, out) }
}
