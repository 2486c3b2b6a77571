import assert from 'node:assert/strict'
import { test } from 'node:test'
import { decodeText } from './decode-text.ts'
import type { UnreadableReason } from './messages.ts'
import { reasonOf } from './reason-of.ts'

const hex = (text: string) => Uint8Array.from(text.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16))
const utf8 = (text: string) => new TextEncoder().encode(text)
const utf16 = (text: string, isBig = false) =>
  new Uint8Array(
    [...text].flatMap((sign) =>
      isBig ? [sign.charCodeAt(0) >> 8, sign.charCodeAt(0) & 255] : [sign.charCodeAt(0) & 255, sign.charCodeAt(0) >> 8],
    ),
  )

/** GBK of 述法报告，全面依法治市, the same in Big5 with other words, and names in four bytes. */
const gbk = 'caf6b7a8b1a8b8e6a3acc8abc3e6d2c0b7a8d6cecad0'
const big5 = 'ad7ab0caa4a4a977b36f4cb3f8a769a141a5fead b1a8cc aa6b aa76 a5ab'.replaceAll(' ', '')

const cases: readonly (readonly [name: string, bytes: Uint8Array, encoding: string, text: string])[] = [
  ['UTF-8', utf8('述法'), 'utf-8', '述法'],
  ['UTF-8 加标记', hex('efbbbf' + 'e8bfb0'), 'utf-8', '述'],
  ['UTF-16 小端', new Uint8Array([0xff, 0xfe, ...utf16('述法')]), 'utf-16le', '述法'],
  ['UTF-16 大端', new Uint8Array([0xfe, 0xff, ...utf16('述法', true)]), 'utf-16be', '述法'],
  ['纯英文', utf8('abc'), 'utf-8', 'abc'],
  ['GBK', hex(gbk), 'gb18030', '述法报告，全面依法治市'],
  ['很短的 GBK', hex('b7a8'), 'gb18030', '法'],
  ['四字节的姓名用字', hex('8233a1369932f239'), 'gb18030', new TextDecoder('gb18030').decode(hex('8233a1369932f239'))],
  ['夹着换行', utf8('一\r\n二\r三'), 'utf-8', '一\r\n二\r三'],
]

for (const [name, bytes, encoding, text] of cases) {
  test(`decoded: ${name}`, () => assert.deepEqual(decodeText(bytes), { kind: 'decoded', text, encoding, isCut: false }))
}

test('a broken last character is said', () => {
  const bytes = utf8('全面依法治市')
  assert.deepEqual(decodeText(bytes.subarray(0, -1)), {
    kind: 'decoded',
    text: '全面依法治',
    encoding: 'utf-8',
    isCut: true,
  })
})

test('what is neither is asked, with what it would be', () => {
  const asked = decodeText(hex(big5))
  assert.equal(asked.kind, 'ask')
  const candidates = asked.kind === 'ask' ? asked.candidates : []
  assert.ok(candidates.some(({ encoding, preview }) => encoding === 'big5' && preview !== ''))
  assert.equal(decodeText(hex(big5), 'big5').kind, 'decoded')
})

test('UTF-16 without a mark is asked and can be chosen', () => {
  const asked = decodeText(utf16('述法报告\n全面依法治市'))
  assert.equal(asked.kind === 'ask' && asked.candidates[0]?.encoding, 'utf-16le')
})

test('UTF-8 with a wrong byte is asked, UTF-8 first', () => {
  const bytes = utf8('全面依法治市，推进法治政府建设，落实第一责任人职责')
  bytes[10] = 0xff
  const asked = decodeText(bytes)
  assert.equal(asked.kind === 'ask' && asked.candidates[0]?.encoding, 'utf-8')
})

const refused: readonly (readonly [
  name: string,
  bytes: Uint8Array,
  chosen: string | undefined,
  reason: UnreadableReason,
])[] = [
  ['二进制', Uint8Array.from({ length: 999 }, (_, at) => (at * 37) % 256), undefined, 'not-text'],
  ['全是零', new Uint8Array(99), undefined, 'not-text'],
  ['没有的编码', utf8('甲'), 'klingon', 'unknown-encoding'],
]

for (const [name, bytes, chosen, reason] of refused) {
  test(`refused: ${name}`, async () => assert.equal(await reasonOf(() => decodeText(bytes, chosen)), reason))
}
