import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { chmodSync, cpSync, existsSync, lstatSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type TestContext, test } from 'node:test'
import { installedPackage, pgBinaries } from './pg-binaries.ts'
import { asAccount, serverAccount } from './server-account.ts'

const skip = process.getuid?.() !== 0

test('programs below a private folder are copied once, with their library links', { skip }, (t) => {
  const home = temporaryFolder(t, 0o700)
  const data = temporaryFolder(t, 0o711)
  const installed = join(home, 'package')
  cpSync(installedPackage(), installed, { recursive: true, verbatimSymlinks: true })
  const links: { target: string }[] = JSON.parse(readFileSync(join(installed, 'native/pg-symlinks.json'), 'utf8'))
  for (const { target } of links) rmSync(join(installed, target), { force: true })
  const account = serverAccount(join(data, 'postgres'))
  const programs = pgBinaries(data, account, installed)
  assert.ok(programs.postgres.startsWith(data))
  assert.equal(spawnSync(programs.initdb, ['--version'], asAccount(account)).status, 0)
  for (const { target } of links)
    assert.ok(lstatSync(join(programs.postgres, '../../..', target)).isSymbolicLink(), target)
  rmSync(join(installed, 'native'), { recursive: true })
  assert.equal(pgBinaries(data, account, installed).postgres, programs.postgres)
})

test('programs that do not run here are refused with the reason, and no copy is left', { skip }, (t) => {
  const home = temporaryFolder(t, 0o711)
  const data = temporaryFolder(t, 0o711)
  cpSync(join(installedPackage(), 'package.json'), join(home, 'package.json'))
  assert.throws(() => pgBinaries(data, serverAccount(data), home), /DATABASE_URL/)
  assert.equal(existsSync(join(data, 'postgres-program-0')), false)
})

function temporaryFolder(t: TestContext, mode: number): string {
  const folder = mkdtempSync(join(tmpdir(), 'shufa-binaries-'))
  chmodSync(folder, mode)
  t.after(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}
