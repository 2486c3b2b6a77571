import { testRule } from '#records/server/test-rule.ts'
import { lawEntry } from '../law-entry-record.ts'
import { sourceUnchecked } from './source-unchecked.ts'

testRule(sourceUnchecked, lawEntry, 'checked', [
  ['待核', { checked: 'unverified' }, 1],
  ['只见转载', { checked: 'second-hand' }, 0],
  ['已核对原文', { checked: 'read' }, 0],
])
