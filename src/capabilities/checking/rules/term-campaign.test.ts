import assert from 'node:assert/strict'
import { test } from 'node:test'
import { marked } from '../examples-marked.ts'
import { termCampaign } from './term-campaign.ts'

const examples: readonly string[] = [
  '“12·4”⟦法制宣传日⟧。',
  '“4·15”⟦国家安全教育日⟧。',
  '“12·4”国家宪法日、宪法宣传周。',
  '全民国家安全教育日。',
]

for (const example of examples) {
  test(example, () => assert.equal(marked(termCampaign, example), example))
}
