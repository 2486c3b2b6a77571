import assert from 'node:assert/strict'
import { type ChildProcess, spawn } from 'node:child_process'
import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { createInterface } from 'node:readline'
import { type TestContext, test } from 'node:test'
import { sql } from 'kysely'
import { clusterIn, prepareDataFolder } from '../data-folder.ts'
import { StartupFailure } from '../startup-failure.ts'
import { type Database, openDatabase } from './database.ts'
import { startEmbedded } from './embedded.ts'
import { livingPostmaster } from './postmaster.ts'

const asRoot = process.getuid?.() === 0

test('a stopped server comes back with its rows, in well under a second', async (t) => {
  const folder = temporaryFolder(t)
  const first = await open(folder)
  await sql`create table note (n int)`.execute(first.kysely)
  await sql`insert into note values (1)`.execute(first.kysely)
  await first.close()
  assert.equal(await livingPostmaster(clusterIn(folder)), null)
  const began = performance.now()
  const second = await open(folder)
  assert.equal(await countNotes(second), 1)
  t.diagnostic(`second start to the first answer: ${Math.round(performance.now() - began)} ms`)
  await second.close()
})

test('the application is an ordinary user over a private socket, and nothing listens on a port', async (t) => {
  const folder = temporaryFolder(t)
  const database = await open(folder)
  const { rows } =
    await sql`select current_user as role, rolsuper, rolbypassrls, current_setting('listen_addresses') as listening,
    current_setting('fsync') as fsync, current_setting('data_checksums') as checksums, '律师' ~ '^\\w+$' as letters
    from pg_roles where rolname = current_user`.execute(database.kysely)
  assert.deepEqual(rows, [
    { role: 'shufa', rolsuper: false, rolbypassrls: false, listening: '', fsync: 'on', checksums: 'on', letters: true },
  ])
  await database.close()
})

test('a second server on the same data is refused, and the first goes on', async (t) => {
  const folder = temporaryFolder(t)
  const first = await open(folder)
  await assert.rejects(
    open(folder),
    (error) => error instanceof StartupFailure && error.message.includes(`进程号 ${process.pid}`),
  )
  const other = await runApplication(folder).exit
  assert.match(other.said, /正在使用数据目录/)
  assert.equal((await sql`select 1`.execute(first.kysely)).rows.length, 1)
  await first.close()
})

for (const victims of ['application', 'server', 'both'] as const) {
  test(`after kill -9 of ${victims}, the next start has every acknowledged row`, async (t) => {
    const folder = temporaryFolder(t)
    const application = runApplication(folder)
    await application.acknowledged(200)
    const server = await livingPostmaster(clusterIn(folder))
    assert.ok(server)
    if (victims !== 'application') process.kill(server.pid, 'SIGKILL')
    application.child.kill('SIGKILL')
    const { count } = await application.exit
    const began = performance.now()
    const next = await startEmbedded(folder)
    assert.equal(next.adopted, victims === 'application')
    t.diagnostic(`start after the kill: ${Math.round(performance.now() - began)} ms`)
    await next.stop()
    const database = await open(folder)
    assert.ok((await countNotes(database)) >= count)
    await database.close()
  })
}

test('a server killed under the running application is started again with every acknowledged row', async (t) => {
  const folder = temporaryFolder(t)
  const database = await open(folder)
  await sql`create table note (n int)`.execute(database.kysely)
  await sql`insert into note values (1)`.execute(database.kysely)
  const server = await livingPostmaster(clusterIn(folder))
  assert.ok(server)
  process.kill(server.pid, 'SIGKILL')
  const began = performance.now()
  let total = 0
  // A backend of the dead server may answer for a moment: only the next server counts.
  while (total === 0 && performance.now() - began < 20_000) {
    await new Promise((resolve) => setTimeout(resolve, 50))
    const next = await livingPostmaster(clusterIn(folder))
    if (next?.status === 'ready' && next.pid !== server.pid) total = await countNotes(database).catch(() => 0)
  }
  t.diagnostic(`answers again after ${Math.round(performance.now() - began)} ms`)
  assert.equal(total, 1)
  await database.close()
  assert.equal(await livingPostmaster(clusterIn(folder)), null)
})

