import assert from 'node:assert/strict'
import { test } from 'node:test'
import { marked, mended } from '../examples-marked.ts'
import { termFixedPhrase } from './term-fixed-phrase.ts'

const examples: readonly string[] = [
  '干部⟦知法守法学法用法⟧水平。',
  '推动⟦民主决策、科学决策、依法决策⟧。',
  '形成⟦全民守法遵法⟧的氛围。',
  '使⟦懂法用法守法⟧成为习惯。',
  '做到⟦规范公正文明执法⟧。',
  '带头尊法学法守法用法。',
  '科学决策、民主决策、依法决策。',
  '办事依法、遇事找法、解决问题用法、化解矛盾靠法。',
  '严格规范公正文明执法。',
  '学法用法工作。',
  '公开执法信息。',
]

for (const example of examples) {
  test(example, () => assert.equal(marked(termFixedPhrase, example), example))
}

const fixes: readonly (readonly [before: string, after: string])[] = [['遵法学法守法用法。', '尊法学法守法用法。']]

for (const [before, after] of fixes) {
  test(`mends ${before}`, () => assert.equal(mended(termFixedPhrase, before), after))
}
