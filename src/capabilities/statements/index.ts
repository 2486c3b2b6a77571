import { defineCapability } from '#kernel/capability.ts'
import { statementOperations } from './operations.ts'
import { statement } from './record.ts'

export { textOf } from './block.ts'
export { statement } from './record.ts'
export type { Recount, Seal, StatementLineView, StatementView } from './view.ts'

export const statements = defineCapability({
  name: 'statements',
  title: '述法',
  recordTypes: [statement],
  operations: statementOperations,
})
