import assert from 'node:assert/strict'
import { mkdtemp, readFile, rm, truncate, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { checkDocx } from '#gongwen/check/check-docx.ts'
import { readDocument } from '#gongwen/read/read-document.ts'
import { strangerDocx } from '#gongwen/repair/example-stranger.ts'
import { examplePdf } from '#platform/documents/example-pdf.ts'
import { checkCommand } from './check.ts'

let folder = ''
before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'shufa-check-'))
})
after(() => rm(folder, { recursive: true, force: true }))

async function check(text: string | Uint8Array, ...flags: readonly string[]) {
  const file = join(folder, '述法.txt')
  await writeFile(file, text)
  const lines: string[] = []
  const told: unknown[] = []
  const errors: string[] = []
  const out = {
    line: (line: string) => void lines.push(line),
    json: (value: unknown) => void told.push(value),
    error: (line: string) => void errors.push(line),
  }
  const code = await checkCommand.run([file, ...flags], out)
  return { code, lines, told: JSON.parse(JSON.stringify(told[0] ?? null)), errors }
}

const faulty = '2025年度述法报告\n　　认真学习 A总书记讲话，召开会议5次。\n'

test('JSON: positions are those of the decoded file, errors make the exit code 1', async () => {
  const { code, told } = await check(faulty, '--format', 'json')
  assert.equal(code, 1)
  const [file] = told.files
  const finding = file.findings.find(({ rule }: { rule: string }) => rule === 'PLH-03')
  assert.equal(finding.severity, 'error')
  assert.equal(faulty.slice(finding.offset, finding.offset + finding.length), finding.text)
  assert.deepEqual([finding.line, finding.column, finding.text], [2, 8, 'A总书记'])
  assert.equal(finding.fix.text, '习近平总书记')
  assert.ok(file.notRun.includes('STR-12'))
  const [claim] = file.claims.filter(({ kind }: { kind: string }) => kind === 'quantity')
  assert.equal(faulty.slice(claim.offset, claim.offset + claim.length), '5次')
  assert.equal(claim.parts.value, 5)
})

test('text: one line a finding, nothing found is said and is 0', async () => {
  const { code, lines } = await check('云川市水务局2025年度述法报告\n认真学习。\n')
  assert.equal(code, 0)
  assert.match(lines[0] ?? '', /没有发现问题/u)
  const bad = await check(faulty)
  assert.ok(bad.lines.some((line) => line.includes('第2行第8字') && line.includes('PLH-03')))
})

test('--fix writes the mended text and leaves the file alone', async () => {
  const mended = join(folder, '改后.txt')
  const { errors } = await check(faulty, '--fix', mended)
  assert.match(await readFile(mended, 'utf8'), /认真学习 习近平总书记讲话/u)
  assert.equal(await readFile(join(folder, '述法.txt'), 'utf8'), faulty)
  assert.match(errors[0] ?? '', /已修改/u)
})

test('--docx-comments writes a Word file with a comment at each finding', async () => {
  const commented = join(folder, '批注.docx')
  const { told, errors } = await check(faulty, '--docx-comments', commented, '--format', 'json')
  const read = await readDocument(await readFile(commented), { name: commented })
  assert.ok(read.kind === 'document')
  assert.equal(read.comments.length, told.files[0].findings.length)
  assert.match(errors[0] ?? '', /已加批注/u)
  const about = read.comments.find(({ text }) => text.includes('PLH-03'))
  assert.equal(read.text.slice(about?.range?.start, about?.range?.end), 'A总书记')
  assert.equal(about?.author, '述法核对')
})

test('--repair writes a Word file of the right form, from a Word file or a text', async () => {
  for (const [bytes, left] of [
    [strangerDocx(), 0],
    [faulty, 1],
  ] as const) {
    const repaired = join(folder, '改好.docx')
    const { errors } = await check(bytes, '--repair', repaired)
    const findings = checkDocx(await readFile(repaired), { profile: 'personal' })
    assert.equal(findings.filter(({ ok }) => !ok).length, left)
    assert.match(errors[0] ?? '', /已按《党政机关公文格式》改好版面/u)
    assert.equal(errors.length, 1 + left)
  }
})

test('a profile, a notice and last year’s statement let more rules run', async () => {
  const profile = join(folder, '单位.json')
  const notice = join(folder, '通知.json')
  await writeFile(profile, '{"kind":"people-congress","place":"云川"}')
  await writeFile(notice, '{"headings":[],"most":5}')
  const { told } = await check(faulty, '--organ-profile', profile, '--notice', notice, '--format', 'json')
  assert.ok(told.files[0].findings.some(({ rule }: { rule: string }) => rule === 'STR-12'))
  assert.equal(told.files[0].mode, 'profile')
})

test('SARIF has the same findings', async () => {
  const { told } = await check(faulty, '--format', 'sarif')
  assert.equal(told.version, '2.1.0')
  assert.ok(told.runs[0].results.some(({ ruleId }: { ruleId: string }) => ruleId === 'PLH-03'))
})

test('a PDF is checked, with page and line as printed', async () => {
  const page = faulty
    .trim()
    .split('\n')
    .map((text, at) => ({ text: text.trim(), x: at === 0 ? 150 : 112, y: 740 - 29 * at }))
  const { told } = await check(examplePdf([page]), '--format', 'json')
  const finding = told.files[0].findings.find(({ rule }: { rule: string }) => rule === 'PLH-03')
  assert.deepEqual(finding.printed, { page: 1, line: 2, column: 6 })
  const { lines } = await check(examplePdf([page]))
  assert.ok(lines.some((line) => line.includes('第1页第2行第6字')))
})

test('what cannot be read is 2 with the reason', async () => {
  const { code, errors } = await check(new Uint8Array())
  assert.equal(code, 2)
  assert.match(errors[0] ?? '', /空/u)
})

test('one file that cannot be read does not keep the others from being checked', async () => {
  const [good, bad] = [join(folder, '好.txt'), join(folder, '坏.docx')]
  await writeFile(good, faulty)
  await writeFile(bad, 'PK\u0003\u0004')
  const lines: string[] = []
  const errors: string[] = []
  const out = {
    line: (line: string) => void lines.push(line),
    json: () => undefined,
    error: (line: string) => void errors.push(line),
  }
  assert.equal(await checkCommand.run([bad, good], out), 2)
  assert.ok(lines.some((line) => line.includes('PLH-03')))
  assert.deepEqual([errors.length, errors[0]?.includes('坏.docx')], [1, true])
})

test('a file beyond the limit, one that is not there, and a place that cannot be written are 2', async () => {
  const huge = join(folder, '很大.docx')
  await writeFile(huge, '')
  await truncate(huge, 200 * 1024 * 1024)
  const errors: string[] = []
  const out = { line: () => undefined, json: () => undefined, error: (line: string) => void errors.push(line) }
  assert.equal(await checkCommand.run([huge], out), 2)
  assert.equal(await checkCommand.run([join(folder, '没有.docx')], out), 2)
  assert.deepEqual(
    errors.map((line) => /太大|打不开/u.exec(line)?.[0]),
    ['太大', '打不开'],
  )
  const { code, errors: told } = await check(faulty, '--docx-comments', join(folder, '没有', '批注.docx'))
  assert.equal(code, 2)
  assert.match(told[0] ?? '', /写不了/u)
})

test('wrong flags are refused', async () => {
  await assert.rejects(check(faulty, '--format', 'xml'))
  await assert.rejects(check(faulty, '--year', '去年'))
})
