import assert from 'node:assert/strict'
import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { tampering } from '#records/server/example-store.ts'
import { commands } from './commands.ts'
import { startExampleServer } from './example-server.ts'

// One server and one person at the terminal: each test goes on where the one before left off.
const { shufa, work, organId, password, folder, stop, data } = await startExampleServer()
const conf = join(folder, 'config', 'shufa', 'tokens.json')
const signIn = (username: string) => shufa(['login', '--username', username], { input: `${password}\n` })
const whose = ['--post', '党组书记', '--year', '2023']

test('every command explains itself and its exit codes', async () => {
  for (const { name, usage } of commands) {
    assert.match(usage, /^用法：npm /, name)
    assert.match(usage, /退出码：0 /, name)
  }
  const help = await shufa(['records', 'list', '--help'])
  assert.equal(help.code, 0)
  assert.match(help.stdout, /records list <类型>/)
  const group = await shufa(['statement'])
  assert.deepEqual([group.code, /statement seal/.test(group.stdout), /migrate/.test(group.stdout)], [0, true, false])
})

test('wrong usage ends with 2 and a sentence', async () => {
  const wrong: [args: string[], says: RegExp][] = [
    [['recrods'], /没有“recrods”这个命令/],
    [['records', 'lst'], /没有“records lst”这个命令/],
    [['whoami', '--bad'], /没有 --bad 这个参数/],
    [['whoami', 'extra'], /多出“extra”/],
    [['records', 'list', 'recipe'], /没有“recipe”这类记录/],
    [['records', 'list', 'person', '--filter', 'x'], /“名称=内容”/],
    [['records', 'show', 'person', 'abc'], /“abc”不是记录编号/],
    [['records', 'create', 'person'], /缺少 --values/],
    [['records', 'create', 'person', '--values', 'none.json'], /读不到文件/],
    [['statement', 'draft', '--post', '党组书记', '--year', '23'], /四位数字/],
    [['do', 'nothing/at-all'], /没有“nothing\/at-all”这项操作/],
    [['login', '--username', 'linwanqing'], /没有口令/],
    [['whoami', '--server', 'ftp://x'], /不是服务地址/],
  ]
  for (const [args, says] of wrong) {
    const { code, stderr } = await shufa(args)
    assert.equal(code, 2, args.join(' '))
    assert.match(stderr, says)
  }
})

test('a server that does not run, a stranger, a wrong password: one sentence each', async () => {
  const away = await shufa(['whoami', '--server', 'http://127.0.0.1:65533'], { env: { SHUFA_TOKEN: 'shufa_x' } })
  assert.deepEqual([away.code, away.stderr.split('\n').length], [1, 2])
  assert.match(away.stderr, /述法服务没有运行/)
  const stranger = await shufa(['records', 'list', 'person'])
  assert.deepEqual([stranger.code, /还没有登录/.test(stranger.stderr)], [1, true])
  const forged = await shufa(['whoami', '--json'], { env: { SHUFA_TOKEN: 'shufa_forged' } })
  assert.equal(forged.code, 1)
  assert.equal(JSON.parse(forged.stdout).error.code, 'not-signed-in')
  const wrong = await shufa(['login', '--username', 'linwanqing'], { input: 'wrong\n' })
  assert.deepEqual([wrong.code, existsSync(conf)], [1, false])
  assert.match(wrong.stderr, /用户名或口令不正确/)
})

test('who signs in has a token that only they can read, and is known by it', async () => {
  assert.equal((await signIn('linwanqing')).code, 0)
  assert.equal(statSync(conf).mode & 0o777, 0o600)
  assert.doesNotMatch(readFileSync(conf, 'utf8'), new RegExp(password))
  const me = await shufa(['whoami'])
  assert.match(me.stdout, /林晚晴（linwanqing）[\s\S]*办公室经办人/)
  const token: string = Object.values(JSON.parse(readFileSync(conf, 'utf8'))).map((kept) => tokenOf(kept))[0] ?? ''
  assert.equal((await signIn('linwanqing')).code, 0)
  const old = await shufa(['whoami'], { env: { SHUFA_TOKEN: token } })
  assert.deepEqual([old.code, /重新运行/.test(old.stderr)], [1, true])
})

