import assert from 'node:assert/strict'
import { test } from 'node:test'
import { cite } from '#kernel/citation.ts'
import { choice, date, number, reference, references, text, words, yesNo } from '#kernel/field.ts'
import { defineRecordType, type RecordType } from '#kernel/record-type.ts'
import type { PlainCell, SheetRead } from '#kernel/workbook.ts'
import { filing } from '#kernel/workflow.ts'
import { readDay } from './sheet-day.ts'
import { checkOrigin } from './sheet-origin.ts'
import { readRows } from './sheet-rows.ts'
import { templateOf } from './sheet-template.ts'
import { templateVersion } from './sheet-version.ts'

const type = defineRecordType({
  name: 'study-session',
  title: '学法活动',
  basis: cite('《示例规定》'),
  fields: {
    title: text({ label: '学习主题', required: true, maxLength: 20 }),
    heldOn: date({ label: '学习日期', required: true }),
    form: choice({ label: '学习形式', required: true, choices: { lecture: '专题讲座', oath: '宪法宣誓' } }),
    chair: reference({ label: '主持人', to: 'person', required: true }),
    attended: references({ label: '实到人员', to: 'person' }),
    laws: words({ label: '学习的法律法规' }),
    hours: number({ label: '学时', unit: '小时', max: 24 }),
    isOpen: yesNo({ label: '是否公开' }),
  },
  list: ['title', 'heldOn'],
  identity: ['heldOn', 'title'],
  on: 'heldOn',
  workflow: filing(['office-clerk']),
  enteredBy: ['office-clerk'],
  sample: { title: '学习监督法', heldOn: '2023-03-10', form: '专题讲座', chair: '周明远' },
})

const ids = [1, 2, 3, 4, 5].map((n) => `01890a5d-ac96-774b-bcce-b3020990000${n}`)
const [zhou = '', shen = '', li = '', wang = '', otherWang = ''] = ids

const known = {
  lookups: {
    person: [
      { id: zhou, title: '周明远' },
      { id: shen, title: '沈玉兰' },
      { id: li, title: '李强' },
      { id: wang, title: '王芳' },
      { id: otherWang, title: '王芳' },
    ],
  },
  titles: { person: ['周明远', '沈玉兰', '李强', '王芳'] },
  typeTitles: { person: '人员' },
}

const header = ['序号', '学习主题', '学习日期', '学习形式', '主持人', '实到人员', '佐证材料']

function sheetOf(...rows: readonly (readonly PlainCell[])[]): SheetRead {
  return { name: '学法活动', hidden: false, rows }
}

function read(...rows: readonly (readonly PlainCell[])[]) {
  return readRows(type, [sheetOf(...rows)], known)
}

const days: readonly (readonly [PlainCell, string | boolean])[] = [
  ['2024-03-05', '2024-03-05'],
  ['2024年3月5日', '2024-03-05'],
  ['2024年 3月 5日', '2024-03-05'],
  ['2024/3/5', '2024-03-05'],
  ['2024.3.5', '2024-03-05'],
  ['20240305', '2024-03-05'],
  [20240305, '2024-03-05'],
  [45356, '2024-03-05'],
  ['45356', '2024-03-05'],
  ['２０２４年３月５日', '2024-03-05'],
  ['2024－03－05', '2024-03-05'],
  ['2024-03-05 10:30:00', '2024-03-05'],
  ['2024.13.01', true],
  ['2024年2月30日', true],
  ['去年三月', false],
  ['3月5日', false],
  [2024, false],
  ['', false],
]

test('dates are read in every way clerks write them, and impossible ones are told from other text', () => {
  for (const [cell, expected] of days) {
    const found = readDay(cell)
    assert.equal(found.ok ? found.day : found.isDate, expected, String(cell))
  }
})

test('a row is read by its headers in any order, whatever spaces and widths it has', () => {
  const { rows, findings } = read(
    ['云川市人大常委会机关学法活动台账', null, null, null],
    ['*主 持 人', '学习日期（必填）', '学习主题', '学习形式', '学时（小时）', '是否公开', '学习的法律法规', '实到人员'],
    [
      '周 明远',
      '２０２３．３．１０',
      '学习监督法',
      '专题 讲座',
      '２小时',
      '√',
      '监督法、代表法；宪法',
      '周明远 沈玉兰，李　强',
    ],
  )
  assert.deepEqual(findings, [])
  assert.deepEqual(rows[0]?.findings, [])
  assert.equal(rows[0]?.row, 3)
  assert.deepEqual(rows[0]?.values, {
    ...{ title: '学习监督法', heldOn: '2023-03-10', form: 'lecture', chair: zhou, attended: [zhou, shen, li] },
    ...{ hours: 2, isOpen: true, laws: ['监督法', '代表法', '宪法'] },
  })
})

