import assert from 'node:assert/strict'
import { test } from 'node:test'
import { differencesOf } from './differences.ts'

const examples: readonly (readonly [one: string, other: string, told: readonly string[]])[] = [
  ['开展检查12次，培训8场。', '开展检查15次，培训8场。', ['figure 12→15']],
  ['开展检查12次', '开展检查×次', ['figure 12→×']],
  ['推动云川县发展', '推动临河县发展', ['name 云川→临河']],
  ['开展水务执法', '开展财政执法', ['name 水务→财政']],
  ['组织开展培训', '组织培训', ['words 开展→']],
  ['及时修订清单', '全面修订目录', ['words 及时→全面', 'words 清单→目录']],
  ['认真学习，严格执法。', '认真学习 严格执法', []],
  ['相同的话', '相同的话', []],
]

for (const [one, other, told] of examples)
  test(`${one}／${other}`, () => {
    const found = differencesOf(one, other)
    assert.deepEqual(
      found.map((found) => `${found.kind} ${one.slice(...found.one)}→${other.slice(...found.other)}`),
      told,
    )
  })