test('records are listed as a table or as JSON', async () => {
  const table = await shufa(['records', 'list', '任职', '--filter', 'title=党组书记', '--sort', 'from'])
  const [headings = '', first = '', foot = ''] = table.stdout.split('\n')
  assert.match(headings, /^职务名称 {2}任职人员 {2}所在科室/)
  assert.match(first, /^党组书记 {2}周明远 {4}/)
  assert.match(foot, /共 1 条/)
  const page = JSON.parse((await shufa(['records', 'list', 'person', '--size', '3', '--json'])).stdout)
  assert.deepEqual([page.rows.length, page.total > 30], [3, true])
})

test('a session is entered, refused, proved, filed and corrected', async () => {
  const people = JSON.parse((await shufa(['records', 'list', 'person', '--size', '200', '--json'])).stdout).rows
  const idOf = (name: string): string => people.find((row: { title: string }) => row.title === name).id
  const values = {
    title: '专题学习监督法',
    heldOn: '2023-09-14',
    form: 'pre-meeting',
    chair: idOf('周明远'),
    principal: 'chair',
    invited: [idOf('周明远'), idOf('沈玉兰')],
    attended: [idOf('周明远'), idOf('沈玉兰')],
  }
  const file = join(folder, 'session.json')
  writeFileSync(file, JSON.stringify(values))
  const early = await shufa(['records', 'create', 'study-session', '--values', file, '--act', 'file'])
  assert.equal(early.code, 1)
  assert.match(early.stderr, /【须改正】.*佐证材料至少 1 份/)
  const made = await shufa(['records', 'create', 'study-session', '--values', file, '--json'])
  const { id } = JSON.parse(made.stdout)
  const sheet = join(folder, '签到表.txt')
  writeFileSync(sheet, '周明远 沈玉兰')
  const attached = await shufa(['records', 'attach', '学法活动', id, sheet, '--fact-on', '2023-09-14'])
  assert.match(attached.stdout, /已上传：签到表\.txt/, attached.stderr)
  const filed = await shufa(['records', 'act', '学法活动', id, 'file'])
  assert.match(filed.stdout, /已办理：专题学习监督法　［已归档］/, filed.stderr)
  const again = await shufa(['records', 'change', '学法活动', id, '--values', '-'], {
    input: '{"title":"学习监督法"}',
  })
  assert.match(again.stderr, /更正理由/)
  const corrected = ['records', 'change', '学法活动', id, '--values', '-', '--reason', '题目写错']
  assert.match((await shufa(corrected, { input: '{"title":"学习监督法"}' })).stdout, /现为第 3 版/)
  assert.match((await shufa(['records', 'show', '学法活动', id])).stdout, /学习监督法[\s\S]*会前学法[\s\S]*签到表\.txt/)
})

test('workbooks go out and come in again', async () => {
  const file = (name: string) => join(folder, name)
  assert.equal((await shufa(['records', 'template', '任职', '--out', file('template.xlsx')])).code, 0)
  assert.equal((await shufa(['records', 'export', '任职', '--out', file('terms.xlsx')])).code, 0)
  const look = ['records', 'import', '任职', file('terms.xlsx')]
  const same = JSON.parse((await shufa([...look, '--json'])).stdout)
  assert.deepEqual([same.preview.counts.same > 5, same.preview.counts.new, same.result], [true, 0, null])
  assert.match((await shufa(look)).stdout, /没有保存任何内容/)
  const fewer = ['records', 'export', '任职', '--out', file('few.xlsx'), '--columns', '职务名称,from']
  assert.equal((await shufa(fewer)).code, 0)
  const faulty = await shufa([
    'records',
    'import',
    '任职',
    file('few.xlsx'),
    '--take',
    'new',
    '--receipt',
    file('r.xlsx'),
  ])
  assert.equal(faulty.code, 1)
  assert.match(faulty.stdout, /没有“任职人员”这一列[\s\S]*已保存：新增 0 条/)
  for (const name of ['template.xlsx', 'r.xlsx']) assert.equal(readFileSync(file(name)).subarray(0, 2).toString(), 'PK')
  const noBook = await shufa(['records', 'import', '任职', file('session.json')])
  assert.deepEqual([noBook.code, noBook.stderr.split('\n').length], [1, 2])
  assert.equal((await shufa([...look, '--take', 'all'])).code, 2)
})

