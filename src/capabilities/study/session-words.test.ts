import assert from 'node:assert/strict'
import { test } from 'node:test'
import { quoted, subjectOf } from './session-words.ts'

const subjects = [
  ['学习习近平法治思想和监督法', '习近平法治思想和监督法'],
  ['国家宪法日前专题学习宪法和立法法', '宪法和立法法'],
  ['学习监督法，研究下半年监督工作', '监督法'],
  ['学习《信访工作条例》', '《信访工作条例》'],
  ['民法典与基层矛盾纠纷化解', '“民法典与基层矛盾纠纷化解”'],
  ['学习贯彻党的二十大精神', '党的二十大精神'],
  ['学习“四个亲自”要求', '“四个亲自”要求'],
  ['学习', '“学习”'],
] as const

for (const [title, said] of subjects) test(`led: ${title}`, () => assert.equal(subjectOf(title), said))

test('titles with one pair of marks', () => {
  assert.equal(quoted('“四个亲自”讲座。'), '“四个亲自”讲座')
  assert.equal(quoted('宪法讲座；'), '“宪法讲座”')
})
