import { testRule } from '#records/server/test-rule.ts'
import { supervisionItem } from '../record.ts'
import { lawInspectionWithoutLaw } from './law-inspection-without-law.ts'

testRule(lawInspectionWithoutLaw, supervisionItem, 'title', [
  ['没有法名', { kind: 'law-inspection', title: '安全生产' }, 1],
  ['有法名', { kind: 'law-inspection', title: '《中华人民共和国安全生产法》实施情况' }, 0],
  ['调研', { kind: 'research', title: '教育高质量发展' }, 0],
  ['还没有写', { kind: 'law-inspection' }, 0],
])
