import { testRule } from '#records/server/test-rule.ts'
import { mustKnowList } from '../must-know-list-record.ts'
import { listWithoutLaw } from './list-without-law.ts'

testRule(listWithoutLaw, mustKnowList, 'commonLaws', [
  ['两栏都空', {}, 1],
  ['空的一栏', { commonLaws: [] }, 1],
  ['有通用的', { commonLaws: ['中华人民共和国宪法'] }, 0],
  ['只有专业的', { specialLaws: ['中华人民共和国审计法'] }, 0],
])
