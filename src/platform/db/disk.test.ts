import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, statfsSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type TestContext, test } from 'node:test'
import { prepareDataFolder } from '../data-folder.ts'
import { startEmbedded } from './embedded.ts'

const cannotMount = !tryMount()

test('a full disk is said in one sentence, and the same folder works once there is room', {
  skip: cannotMount,
}, async (t) => {
  const disk = mountDisk(t, 'size=12m,mode=711')
  await assert.rejects(start(disk), /磁盘已满/)
  spawnSync('mount', ['-o', 'remount,size=300m', disk])
  const server = await start(disk)
  await server.stop()
  writeFileSync(join(disk, 'filler'), Buffer.alloc(400_000_000).subarray(0, freeBytes(disk)))
  await assert.rejects(start(disk), /磁盘已满/)
  rmSync(join(disk, 'filler'))
  await (await start(disk)).stop()
})

test('a read-only disk is said in one sentence', { skip: cannotMount }, async (t) => {
  const disk = mountDisk(t, 'size=300m,mode=711')
  await (await start(disk)).stop()
  spawnSync('mount', ['-o', 'remount,ro', disk])
  await assert.rejects(start(disk), /只读/)
})

async function start(disk: string) {
  const { path } = prepareDataFolder(join(disk, 'data'))
  return startEmbedded(path)
}

function freeBytes(disk: string): number {
  const { bavail, bsize } = statfsSync(disk)
  return bavail * bsize
}

function tryMount(): boolean {
  const folder = mkdtempSync(join(tmpdir(), 'shufa-mount-'))
  const mounted = spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=1m', 'tmpfs', folder]).status === 0
  if (mounted) spawnSync('umount', [folder])
  rmSync(folder, { recursive: true })
  return mounted
}

function mountDisk(t: TestContext, options: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'shufa-disk-'))
  spawnSync('mount', ['-t', 'tmpfs', '-o', options, 'tmpfs', folder])
  t.after(() => {
    spawnSync('umount', [folder])
    rmSync(folder, { recursive: true, force: true })
  })
  return folder
}
