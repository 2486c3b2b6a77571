import assert from 'node:assert/strict'
import { randomBytes } from 'node:crypto'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type TestContext, test } from 'node:test'
import { unzipSync } from 'fflate'
import { sm3 } from '../crypto/digest.ts'
import { DamagedZip, openZip } from './zip-reader.ts'
import { createZip } from './zip-writer.ts'

const contents: Readonly<Record<string, Buffer>> = {
  'tables/空.ndjson': Buffer.alloc(0),
  'tables/a.ndjson': Buffer.from('{"a":"述法"}\n'.repeat(50_000)),
  'files/b': randomBytes(300_000),
  // An archive within the archive: its own headers are content.
  'files/c': Buffer.from([0x50, 0x4b, 3, 4, 0x50, 0x4b, 7, 8, 0x50, 0x4b, 5, 6]),
}

async function written(t: TestContext): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'shufa-zip-'))
  t.after(() => rmSync(folder, { recursive: true }))
  const path = join(folder, 'a.zip')
  const zip = await createZip(path, new Date(2024, 0, 15, 9, 30))
  for (const [name, content] of Object.entries(contents)) {
    const entry = await zip.add(name, piecesOf(content), { deflate: name.startsWith('tables/') })
    assert.deepEqual(entry, { size: content.byteLength, sm3: sm3(content) })
  }
  await zip.finish()
  return path
}

async function* piecesOf(content: Buffer) {
  for (let at = 0; at < content.byteLength; at += 10_007) yield content.subarray(at, at + 10_007)
}

async function readAll(path: string): Promise<Record<string, Buffer>> {
  const zip = await openZip(path)
  try {
    const read: Record<string, Buffer> = {}
    for (const entry of zip.entries.values()) {
      const chunks: Uint8Array[] = []
      for await (const chunk of zip.read(entry)) chunks.push(chunk)
      read[entry.name] = Buffer.concat(chunks)
    }
    return read
  } finally {
    await zip.close()
  }
}

test('what was written is read, by this reader and by another', async (t) => {
  const path = await written(t)
  assert.deepEqual(await readAll(path), { ...contents })
  const others = unzipSync(readFileSync(path))
  for (const [name, content] of Object.entries(contents)) assert.deepEqual(Buffer.from(others[name] ?? []), content)
})

test('a file that is no archive, or half of one, is called damaged', async (t) => {
  const path = await written(t)
  const whole = readFileSync(path)
  for (const broken of [Buffer.alloc(0), Buffer.from('no zip'), randomBytes(70_000), whole.subarray(0, -30)]) {
    writeFileSync(path, broken)
    await assert.rejects(openZip(path), DamagedZip)
  }
  const directory = whole.lastIndexOf(Buffer.from([0x50, 0x4b, 1, 2]))
  writeFileSync(path, Buffer.concat([whole.subarray(0, 100), whole.subarray(directory)]))
  await assert.rejects(readAll(path), DamagedZip)
})

test('an abandoned archive leaves nothing, and an existing file is not touched', async (t) => {
  const path = await written(t)
  const before = readFileSync(path)
  await assert.rejects(createZip(path, new Date()), { code: 'EEXIST' })
  assert.deepEqual(readFileSync(path), before)
  const other = await createZip(`${path}.2`, new Date())
  await assert.rejects(other.add('x', failing(), { deflate: true }), /broken source/)
  await other.abandon()
  assert.ok(!existsSync(`${path}.2`))
})

async function* failing(): AsyncGenerator<Uint8Array> {
  yield Buffer.from('x')
  throw new Error('broken source')
}
