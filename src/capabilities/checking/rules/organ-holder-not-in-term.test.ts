import assert from 'node:assert/strict'
import { test } from 'node:test'
import { marked } from '../examples-marked.ts'
import { organProfileOf } from '../organ-profile.ts'
import { organHolderNotInTerm } from './organ-holder-not-in-term.ts'

const profile = organProfileOf({
  kind: 'department',
  holders: [
    { name: '郑一鸣', post: '局长', from: '2019-03-01', until: '2023-06-30' },
    { name: '孙洁', post: '局长', from: '2023-07-01' },
  ],
})

const examples: readonly string[] = [
  '青石市教育局2025年度述法报告\n⟦局长郑一鸣⟧主持会议6次。',
  '青石市教育局2025年度述法报告\n时任局长郑一鸣2022年制定的办法继续执行。',
  '青石市教育局2025年度述法报告\n局长孙洁主持会议6次。',
  '青石市教育局2023年度述法报告\n局长郑一鸣主持会议6次。',
]

for (const example of examples) {
  test(example, () => {
    assert.ok(profile !== null)
    assert.equal(marked(organHolderNotInTerm, example, { profile }), example)
  })
}
