import { testRule } from '#records/server/test-rule.ts'
import { supervisionItem } from '../record.ts'
import { localRegulationRole } from './local-regulation-role.ts'

testRule(localRegulationRole, supervisionItem, 'role', [
  ['立法调研主办', { kind: 'legislation-research', role: 'host' }, 1],
  ['立法调研配合', { kind: 'legislation-research', role: 'assist' }, 0],
  ['调研主办', { kind: 'research', role: 'host' }, 0],
])
