import assert from 'node:assert/strict'
import { test } from 'node:test'
import { cite } from '#kernel/citation.ts'
import type { Figure } from '#kernel/measure.ts'
import { definePassage, gap, point, resting, say, type Written } from '#kernel/passage.ts'
import { exampleLedger } from './example-ledger.ts'
import { exampleText } from './example-text.ts'

const sessions: Figure = { measure: 'study/sessions', year: 2023, value: 3, unit: '次', records: ['a'] }
const proof = [{ id: 'a' }]

const faulty: readonly (readonly [written: Written, fault: RegExp])[] = [
  [say`组织学习${sessions}，。`, /^，。: /],
  [resting(say`学习了《》。`, proof), /^《》: /],
  [say`成效明显，学习${sessions}。`, /^明显: /],
  [say`组织学习${sessions}`, /^does not end: /],
  [say`组织了学习。`, /^rests on nothing: /],
  [resting(say`组织学习3次。`, proof), /^a number that is no figure: /],
  [point('学习', say`组织学习${sessions}；。`), /^；。: /],
]

for (const [written, fault] of faulty) {
  test(`found: ${fault.source}`, () => {
    const [found = '', ...more] = read(written).faults
    assert.match(found, fault)
    assert.deepEqual(more, [])
  })
}

test('clean text, points and gaps are read as a reader reads them', () => {
  const title = resting(say`2023年3月10日学习《2022年度审计工作报告》。`, proof)
  const { text, gaps, faults } = read(
    title,
    point('学习', say`组织学习${sessions}。`),
    gap('无旁听记录', { name: 'x' }),
  )
  assert.equal(text, '2023年3月10日学习《2022年度审计工作报告》。学习。组织学习3次。')
  assert.deepEqual(gaps, ['无旁听记录'])
  assert.deepEqual(faults, [])
})

function read(...written: readonly Written[]) {
  const passage = definePassage({ id: 'x', pillar: 'x', order: 1, basis: cite('《示例规定》'), write: () => written })
  return exampleText([passage], exampleLedger([], 2023))
}
