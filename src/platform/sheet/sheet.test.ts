import assert from 'node:assert/strict'
import { test } from 'node:test'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { writeXlsx } from 'hucre'
import { Refusal } from '#kernel/refusal.ts'
import type { WorkbookToWrite } from '#kernel/workbook.ts'
import { exampleXls } from './example-xls.ts'
import { readLimits, readWorkbook } from './read-workbook.ts'
import { writeWorkbook } from './write-workbook.ts'

const workbook: WorkbookToWrite = {
  title: '学法活动',
  sheets: [
    {
      name: '学法活动',
      frozenRows: 2,
      mergedRows: [1],
      columns: [{ width: 20 }, { width: 14, format: 'yyyy-mm-dd' }, { width: 8 }],
      rows: [
        [{ value: '学法活动台账', look: 'heading' }],
        [{ value: '主题', look: 'header' }, '日期', '人数'],
        ['=HYPERLINK("http://x")', { value: '2024-03-05', isDay: true }, { value: 12, format: '0"人"' }],
        ['@SUM(A1)', '+1', true],
      ],
      validations: [
        {
          ...{ range: 'A3:A100', check: { kind: 'list', source: "'选项'!$A$1:$A$2" }, isStrict: true },
          ...{ prompt: '请从下拉选项中选', complaint: '没有这一项' },
        },
        { range: 'B3:B100', check: { kind: 'day' }, prompt: '日期', complaint: '不是日期', isStrict: false },
      ],
    },
    { name: '选项', hidden: true, rows: [['甲'], ['乙']] },
  ],
}

function refusedWith(code: string, words: RegExp) {
  return (error: unknown) => error instanceof Refusal && error.code === code && words.test(error.message)
}

test('what was written is read back: texts, dates, numbers, hidden sheets', async () => {
  const sheets = await readWorkbook(await writeWorkbook(workbook))
  assert.deepEqual(sheets, [
    {
      ...{ name: '学法活动', hidden: false },
      rows: [
        ['学法活动台账', '学法活动台账', '学法活动台账'],
        ['主题', '日期', '人数'],
        ['=HYPERLINK("http://x")', '2024-03-05', 12],
        ['@SUM(A1)', '+1', true],
      ],
    },
    { name: '选项', hidden: true, rows: [['甲'], ['乙']] },
  ])
})

test('texts never become formulas; drop-downs, checks and the frozen header are in the file', async () => {
  const parts = unzipSync(await writeWorkbook(workbook))
  const sheet = strFromU8(parts['xl/worksheets/sheet1.xml'] ?? new Uint8Array())
  assert.doesNotMatch(sheet, /<f>/)
  assert.match(sheet, /<c r="A3" t="s"/)
  for (const part of [
    /ySplit="2"/,
    /type="list"/,
    /<formula1>'选项'!\$A\$1:\$A\$2</,
    /type="date"/,
    /prompt="日期"/,
    /mergeCell ref="A1:C1"/,
  ])
    assert.match(sheet, part)
  assert.match(strFromU8(parts['xl/workbook.xml'] ?? new Uint8Array()), /name="选项"[^>]*state="hidden"/)
})

test('the same workbook gives the same bytes', async () => {
  assert.deepEqual(await writeWorkbook(workbook), await writeWorkbook(workbook))
})

test('an old .xls, also renamed, is read', async () => {
  const [sheet] = await readWorkbook(
    exampleXls('学法活动', [
      ['主题', '人数'],
      ['学习宪法', 12],
    ]),
  )
  assert.deepEqual(sheet, {
    name: '学法活动',
    hidden: false,
    rows: [
      ['主题', '人数'],
      ['学习宪法', 12],
    ],
  })
})

test('formulas give the value they last had, merged cells all give the first', async () => {
  const bytes = await writeXlsx({
    sheets: [
      {
        name: '表',
        rows: [
          ['主题', '合计'],
          ['学习宪法', 4],
          [null, 4],
        ],
        cells: new Map([['1,1', { value: 3, type: 'formula', formula: '1+2', formulaResult: 3 }]]),
        merges: [{ startRow: 1, startCol: 0, endRow: 2, endCol: 0 }],
      },
    ],
  })
  const [sheet] = await readWorkbook(bytes)
  assert.deepEqual(sheet?.rows, [
    ['主题', '合计'],
    ['学习宪法', 3],
    ['学习宪法', 4],
  ])
})

test('too much is refused in words: bytes, rows, what unpacks too large', async () => {
  const bytes = await writeWorkbook({
    title: '',
    sheets: [{ name: '表', rows: Array.from({ length: 60 }, () => ['行']) }],
  })
  await assert.rejects(readWorkbook(bytes, { ...readLimits, maxRows: 50 }), refusedWith('too-large', /“表”超过 50 行/))
  await assert.rejects(readWorkbook(bytes, { ...readLimits, maxBytes: 100 }), refusedWith('too-large', /MB/))
  const bomb = zipSync({ 'xl/workbook.xml': new Uint8Array(40 * 1024 * 1024) })
  assert.ok(bomb.byteLength < 100_000)
  await assert.rejects(
    readWorkbook(bomb, { ...readLimits, maxUnpackedBytes: 1024 * 1024 }),
    refusedWith('too-large', /解压/),
  )
})

test('an entry that hides its size is refused', async () => {
  const bomb = Buffer.from(zipSync({ 'xl/workbook.xml': new Uint8Array(4 * 1024 * 1024) }))
  const central = bomb.indexOf(Buffer.from('504b0102', 'hex'))
  bomb.writeUInt32LE(0, central + 24)
  await assert.rejects(readWorkbook(bomb), refusedWith('too-large', /解压/))
  // A size told too small is held against the content by the reader.
  bomb.writeUInt32LE(100, central + 24)
  await assert.rejects(readWorkbook(bomb), refusedWith('invalid', /另存为/))
})

test('what is no workbook is refused in words', async () => {
  for (const content of ['', 'hello', 'PK\u0003\u0004 broken'])
    await assert.rejects(readWorkbook(strToU8(content)), refusedWith('invalid', content === '' ? /空的/ : /另存为/))
  await assert.rejects(readWorkbook(zipSync({ 'a.txt': strToU8('a') })), refusedWith('invalid', /另存为/))
  const whole = await writeWorkbook(workbook)
  await assert.rejects(readWorkbook(whole.subarray(0, whole.length / 2)), refusedWith('invalid', /另存为/))
  const locked = await writeXlsx({
    sheets: [{ name: '表', rows: [['a']] }],
    encryption: { password: 'x', spinCount: 10 },
  })
  await assert.rejects(readWorkbook(locked), refusedWith('invalid', /密码/))
})