test('a statement is drafted, checked, exported, and not sealed while anything is open', async () => {
  const other = await shufa(['statement', 'draft', '--organ', organId.replaceAll(/./g, '0'), ...whose])
  assert.deepEqual([other.code, /令牌属于云川市人大常委会机关/.test(other.stderr)], [1, true])
  const none = await shufa(['statement', 'check', ...whose])
  assert.match(none.stderr, /还没有2023年度的述法报告/)
  const drafted = await shufa(['statement', 'draft', '--organ', organId, ...whose, '--given-on', '2024-01-10'])
  assert.deepEqual([drafted.code, drafted.stderr], [0, ''])
  assert.match((await shufa(['statement', 'draft', ...whose])).stderr, /本年度已有述法报告/)
  const check = await shufa(['statement', 'check', ...whose])
  assert.equal(check.code, 1)
  assert.match(check.stdout, /【须改正】缺少[\s\S]*处须处理/)
  const checked = await shufa(['statement', 'check', ...whose, '--json'])
  assert.deepEqual([checked.code, JSON.parse(checked.stdout).findings.length > 3], [1, true])
  const out = join(folder, 'out', '2023')
  assert.equal((await shufa(['statement', 'export', ...whose, '--out', out])).code, 0)
  for (const name of ['statement.docx', 'catalogue.docx', 'catalogue.xlsx', 'pack.zip'])
    assert.equal(readFileSync(join(out, name)).subarray(0, 2).toString(), 'PK', name)
  const held = await shufa(['statement', 'compare', join(out, 'statement.docx'), ...whose])
  assert.deepEqual([held.code, /还没有定稿/.test(held.stderr)], [1, true])
  const sealed = await shufa(['statement', 'seal', ...whose])
  assert.deepEqual([sealed.code, /【须改正】/.test(sealed.stderr)], [1, true])
  assert.match((await shufa(['statement', 'list'])).stdout, /2023 {2}党组书记 {2}周明远 {2}起草中/)
  const two = await shufa(['statement', 'check', '--post', '办公室主任', '--year', '2023'])
  assert.match(two.stderr, /2 段“办公室主任”任职[\s\S]*韩立诚[\s\S]*段守诚/)
})

test('an operation runs by its name', async () => {
  assert.match((await shufa(['operations'])).stdout, /statement\/seal +定稿/)
  assert.deepEqual(JSON.parse((await shufa(['do', 'organ/check', '--json'])).stdout), [])
  const refused = await shufa(['do', 'account/list'])
  assert.deepEqual([refused.code, /系统管理员/.test(refused.stderr)], [1, true])
})

test('the chain is found whole, then broken where it was tampered with, also without the server', async () => {
  const whole = await shufa(['verify-ledger', '--json'])
  const [organ] = JSON.parse(whole.stdout).organs
  assert.deepEqual([whole.code, organ.broken, organ.acts > 100], [0, null, true])
  await work.database.scoped(organId, (db) => tampering.editNote(db, 42))
  const broken = await shufa(['verify-ledger'])
  assert.equal(broken.code, 1)
  assert.match(broken.stdout, /链条在第 42 条断开：内容与摘要不符/)
  const busy = await shufa(['verify-ledger', '--offline'], { env: { SHUFA_DATA: data } })
  assert.deepEqual([busy.code, /正在使用数据目录/.test(busy.stderr)], [1, true])
  await signIn('zhoumingyuan')
  const forbidden = await shufa(['verify-ledger'])
  assert.deepEqual([forbidden.code, /安全审计员/.test(forbidden.stderr)], [1, true])
})

test('who signs out leaves no token behind', async () => {
  assert.equal((await shufa(['logout'])).code, 0)
  assert.deepEqual(JSON.parse(readFileSync(conf, 'utf8')), {})
  assert.equal((await shufa(['whoami'])).code, 1)
  assert.match((await shufa(['logout'])).stdout, /没有保存/)
})

test('offline, the broken link is named too', async () => {
  await stop()
  const broken = await shufa(['verify-ledger', '--offline', '--json'], { env: { SHUFA_DATA: data } })
  assert.deepEqual([broken.code, JSON.parse(broken.stdout).organs[0].broken.seq], [1, 42])
  const nothing = await shufa(['verify-ledger', '--offline'], { env: { SHUFA_DATA: join(folder, 'nothing') } })
  assert.deepEqual([nothing.code, /没有述法的数据/.test(nothing.stderr)], [1, true])
  assert.equal(existsSync(join(folder, 'nothing')), false)
})

function tokenOf(kept: unknown): string {
  return typeof kept === 'object' && kept !== null && 'token' in kept ? String(kept.token) : ''
}
