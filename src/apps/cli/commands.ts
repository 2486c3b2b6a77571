import { backupCommand } from './backup.ts'
import type { Command } from './command.ts'
import { doOperationCommand } from './do-operation.ts'
import { listOperationsCommand } from './list-operations.ts'
import { loginCommand } from './login.ts'
import { logoutCommand } from './logout.ts'
import { migrateCommand } from './migrate.ts'
import { recordCommands } from './records/record-commands.ts'
import { restoreCommand } from './restore.ts'
import { serveCommand } from './serve.ts'
import { statementCommands } from './statements/statement-commands.ts'
import { verifyLedgerCommand } from './verify-ledger.ts'
import { whoamiCommand } from './whoami.ts'

/** Every command, in the order of the help page. */
export const commands: readonly Command[] = [
  serveCommand,
  migrateCommand,
  loginCommand,
  logoutCommand,
  whoamiCommand,
  ...recordCommands,
  ...statementCommands,
  listOperationsCommand,
  doOperationCommand,
  verifyLedgerCommand,
  backupCommand,
  restoreCommand,
]
