import { testRule } from '#records/server/test-rule.ts'
import { supervisionItem } from '../record.ts'
import { opinionWithoutDate } from './opinion-without-date.ts'

testRule(opinionWithoutDate, supervisionItem, 'opinionHandedOn', [
  ['没有交办日期', { opinionNumber: '云人常〔2023〕21号' }, 1],
  ['有交办日期', { opinionNumber: '云人常〔2023〕21号', opinionHandedOn: '2023-09-08' }, 0],
  ['没有审议意见', {}, 0],
])
