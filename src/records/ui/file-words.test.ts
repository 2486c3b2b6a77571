import assert from 'node:assert/strict'
import { test } from 'node:test'
import { dayInName, decodeText, previewKind, sizeInWords } from './file-words.ts'

test('sizes and kinds read plainly', () => {
  assert.equal(sizeInWords(12), '12 字节')
  assert.equal(sizeInWords(839_680), '820 KB')
  assert.equal(sizeInWords(3_565_158), '3.4 MB')
  assert.equal(previewKind('image/svg+xml'), 'none', 'may carry scripts')
  assert.equal(previewKind('text/html'), 'none', 'may carry scripts')
  assert.equal(previewKind('application/pdf'), 'pdf')
})

test('the date of the fact is read from the name where it stands there', () => {
  const examples: readonly (readonly [string, string | null])[] = [
    ['2023-03-10签到表.jpg', '2023-03-10'],
    ['签到表20230310.pdf', '2023-03-10'],
    ['2023年3月10日会议记录.docx', '2023-03-10'],
    ['2023.13.10.pdf', null],
    ['会议记录.docx', null],
    ['IMG_20230310_120000.jpg', '2023-03-10'],
  ]
  for (const [name, day] of examples) assert.equal(dayInName(name), day, name)
})

test('text from old machines is read too', () => {
  const gb = new Uint8Array([0xd1, 0xa7, 0xb7, 0xa8])
  assert.equal(decodeText(gb.buffer), '学法')
  assert.equal(decodeText(new TextEncoder().encode('学法').buffer), '学法')
})
