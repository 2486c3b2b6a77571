import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { chmodSync, copyFileSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { test } from 'node:test'
import { makeDataFolder, root } from './serve.ts'

const skip = process.platform === 'win32'

test('what is missing or another is installed, what is there is left alone', { skip }, () => {
  const { folder, prepare, calls } = makeProject('cp package-lock.json node_modules/.package-lock.json')
  assert.deepEqual([prepare().status, calls()], [0, 1])
  assert.deepEqual([prepare().status, calls()], [0, 1])
  writeFileSync(join(folder, 'package-lock.json'), lock('2.0.0'))
  assert.deepEqual([prepare().status, calls()], [0, 2])
  rmSync(join(folder, 'node_modules', '.package-lock.json'))
  assert.deepEqual([prepare().status, calls()], [0, 3])
})

test('an installation that fails is said briefly and tried again the next time', { skip }, () => {
  const { prepare, calls } = makeProject('for i in 1 2 3 4 5 6 7 8 9; do echo "npm error $i" >&2; done; exit 1')
  const failed = prepare()
  assert.deepEqual([failed.status, failed.stderr.split('\n').length], [1, 6])
  assert.match(failed.stderr, /安装程序部件没有完成：请检查软件源是否可达/)
  assert.deepEqual([prepare().status, calls()], [1, 2])
})

test('a script named is run with the Node that is ready, and its exit code told', { skip }, () => {
  const { folder, prepare } = makeProject('cp package-lock.json node_modules/.package-lock.json')
  writeFileSync(join(folder, 'script.ts'), 'const code: number = Number(process.argv[2])\nprocess.exit(code)\n')
  assert.equal(prepare('script.ts', '7').status, 7)
})

/** A project of one package, and an npm that does `work` when asked to install. */
function makeProject(work: string) {
  const folder = makeDataFolder()
  const bin = join(folder, 'bin')
  for (const name of ['scripts', 'node_modules', 'bin']) mkdirSync(join(folder, name))
  copyFileSync(join(root, 'scripts', 'prepare.mjs'), join(folder, 'scripts', 'prepare.mjs'))
  writeFileSync(join(folder, 'package-lock.json'), lock('1.0.0'))
  writeFileSync(join(bin, 'npm'), `#!/bin/sh\necho "$@" >> calls\n${work}\n`)
  chmodSync(join(bin, 'npm'), 0o755)
  const env = { ...process.env, PATH: `${bin}${delimiter}${process.env.PATH ?? ''}` }
  return {
    folder,
    prepare: (...args: string[]) =>
      spawnSync(process.execPath, ['scripts/prepare.mjs', ...args], { cwd: folder, env, encoding: 'utf8' }),
    calls: () =>
      existsSync(join(folder, 'calls')) ? readFileSync(join(folder, 'calls'), 'utf8').split('\n').length - 1 : 0,
  }
}

function lock(version: string): string {
  const packages = { '': {}, 'node_modules/a': { version }, 'node_modules/b': { version, optional: true } }
  return JSON.stringify({ lockfileVersion: 3, packages })
}