test('a pid that now belongs to another process blocks neither the lock nor PostgreSQL', async (t) => {
  const folder = temporaryFolder(t)
  await (await startEmbedded(folder)).stop()
  writeFileSync(join(folder, 'lock'), `${process.pid}\nsome earlier boot 1\n`)
  const stranger = spawn('sleep', ['30'], { stdio: 'ignore', ...(asRoot && { uid: 65534 }) })
  t.after(() => stranger.kill())
  const lines = [stranger.pid, clusterIn(folder), 1, 5432, join(folder, 'socket'), '', '  1  2', 'ready', '']
  writeFileSync(join(clusterIn(folder), 'postmaster.pid'), lines.join('\n'))
  const server = await startEmbedded(folder)
  assert.equal(server.adopted, false)
  await server.stop()
})

test('a first start that was cut off is begun anew', async (t) => {
  const folder = temporaryFolder(t)
  mkdirSync(`${clusterIn(folder)}.new`)
  writeFileSync(join(`${clusterIn(folder)}.new`, 'PG_VERSION'), '18')
  await (await startEmbedded(folder)).stop()
})

test('below a deep folder the socket stands elsewhere', async (t) => {
  const folder = join(temporaryFolder(t), ...Array.from({ length: 12 }, () => '很深的目录'))
  const { path } = prepareDataFolder(folder)
  openWay(folder, 12)
  const server = await startEmbedded(path)
  assert.ok(server.endpoint.host.length < 90 && !server.endpoint.host.startsWith(folder))
  await server.stop()
})

test('as root, data asked for below a private folder go to the fallback, which is said', {
  skip: !asRoot,
}, async (t) => {
  const home = temporaryFolder(t)
  chmodSync(home, 0o700)
  const fallback = join(temporaryFolder(t), 'fallback')
  const { path, notice } = prepareDataFolder(join(home, 'data'), { fallback })
  assert.equal(dirname(path), fallback)
  assert.notEqual(prepareDataFolder(join(home, 'other'), { fallback }).path, path)
  assert.match(notice ?? '', /数据改放在/)
  await (await open(path)).close()
})

test('a cluster of another major version is refused', async (t) => {
  const folder = temporaryFolder(t)
  mkdirSync(clusterIn(folder))
  writeFileSync(join(clusterIn(folder), 'PG_VERSION'), '17\n')
  await assert.rejects(startEmbedded(folder), /另一个大版本/)
})

function open(folder: string): Promise<Database> {
  return openDatabase({ databaseUrl: null, dataFolder: folder })
}

async function countNotes(database: Database): Promise<number> {
  const { rows } = await sql<{ total: number }>`select count(*) as total from note`.execute(database.kysely)
  return rows[0]?.total ?? 0
}

function temporaryFolder(t: TestContext): string {
  const folder = mkdtempSync(join(tmpdir(), 'shufa-embedded-'))
  chmodSync(folder, 0o711)
  t.after(async () => {
    const left = await livingPostmaster(clusterIn(folder)).catch(() => null)
    if (left !== null) process.kill(left.pid, 'SIGQUIT')
    rmSync(folder, { recursive: true, force: true })
  })
  return folder
}

/** mkdir makes the folders above with the mode of our umask. */
function openWay(folder: string, levels: number): void {
  for (let path = folder, level = 0; level < levels; level += 1, path = join(path, '..')) chmodSync(path, 0o711)
}

/** Another process that opens the data and writes row after row, saying each number once it is acknowledged. */
function runApplication(folder: string) {
  const program = `
    import { openDatabase } from '${new URL('./database.ts', import.meta.url)}'
    import { sql } from 'kysely'
    const database = await openDatabase({ databaseUrl: null, dataFolder: process.argv[1] })
    await sql\`create table if not exists note (n int)\`.execute(database.kysely)
    for (let n = 1; ; n += 1) {
      await sql\`insert into note values (\${n})\`.execute(database.kysely)
      process.stdout.write(n + '\\n')
    }`
  const flags = ['--input-type=module', '-e', program, folder]
  const child = spawn(process.execPath, flags, { cwd: import.meta.dirname, stdio: ['ignore', 'pipe', 'pipe'] })
  let count = 0
  let said = ''
  const lines = createInterface(child.stdout).on('line', (line) => (count = Number(line)))
  child.stderr.on('data', (text) => (said += text))
  return {
    child,
    acknowledged: (wanted: number) =>
      reaches(
        child,
        lines,
        () => count >= wanted,
        () => said,
      ),
    exit: new Promise<{ said: string; count: number }>((resolve) => child.on('close', () => resolve({ said, count }))),
  }
}

function reaches(
  child: ChildProcess,
  lines: NodeJS.EventEmitter,
  enough: () => boolean,
  said: () => string,
): Promise<void> {
  return new Promise((resolve, reject) => {
    lines.on('line', () => enough() && resolve())
    child.on('close', () => reject(new Error(said())))
  })
}
