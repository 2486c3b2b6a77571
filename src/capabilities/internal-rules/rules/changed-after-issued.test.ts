import { testRule } from '#records/server/test-rule.ts'
import { leadingGroup } from '../leading-group-record.ts'
import { changedAfterIssued } from './changed-after-issued.ts'

testRule(changedAfterIssued, leadingGroup, 'changedOn', [
  ['变动在后', { changedOn: '2023-06-15', issuedOn: '2023-06-14' }, 1],
  ['同一天', { changedOn: '2023-06-14', issuedOn: '2023-06-14' }, 0],
  ['没有人员变动', { issuedOn: '2023-06-14' }, 0],
])
