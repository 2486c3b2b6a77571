import assert from 'node:assert/strict'
import { test } from 'node:test'
import { Refusal } from '#kernel/refusal.ts'
import { cleanText } from './clean-text.ts'
import { gathering } from './examples.ts'
import { validateInput, validateValues } from './validator.ts'

const someone = '01890a5d-ac96-774b-bcce-b302099a8057'

test('values as entered become values as kept', () => {
  const kept: [field: string, entered: unknown, value: unknown][] = [
    ['subject', '  学习　监督法\r\n ', '学习　监督法'],
    ['subject', '２０２３年第１次Ａ，（一）', '2023年第1次A，（一）'],
    ['subject', '一行\n两行', '一行 两行'],
    ['subject', '\u200b\u0000 ', null],
    ['minutes', '一行  \r\n两行', '一行\n两行'],
    ['heldOn', '2024-02-29', '2024-02-29'],
    ['form', 'small', 'small'],
    ['attendance', 0, 0],
    ['attendance', '４2', 42],
    ['isOpen', false, false],
    ['isOpen', 'true', true],
    ['topics', ['宪法', ' 宪法 ', '', '监督法'], ['宪法', '监督法']],
    ['topics', [], null],
    ['chair', someone.toUpperCase(), someone],
    ['present', [someone, someone], [someone]],
  ]
  for (const [field, entered, value] of kept) {
    const { values, findings } = validateValues(gathering.fields, { [field]: entered })
    assert.deepEqual([values[field], findings], [value, []], `${field}: ${JSON.stringify(entered)}`)
  }
})

test('what cannot be kept is a finding that names the field and the cure', () => {
  const refused: [field: string, entered: unknown, rule: string, message: RegExp][] = [
    ['subject', '长'.repeat(21), 'field/length', /“主题”最多 20 个字，现有 21 个字/],
    ['subject', 3, 'field/shape', /“主题”应当是文字/],
    ['heldOn', '2023-02-29', 'field/date', /“日期”不是实际存在的日期：2023-02-29/],
    ['heldOn', '2023年3月1日', 'field/date', /“日期”/],
    ['heldOn', '0001-01-01', 'field/date', /“日期”/],
    ['form', '全体会议', 'field/choice', /“形式”没有“全体会议”这一项/],
    ['form', 'toString', 'field/choice', /“形式”/],
    ['attendance', 1.5, 'field/number', /“人数”应当是整数（单位：人）/],
    ['attendance', '12人', 'field/number', /“人数”/],
    ['attendance', -1, 'field/range', /“人数”不能小于 0/],
    ['attendance', 501, 'field/range', /“人数”不能大于 500/],
    ['isOpen', '是', 'field/yes-no', /“是否公开”/],
    ['topics', '宪法', 'field/shape', /“议题”应当是若干项的列表/],
    ['topics', Array.from({ length: 501 }, (_, n) => `${n}`), 'field/length', /“议题”最多 500 项/],
    ['chair', '张三', 'field/reference', /“主持人”没有选中/],
    ['present', [someone, 'x'], 'field/reference', /“出席人员”/],
    ['__proto__x', 1, 'field/unknown', /没有“__proto__x”这个字段/],
  ]
  for (const [field, entered, rule, message] of refused) {
    const { findings } = validateValues(gathering.fields, { [field]: entered })
    assert.deepEqual(
      findings.map((finding) => [finding.rule, finding.at]),
      [[rule, field]],
      field,
    )
    assert.match(findings[0]?.message ?? '', message)
  }
  assert.equal(validateValues(gathering.fields, [1]).findings[0]?.rule, 'field/shape')
})

test('required fields are asked for only when told to, and not twice', () => {
  assert.deepEqual(validateValues(gathering.fields, {}).findings, [])
  const { findings } = validateValues(gathering.fields, { heldOn: 'x' }, { required: true })
  assert.deepEqual(
    findings.map(({ rule, at }) => [rule, at]),
    [
      ['field/date', 'heldOn'],
      ['field/required', 'subject'],
      ['field/required', 'form'],
      ['field/required', 'chair'],
    ],
  )
  assert.throws(() => validateInput(gathering.fields, {}), Refusal)
})

test('official punctuation stays', () => {
  assert.equal(cleanText('《监督法》第五条（一）：“……”，见附件！'), '《监督法》第五条（一）：“……”，见附件！')
})
