import type { Command } from '../command.ts'
import { onDemand } from '../on-demand.ts'
import { messages } from './messages.ts'

export const recordCommands: readonly Command[] = [
  onDemand('records types', messages.typesUsage, async () => (await import('./record-types.ts')).recordTypesCommand),
  onDemand('records list', messages.listUsage, async () => (await import('./list-records.ts')).listRecordsCommand),
  onDemand('records show', messages.showUsage, async () => (await import('./show-record.ts')).showRecordCommand),
  onDemand(
    'records create',
    messages.createUsage,
    async () => (await import('./create-record.ts')).createRecordCommand,
  ),
  onDemand(
    'records change',
    messages.changeUsage,
    async () => (await import('./change-record.ts')).changeRecordCommand,
  ),
  onDemand('records attach', messages.attachUsage, async () => (await import('./attach-file.ts')).attachFileCommand),
  onDemand('records act', messages.actUsage, async () => (await import('./act-on-record.ts')).actOnRecordCommand),
  onDemand(
    'records template',
    messages.templateUsage,
    async () => (await import('./import-template.ts')).importTemplateCommand,
  ),
  onDemand(
    'records export',
    messages.exportUsage,
    async () => (await import('./export-records.ts')).exportRecordsCommand,
  ),
  onDemand(
    'records import',
    messages.importUsage,
    async () => (await import('./import-records.ts')).importRecordsCommand,
  ),
]
