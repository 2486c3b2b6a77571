import type { Command } from '../command.ts'
import { actOnRecordCommand } from './act-on-record.ts'
import { attachFileCommand } from './attach-file.ts'
import { changeRecordCommand } from './change-record.ts'
import { createRecordCommand } from './create-record.ts'
import { exportRecordsCommand } from './export-records.ts'
import { importRecordsCommand } from './import-records.ts'
import { importTemplateCommand } from './import-template.ts'
import { listRecordsCommand } from './list-records.ts'
import { recordTypesCommand } from './record-types.ts'
import { showRecordCommand } from './show-record.ts'

export const recordCommands: readonly Command[] = [
  recordTypesCommand,
  listRecordsCommand,
  showRecordCommand,
  createRecordCommand,
  changeRecordCommand,
  attachFileCommand,
  actOnRecordCommand,
  importTemplateCommand,
  exportRecordsCommand,
  importRecordsCommand,
]
