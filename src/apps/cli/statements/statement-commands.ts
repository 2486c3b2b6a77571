import type { Command } from '../command.ts'
import { checkStatementCommand } from './check-statement.ts'
import { compareStatementCommand } from './compare-statement.ts'
import { draftStatementCommand } from './draft-statement.ts'
import { exportStatementCommand } from './export-statement.ts'
import { listStatementsCommand } from './list-statements.ts'
import { sealStatementCommand } from './seal-statement.ts'

export const statementCommands: readonly Command[] = [
  listStatementsCommand,
  draftStatementCommand,
  checkStatementCommand,
  exportStatementCommand,
  compareStatementCommand,
  sealStatementCommand,
]
