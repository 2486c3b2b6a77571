import assert from 'node:assert/strict'
import { test } from 'node:test'
import { checkDocx } from '../check/check-docx.ts'
import { writeDocx } from '../docx/write-docx.ts'
import { personalStatement } from '../examples.ts'
import { readDocument } from '../read/read-document.ts'
import type { ReadDocument } from '../read/read-result.ts'
import { commentedDocx } from './commented-docx.ts'

const writer = { author: '述法核对', at: '2026-11-24T09:00:00Z' }
const read = async (bytes: Uint8Array): Promise<ReadDocument> => {
  const document = await readDocument(bytes, { name: '述法' })
  assert.equal(document.kind, 'document')
  if (document.kind !== 'document') throw new Error('a question')
  return document
}
const text = [
  '云川市水务局局长2025年度述法报告',
  '',
  '　　市委依法治市办：',
  '　　2025年，我认真学习。\r',
  '一、工作情况',
  '　（一）带头学法。全年学习5次。',
  '二、下一步打算',
  '1.继续学习',
  '　　深入学习宪法。',
  '',
  '陈　明',
  '2026年1月5日',
  '',
].join('\n')

test('a text becomes a Word file of its parts with the comment at its words', async () => {
  const bytes = new TextEncoder().encode(text)
  const document = await read(bytes)
  const notes = ['水务局', '2025年，我', '（一）带头', '5次', '陈　明', '1月5日'].map((words) => {
    const start = text.indexOf(words)
    return { start, end: start + words.length, lines: [words] }
  })
  const written = commentedDocx({ bytes, document }, notes, writer)
  const again = await read(written)
  assert.equal(
    again.text,
    text
      .split('\n')
      .map((line) => line.trim())
      .join('\n')
      .trimEnd(),
  )
  for (const { range, text: said } of again.comments) assert.equal(again.text.slice(range?.start, range?.end), said)
  assert.equal(again.comments.length, notes.length)
  const broken = checkDocx(written, { profile: 'personal' }).filter(({ ok }) => !ok)
  assert.deepEqual(
    broken.map(({ row }) => row),
    [],
  )
})

test('a Word file stays what it was', async () => {
  const bytes = writeDocx(personalStatement)
  const document = await read(bytes)
  const again = await read(commentedDocx({ bytes, document }, [{ start: 5, end: 9, lines: ['甲'] }], writer))
  assert.equal(again.text, document.text)
  assert.deepEqual(
    again.comments.map(({ range }) => range),
    [{ start: 5, end: 9 }],
  )
})
