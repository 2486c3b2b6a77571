import { testRule } from '#records/server/test-rule.ts'
import { decidedMatter } from '../decided-matter-record.ts'
import { fundsWithoutAmount } from './funds-without-amount.ts'

testRule(fundsWithoutAmount, decidedMatter, 'amount', [
  ['没有金额', { kind: 'funds' }, 1],
  ['有金额', { kind: 'funds', amount: 85000 }, 0],
  ['不是资金', { kind: 'appointment' }, 0],
])
