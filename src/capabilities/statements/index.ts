import { defineCapability } from '#kernel/capability.ts'
import { statementNotice } from './notice-record.ts'
import { statementOperations } from './operations.ts'
import { statement } from './record.ts'
import { yearOpening } from './year-opening-record.ts'

export { textOf } from './block.ts'
export { statementNotice } from './notice-record.ts'
export { statement } from './record.ts'
export { pillarIds } from './template.ts'
export type { Recount, Seal, StatementLineView, StatementView } from './view.ts'

export const statements = defineCapability({
  name: 'statements',
  title: '述法',
  recordTypes: [statement, statementNotice, yearOpening],
  operations: statementOperations,
  acts: { 'statement/export': '导出述法报告' },
})