test('every fault of a row is told at once, with the address of its cell', () => {
  const { rows } = read(header, [
    1,
    '学'.repeat(21),
    '2024.13.01',
    '专题讲坐',
    '周明元',
    '王芳、赵六六六',
    '签到表.jpg',
  ])
  assert.deepEqual(
    rows[0]?.findings.map(({ at, rule, strength }) => `${at} ${rule} ${strength}`),
    [
      'C2 sheet/date block',
      'D2 sheet/choice block',
      'E2 sheet/unknown-name block',
      'F2 sheet/ambiguous-name block',
      'B2 field/length block',
    ],
  )
  const told = rows[0]?.findings.map(({ message }) => message).join('\n') ?? ''
  for (const words of [
    'C2 学习日期“2024.13.01”不是实际存在的日期',
    '是不是“专题讲座”',
    '最接近的是“周明远”',
    '“王芳”有 2 个同名的',
    '“赵六六六”不在本单位的人员中',
  ])
    assert.ok(told.includes(words), `${words} in ${told}`)
})

test('what cannot be read as a date says how it should be written', () => {
  const { rows } = read(header, [1, '学习宪法', '三月十日', '专题讲座', '周明远'])
  assert.equal(rows[0]?.findings[0]?.message, 'C2 学习日期“三月十日”无法识别，应写成 2024-03-05。')
})

test('blank rows, totals and the sample are passed over, and row numbers stay true', () => {
  const { rows } = read(
    header,
    ['示例，请删除', '学习监督法', '2023-03-10', '专题讲座', '周明远', '', '签到表.jpg'],
    [],
    [1, '', '  ', null],
    ['1', '学习宪法', '2023-03-11', '专题讲座', '周明远'],
    [null, '合 计：', 12],
    ['', '学习民法典', '2023-03-12', '宪法宣誓', '李 强'],
  )
  assert.deepEqual(
    rows.map(({ row, title }) => [row, title]),
    [
      [5, '学习宪法'],
      [7, '学习民法典'],
    ],
  )
})

test('a sample typed over with its mark left standing is asked about, not dropped', () => {
  const { rows } = read(header, ['示例，请删除', '学习宪法', '2023-12-04', '宪法宣誓', '周明远'])
  assert.equal(rows[0]?.findings[0]?.rule, 'sheet/edited-sample')
  assert.equal(rows[0]?.findings[0]?.at, 'A2')
})

test('the second of two rows that tell the same fact is told', () => {
  const row = [1, '学习宪法', '2023-12-04', '宪法宣誓', '周明远']
  const { rows } = read(header, row, [2, '学习 宪法', '2023/12/4', '专题讲座', '沈玉兰'])
  assert.deepEqual(rows[0]?.findings, [])
  assert.equal(rows[1]?.findings[0]?.message, 'C3 与第 2 行是同一条，不能重复导入。')
})

test('an empty field of the identity blocks, another required one only warns', () => {
  const { rows } = read(header, [1, '学习宪法', '', '宪法宣誓', ''])
  assert.deepEqual(
    rows[0]?.findings.map(({ at, strength }) => [at, strength]),
    [
      ['C2', 'block'],
      ['E2', 'warn'],
    ],
  )
})

test('headers that are unknown, repeated or missing are told', () => {
  const { findings } = read(['学习主题', '学习日期', '学习日期', '学习形势', '备注'], ['学习宪法', '2023-12-04'])
  assert.deepEqual(
    findings.map(({ rule, at, strength }) => [rule, at ?? '', strength]),
    [
      ['sheet/repeated-header', 'C1', 'warn'],
      ['sheet/unknown-header', 'D1', 'warn'],
      ['sheet/unknown-header', 'E1', 'warn'],
      ['sheet/missing-header', '', 'warn'],
      ['sheet/missing-header', '', 'warn'],
    ],
  )
  assert.match(findings[1]?.message ?? '', /是不是“学习形式”/)
  assert.equal(readRows(type, [sheetOf(['姓名', '电话'])], known).findings[0]?.rule, 'sheet/no-header')
})

function origin(record: RecordType, organId: string): readonly SheetRead[] {
  const { sheets } = templateOf(record, { ...known, organId })
  return sheets.map(({ name, rows, hidden }) => ({
    ...{ name, hidden: hidden === true },
    rows: rows.map((cells) => cells.map((cell) => (typeof cell === 'object' && cell !== null ? cell.value : cell))),
  }))
}

test('a template of another organ, type or version is refused; a workbook that never was one is not', () => {
  const fields = {
    ...type.fields,
    form: { ...type.fields.form, choices: { ...type.fields.form.choices, oath: '宣誓' } },
  }
  const older = { ...type, fields }
  assert.deepEqual(checkOrigin(type, 'o1', origin(type, 'o1')), [])
  assert.deepEqual(checkOrigin(type, 'o1', [sheetOf(header)]), [])
  assert.equal(checkOrigin(type, 'o1', origin(type, 'o2'))[0]?.rule, 'sheet/template-organ')
  assert.equal(checkOrigin(type, 'o1', origin(older, 'o1'))[0]?.rule, 'sheet/template-version')
  assert.equal(checkOrigin({ ...type, name: 'exam' }, 'o1', origin(type, 'o1'))[0]?.rule, 'sheet/template-type')
})

test('help and list columns do not make a template stale, choices and labels do', () => {
  const helped = { ...type, fields: { ...type.fields, title: { ...type.fields.title, help: '写全称' } } }
  const renamed = { ...type, fields: { ...type.fields, title: { ...type.fields.title, label: '主题' } } }
  assert.equal(templateVersion(helped), templateVersion(type))
  assert.notEqual(templateVersion(renamed), templateVersion(type))
})
