import assert from 'node:assert/strict'
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { fileURLToPath } from 'node:url'
import { makeDemo } from './make-demo.ts'

const root = fileURLToPath(new URL('..', import.meta.url))

test('the demo is made of the examples alone: twice the same bytes', async () => {
  const [one, two] = [await makeDemo(), await makeDemo()]
  assert.deepEqual([...one.keys()], [...two.keys()])
  for (const [path, bytes] of one) assert.deepEqual(bytes, two.get(path), path)
})

test('what is committed is what the script makes', async () => {
  const made = await makeDemo()
  assert.ok(made.size > 80)
  for (const [path, bytes] of made) {
    assert.ok(existsSync(join(root, path)), `${path} is missing: run node scripts/make-demo.ts`)
    const kept = new Uint8Array(readFileSync(join(root, path)))
    assert.ok(Buffer.compare(kept, bytes) === 0, `${path} is not what the examples say: run node scripts/make-demo.ts`)
  }
  const there = readdirSync(join(root, 'demo'), { recursive: true, encoding: 'utf8' })
    .map((path) => `demo/${path.replaceAll('\\', '/')}`)
    .filter((path) => statSync(join(root, path)).isFile() && path !== 'demo/README.md')
  assert.deepEqual(there.sort(), [...made.keys()].sort())
})
