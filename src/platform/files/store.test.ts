import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import {
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { buffer } from 'node:stream/consumers'
import { type TestContext, test } from 'node:test'
import { Refusal } from '#kernel/refusal.ts'
import { sha256, sm3 } from '../crypto/digest.ts'
import { openFileStore } from './store.ts'

const maxBytes = 1000

test('a content is kept once, and comes back whole', async (t) => {
  const folder = temporaryFolder(t)
  const store = await openFileStore(folder)
  const stored = await store.put(stream('述', '法'), { maxBytes })
  assert.deepEqual(stored, { sm3: sm3('述法'), sha256: sha256('述法'), size: 6 })
  assert.deepEqual(await Promise.all([1, 2, 3].map(() => store.put(stream('述法'), { maxBytes }))), [
    stored,
    stored,
    stored,
  ])
  assert.deepEqual(filesIn(folder), [join(stored.sm3.slice(0, 2), stored.sm3.slice(2, 4), stored.sm3)])
  const opened = await store.open(stored.sm3)
  assert.equal(opened.size, 6)
  assert.equal((await buffer(opened.stream)).toString(), '述法')
  assert.equal(await store.verify(stored.sm3), 'whole')
})

test('an empty file and one of exactly the limit are taken', async (t) => {
  const store = await openFileStore(temporaryFolder(t))
  assert.equal((await store.put(stream(), { maxBytes })).size, 0)
  assert.equal((await store.put(stream('x'.repeat(maxBytes)), { maxBytes })).size, maxBytes)
})

test('a refused, broken, ended or inspected-away upload leaves nothing', async (t) => {
  const folder = temporaryFolder(t)
  const store = await openFileStore(folder)
  const over = store.put(stream('x'.repeat(600), 'x'.repeat(600)), { maxBytes })
  await assert.rejects(over, (error) => error instanceof Refusal && error.code === 'too-large')
  const broken = store.put(brokenStream(), { maxBytes })
  await assert.rejects(broken, /connection lost/)
  await assert.rejects(store.put(stream('x'), { maxBytes, signal: AbortSignal.abort() }), { name: 'AbortError' })
  const inspect = async (path: string) => assert.doesNotMatch(readFileSync(path, 'utf8'), /机密/)
  await assert.rejects(store.put(stream('机密文件'), { maxBytes, inspect }))
  assert.deepEqual(filesIn(folder), [])
})

test('a changed or lost file is noticed, and storing it again mends it', async (t) => {
  const folder = temporaryFolder(t)
  const store = await openFileStore(folder)
  const { sm3: name } = await store.put(stream('述法'), { maxBytes })
  const path = join(folder, name.slice(0, 2), name.slice(2, 4), name)
  writeFileSync(path, '改')
  assert.equal(await store.verify(name), 'changed')
  await store.put(stream('述法'), { maxBytes })
  assert.equal(await store.verify(name), 'whole')
  rmSync(path)
  assert.equal(await store.verify(name), 'missing')
  await assert.rejects(store.open(name), (error) => error instanceof Refusal && error.code === 'not-found')
})

test('only a digest is a name', async (t) => {
  const store = await openFileStore(temporaryFolder(t))
  for (const name of ['../lock', '', 'A'.repeat(64)]) await assert.rejects(async () => store.open(name), TypeError)
})

test('what a killed server left is swept at the next start, a young upload stays', async (t) => {
  const folder = temporaryFolder(t)
  await openFileStore(folder)
  for (const name of ['old', 'young']) writeFileSync(join(folder, 'incoming', name), 'x')
  utimesSync(join(folder, 'incoming/old'), 0, 0)
  await openFileStore(folder)
  assert.deepEqual(filesIn(folder), ['incoming/young'])
})

test('a full disk is a refusal and leaves no rest', { skip: !mayMount() }, async (t) => {
  const folder = temporaryFolder(t)
  assert.equal(spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=1m', 'tmpfs', folder]).status, 0)
  const store = await openFileStore(folder)
  const big = store.put(Readable.from(Array.from({ length: 40 }, () => Buffer.alloc(50_000, 'x'))), {
    maxBytes: 10_000_000,
  })
  await assert.rejects(big, (error) => error instanceof Refusal && error.code === 'unavailable')
  assert.deepEqual(filesIn(folder), [])
  assert.equal((await store.put(stream('小'), { maxBytes })).size, 3)
})

/** Containers of some machines refuse it even to root. */
function mayMount(): boolean {
  const folder = mkdtempSync(join(tmpdir(), 'shufa-mount-'))
  const mounted = spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=64k', 'tmpfs', folder]).status === 0
  if (mounted) spawnSync('umount', [folder])
  rmSync(folder, { recursive: true })
  return mounted
}

function stream(...chunks: string[]): Readable {
  return Readable.from(chunks.map((chunk) => Buffer.from(chunk)))
}

async function* brokenStream() {
  yield Buffer.from('half')
  throw new Error('connection lost')
}

function filesIn(folder: string): string[] {
  const found = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  return found.filter((name) => existsSync(join(folder, name)) && statSync(join(folder, name)).isFile())
}

function temporaryFolder(t: TestContext): string {
  const folder = mkdtempSync(join(tmpdir(), 'shufa-files-'))
  t.after(() => {
    if (process.getuid?.() === 0) spawnSync('umount', [folder])
    rmSync(folder, { recursive: true, force: true })
  })
  return folder
}
