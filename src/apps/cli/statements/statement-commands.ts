import type { Command } from '../command.ts'
import { onDemand } from '../on-demand.ts'
import { messages } from './messages.ts'

export const statementCommands: readonly Command[] = [
  onDemand(
    'statement list',
    messages.listUsage,
    async () => (await import('./list-statements.ts')).listStatementsCommand,
  ),
  onDemand(
    'statement draft',
    messages.draftUsage,
    async () => (await import('./draft-statement.ts')).draftStatementCommand,
  ),
  onDemand(
    'statement check',
    messages.checkUsage,
    async () => (await import('./check-statement.ts')).checkStatementCommand,
  ),
  onDemand(
    'statement export',
    messages.exportUsage,
    async () => (await import('./export-statement.ts')).exportStatementCommand,
  ),
  onDemand(
    'statement compare',
    messages.compareUsage,
    async () => (await import('./compare-statement.ts')).compareStatementCommand,
  ),
  onDemand(
    'statement seal',
    messages.sealUsage,
    async () => (await import('./seal-statement.ts')).sealStatementCommand,
  ),
]
