import assert from 'node:assert/strict'
import { test } from 'node:test'
import { structureOf } from '#gongwen/read/structure/structure-of.ts'
import { checkText } from './check-text.ts'
import { markedTexts } from './examples/marked-texts.ts'
import { readMarked } from './examples/read-marked.ts'
import { SteppedCheck } from './stepped-check.ts'
import type { TextFinding } from './text-rule.ts'
import { underCheck } from './text-under-check.ts'

const context = { today: '2026-03-01' }
const told = (findings: readonly TextFinding[]) =>
  findings.map(({ code, start, end, message }) => `${code} ${start}-${end} ${message}`)

for (const one of markedTexts) {
  test(`${one.name}: checked paragraph by paragraph as in one go`, () => {
    const { plain } = readMarked(one)
    const { findings } = checkText(underCheck(structureOf(plain)), context)
    assert.deepEqual(told(new SteppedCheck({}, context).whole(plain)), told(findings))
  })
}

test('while one types, the changed line is looked at and the rest stays', () => {
  const check = new SteppedCheck({}, context)
  const before = '述法报告\n一、工作情况\n学习B法治思想。\n圆满完成任务。'
  assert.deepEqual(
    check.whole(before).flatMap(({ code }) => (['PLH-03', 'CLM-04'].includes(code) ? [code] : [])),
    ['PLH-03', 'CLM-04'],
  )
  const after = '述法报告\n一、工作情况\n新的一段，开展法制宣传。\n学习宪法。\n圆满完成任务。'
  const now = check.now(after)
  assert.ok(
    now.some(({ code }) => code === 'TRM-05'),
    'the new line is looked at',
  )
  assert.ok(!now.some(({ code }) => code === 'PLH-03'), 'what was mended is gone')
  const grade = now.find(({ code }) => code === 'CLM-04')
  assert.equal(after.slice(grade?.start, grade?.end).slice(0, 4), '圆满完成', 'what stands below has moved along')
})
