import { testRule } from '#records/server/test-rule.ts'
import { structureChange } from '../structure-change-record.ts'
import { nothingChanged } from './nothing-changed.ts'

testRule(nothingChanged, structureChange, 'after', [
  ['一样', { before: '信息由办公室报送', after: '信息由办公室报送 ' }, 1],
  ['不一样', { before: '信息由办公室报送', after: '信息由研究室报送' }, 0],
  ['还没有填写', {}, 0],
])
