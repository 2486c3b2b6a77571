import assert from 'node:assert/strict'
import { test } from 'node:test'
import { strToU8, zipSync } from 'fflate'
import type { UnreadableReason } from '../messages.ts'
import { reasonOf } from '../reason-of.ts'
import { openPackage } from './open-package.ts'

const name = 'word/document.xml'
const content = strToU8('述法报告'.repeat(100))
const archive = () => zipSync({ [name]: content, 'b.xml': strToU8('b') })

/** Writes a number into the entry of the directory (`central`) or before the content (`local`). */
function patch(bytes: Uint8Array, where: 'central' | 'local', at: number, value: number, size: 2 | 4 = 4): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const start = where === 'local' ? 0 : view.getUint32(bytes.length - 6, true)
  if (size === 4) view.setUint32(start + at, value, true)
  else view.setUint16(start + at, value, true)
  return bytes
}

/** The directory is said to lie beyond 4 GB. */
function patchEnd(bytes: Uint8Array): Uint8Array {
  new DataView(bytes.buffer, bytes.byteOffset).setUint32(bytes.length - 6, 0xffff_ffff, true)
  return bytes
}

test('what was packed comes out, stored or deflated', () => {
  for (const level of [0, 6] as const) {
    const box = openPackage(zipSync({ [name]: content }, { level }))
    assert.deepEqual(box.names, [name])
    assert.deepEqual(box.part(name), content)
    assert.equal(box.part('other'), null)
  }
})

const cases: readonly (readonly [what: string, bytes: () => Uint8Array, reason: UnreadableReason])[] = [
  ['大小写得比实际小', () => patch(archive(), 'central', 24, 100), 'damaged'],
  ['大小写得比实际大', () => patch(archive(), 'central', 24, 10_000), 'damaged'],
  ['声称有4 GB', () => patch(archive(), 'central', 24, 0xffff_fff0), 'zip-bomb'],
  ['ZIP64的一项', () => patch(archive(), 'central', 24, 0xffff_ffff), 'zip64'],
  ['ZIP64的目录', () => patchEnd(archive()), 'zip64'],
  ['校验和不符', () => patch(archive(), 'central', 16, 1), 'damaged'],
  ['设有密码', () => patch(archive(), 'central', 8, 1, 2), 'encrypted'],
  ['没有的压缩方法', () => patch(patch(archive(), 'central', 10, 12, 2), 'local', 8, 12, 2), 'damaged'],
  ['两处压缩方法不一', () => patch(archive(), 'central', 10, 0, 2), 'damaged'],
  ['两处名称不一', () => patch(archive(), 'local', 30, 0x58, 2), 'damaged'],
  ['压缩后的大小越界', () => patch(archive(), 'central', 20, 0x7fff_ffff), 'damaged'],
  ['两项重叠', () => overlapping(), 'zip-bomb'],
  ['截断', () => archive().subarray(0, 100), 'truncated'],
  ['头尾颠倒', () => archive().reverse(), 'truncated'],
  ['炸弹', () => zipSync({ [name]: new Uint8Array(32 * 1024 * 1024) }), 'zip-bomb'],
  [
    '许多个一般大的部件',
    () => zipSync(Object.fromEntries(Array.from({ length: 5001 }, (_, at) => [`${at}`, new Uint8Array()]))),
    'too-many-entries',
  ],
]

for (const [what, bytes, reason] of cases) {
  test(`refused as ${reason}: ${what}`, async () => {
    assert.equal(await reasonOf(() => openPackage(bytes()).part(name)), reason)
  })
}

test('a budget of bytes holds for all parts together', async () => {
  const noise = Uint8Array.from({ length: 1024 * 1024 }, (_, at) => (at * 2654435761) >>> 13)
  const parts = Object.fromEntries(Array.from({ length: 70 }, (_, at) => [`${at}`, noise]))
  const box = openPackage(zipSync(parts, { level: 0 }))
  assert.equal(await reasonOf(() => box.names.map((one) => box.part(one))), 'zip-bomb')
})

/** The second entry of the directory points to the first content. */
function overlapping(): Uint8Array {
  const bytes = zipSync({ a: content, b: content })
  const second = 46 + 1
  patch(bytes, 'central', second + 42, 0)
  bytes[bytes.lastIndexOf(0x62)] = 0x61
  return bytes
}
