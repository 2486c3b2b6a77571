import { backupCommandMessages } from './backup-messages.ts'
import { checkMessages } from './check-messages.ts'
import { messages as clientMessages } from './client-messages.ts'
import type { Command } from './command.ts'
import { compareMessages } from './compare/compare-messages.ts'
import { loginCommand } from './login.ts'
import { logoutCommand } from './logout.ts'
import { messages } from './messages.ts'
import { onDemand } from './on-demand.ts'
import { recordCommands } from './records/record-commands.ts'
import { statementCommands } from './statements/statement-commands.ts'
import { verifyLedgerCommand } from './verify-ledger.ts'
import { whoamiCommand } from './whoami.ts'

/** Every command, in the order of the help page. Most are loaded when they are run. */
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
  onDemand(
    'operations',
    clientMessages.operationsUsage,
    async () => (await import('./list-operations.ts')).listOperationsCommand,
  ),
  onDemand('do', clientMessages.doUsage, async () => (await import('./do-operation.ts')).doOperationCommand),
  verifyLedgerCommand,
]
