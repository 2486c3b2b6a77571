import { testRule } from '#records/server/test-rule.ts'
import { postTermRecord } from '../post-term-record.ts'
import { firstResponsibleWithoutApplication } from './first-responsible-without-application.ts'

testRule(firstResponsibleWithoutApplication, postTermRecord, 'applies', [
  ['第一责任人职务，没有选', { isFirstResponsible: true }, 1],
  ['第一责任人职务，选了参照执行', { isFirstResponsible: true, applies: 'analogy' }, 0],
  ['不是第一责任人职务', { isFirstResponsible: false }, 0],
  ['还没有填的草稿', {}, 0],
])
