import assert from 'node:assert/strict'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { test } from 'node:test'
import { setTimeout as wait } from 'node:timers/promises'
import { makeDataFolder, type Started, serve } from './serve.ts'

const organ = { name: '青川市人大常委会机关', shortName: '青川市人大', kind: 'people-congress', level: 'county' }
const people = [
  { name: '甲一', username: 'jiayi', capacity: 'system-admin' },
  { name: '乙二', username: 'yier', capacity: 'security-admin' },
  { name: '丙三', username: 'bingsan', capacity: 'auditor' },
  { name: '丁四', username: 'dingsi', capacity: 'office-clerk' },
]

test('an empty database waits for its first administrator, who sets up the organ once', async () => {
  const data = makeDataFolder()
  const server = await serve({ SHUFA_DATA: data })
  assert.match(server.said(), /尚未建立单位/)
  assert.deepEqual(await setUpNeeded(server), true)
  assert.deepEqual([await setUp(server), await setUp(server)], [201, 409])
  await stop(server, data)
})

test('what was acknowledged is there after kill -9 of the program, of the database, of both', async () => {
  const data = makeDataFolder()
  let server = await serve({ SHUFA_DATA: data })
  assert.equal(await setUp(server), 201)
  for (const kill of ['program', 'database', 'both']) {
    // Somebody is always asking, so that connections break in use too.
    const asking = kill === 'database' ? Array.from({ length: 20 }, () => ask(server)) : []
    if (kill !== 'program') process.kill(databasePid(data), 'SIGKILL')
    await Promise.allSettled(asking)
    if (kill === 'database') await untilAnswering(server)
    else {
      server.child.kill('SIGKILL')
      await server.ended()
      server = await serve({ SHUFA_DATA: data })
    }
    assert.equal(await setUpNeeded(server), false, kill)
  }
  await stop(server, data)
})

test('a second server on the same data is refused, and the first goes on', async () => {
  const data = makeDataFolder()
  const first = await serve({ SHUFA_DATA: data })
  await refused({ SHUFA_DATA: data }, /另一个述法服务（进程号 \d+）正在使用数据目录/)
  assert.equal(await setUpNeeded(first), true)
  await stop(first, data)
})

test('what keeps it from starting is said in one sentence', async (t) => {
  const data = makeDataFolder()
  const file = join(makeDataFolder(), 'file')
  writeFileSync(file, '')
  const taken = createServer().listen(0, '127.0.0.1')
  t.after(() => taken.close())
  await new Promise((resolve) => taken.once('listening', resolve))
  const place = taken.address()
  const port = typeof place === 'object' && place !== null ? String(place.port) : ''
  await refused({ SHUFA_DATA: data, PORT: port }, /端口 127\.0\.0\.1:\d+ 已被别的程序占用/)
  await refused({ SHUFA_DATA: data, PORT: 'many' }, /PORT 的值“many”不是端口号/)
  await refused({ SHUFA_DATA: data, DATABASE_URL: 'mysql://x' }, /不是 PostgreSQL 地址/)
  await refused({ SHUFA_DATA: data, DATABASE_URL: 'postgres://u:secret@127.0.0.1:1/x' }, /连不上 DATABASE_URL/)
  await refused({ SHUFA_DATA: file }, /不是目录/)
  const server = await serve({ SHUFA_DATA: data })
  assert.notEqual(server.address, '', server.said())
  await stop(server, data)
})

test('it stops when the npm that started it is gone', { skip: process.platform === 'win32' }, async () => {
  const data = makeDataFolder()
  const server = await serve({ SHUFA_DATA: data, npm_lifecycle_event: 'start' }, { shell: true })
  const database = databasePid(data)
  server.child.kill('SIGKILL')
  for (let tick = 0; tick < 100 && existsSync(join(data, 'lock')); tick += 1) await wait(100)
  assert.deepEqual([existsSync(join(data, 'lock')), isAlive(database)], [false, false])
})

async function refused(env: Readonly<Record<string, string>>, sentence: RegExp): Promise<void> {
  const server = await serve(env)
  if (server.address !== '') server.child.kill('SIGTERM')
  assert.equal(await server.ended(), 1, server.said())
  assert.match(server.said(), sentence)
  assert.doesNotMatch(server.said(), /^\s+at |[{}]|secret/mu)
}

/** Nothing is left: neither lock nor database. */
async function stop(server: Started, data: string): Promise<void> {
  const database = databasePid(data)
  server.child.kill('SIGTERM')
  assert.equal(await server.ended(), 0)
  assert.deepEqual([existsSync(join(data, 'lock')), isAlive(database)], [false, false])
}

async function setUp({ address }: Started): Promise<number> {
  const body = JSON.stringify({ organ: { ...organ, province: null }, sections: ['办公室'], people })
  const headers = { 'content-type': 'application/json' }
  return (await fetch(`${address}/api/setup`, { method: 'POST', headers, body })).status
}

async function setUpNeeded(server: Started): Promise<unknown> {
  const response = await ask(server)
  assert.equal(response.status, 200)
  const { needed } = await response.json()
  return needed
}

function ask({ address }: Started): Promise<Response> {
  return fetch(`${address}/api/setup`)
}

/** The server is up all the while; it only says that the database is away. */
async function untilAnswering(server: Started): Promise<void> {
  for (let tick = 0; tick < 100; tick += 1) {
    const { status } = await ask(server)
    if (status === 200) return
    assert.equal(status, 503, server.said())
    await wait(100)
  }
}

function databasePid(data: string): number {
  return Number(readFileSync(join(data, 'postgres', 'postmaster.pid'), 'utf8').split('\n')[0])
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0)
  } catch {
    return false
  }
}
