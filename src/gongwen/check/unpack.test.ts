import assert from 'node:assert/strict'
import { test } from 'node:test'
import { strToU8, unzipSync, zipSync } from 'fflate'
import { writeDocx } from '../docx/write-docx.ts'
import { personalStatement } from '../examples.ts'
import { checkDocx } from './check-docx.ts'
import { UnreadablePackage, unpack } from './unpack.ts'

const refusedAs = (reason: string) => (error: unknown) => error instanceof UnreadablePackage && error.reason === reason
const limits = { entries: 10, bytes: 1024 * 1024 }

test('what was packed comes out', () => {
  const bytes = writeDocx(personalStatement)
  assert.deepEqual(Object.fromEntries(unpack(bytes)), { ...unzipSync(bytes) })
})

test('a bomb is noticed by what comes out of it', () => {
  const bomb = zipSync({ 'word/document.xml': new Uint8Array(8 * 1024 * 1024) })
  assert.throws(() => unpack(bomb, limits), refusedAs('too-large'))
})

test('too many entries are refused', () => {
  const many = Object.fromEntries(Array.from({ length: 11 }, (_, at) => [`${at}.xml`, new Uint8Array()]))
  assert.throws(() => unpack(zipSync(many), limits), refusedAs('too-many-entries'))
})

test('what is no zip is refused', () => {
  for (const bytes of [new Uint8Array(), strToU8('述法报告'), writeDocx(personalStatement).subarray(0, 20)]) {
    assert.throws(() => unpack(bytes), UnreadablePackage)
  }
})

test('a zip that is no document is refused', () => {
  assert.throws(() => checkDocx(zipSync({ a: strToU8('b') }), { profile: 'personal' }), refusedAs('not-a-document'))
})

test('a document type declaration and broken XML are refused', () => {
  const parts = unzipSync(writeDocx(personalStatement))
  for (const xml of ['<!DOCTYPE x [<!ENTITY a "b">]><x>&a;</x>', '<w:document', 'text']) {
    const bytes = zipSync({ ...parts, 'word/document.xml': strToU8(xml) })
    assert.throws(() => checkDocx(bytes, { profile: 'personal' }), refusedAs('bad-xml'))
  }
})
