import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { makeDigests } from '#capabilities/notices/server.ts'
import { exampleSmtp } from '#platform/mail/example-smtp.ts'
import { makeMailer } from '#platform/mail/mailer.ts'
import { makeSignIn } from '#platform/sign-in/sign-in.ts'
import { exampleAsker } from './server/permissions/example-asker.ts'
import { twoOrgans } from './server/permissions/examples-organs.ts'

let world: Awaited<ReturnType<typeof twoOrgans>>
before(async () => {
  world = await twoOrgans()
})
after(() => world.close())

const asker = (username: string) => exampleAsker(world, username)

const days = (count: number) => {
  const today = Date.parse(world.work.clock.today())
  return new Date(today + count * 86_400_000).toISOString().slice(0, 10)
}

async function plan(title: string, dueOn: string, owner: string) {
  const lin = await asker('linwanqing')
  const section = world.first.sections.get('办公室')
  const values = { title, source: 'other', section, owner: world.first.people.get(owner), dueOn, sourceNote: '试' }
  const made = await lin('POST', '/api/records/plan-task', { act: 'plan', values })
  assert.equal(made.status, 201, made.text)
  return made.body
}

const titles = (answer: { body: { lines: { what: string; isRead: boolean }[] } | null }) =>
  (answer.body?.lines ?? []).filter(({ what }) => what.startsWith('年度任务')).map(({ what }) => what)

test('what is due is told once, stays read, and goes when the thing is done', async () => {
  const su = await asker('sunianci')
  const late = await plan('已经过期', days(-3), '苏念慈')
  await plan('还有一周', days(7), '苏念慈')
  await plan('还有一个月', days(30), '苏念慈')
  await plan('别人的', days(7), '尹星野')
  assert.deepEqual(titles(await su('GET', '/api/notices')), ['年度任务“已经过期”', '年度任务“还有一周”'])
  assert.equal((await su('GET', '/api/notices/count')).body.unread, 2)

  const [first] = (await su('GET', '/api/notices')).body.lines
  assert.deepEqual([first.isOverdue, first.to], [true, `/records/plan-task/${late.id}`])
  assert.match(first.basis, /第一责任人职责规定/)
  assert.equal((await su('POST', '/api/notices/read', { keys: [first.key, 'plan-task/other'] })).body.unread, 1)
  const page = (await su('GET', '/api/notices')).body
  assert.deepEqual(
    page.lines.map((one: { isRead: boolean }) => one.isRead),
    [false, true],
    'the unread first',
  )
  assert.equal((await su('POST', '/api/notices/read', { all: true })).body.unread, 0)

  const lin = await asker('linwanqing')
  const dropped = await lin('POST', `/api/records/plan-task/${late.id}/acts/drop`, {
    version: late.version,
    note: '试',
  })
  assert.equal(dropped.status, 200, dropped.text)
  assert.deepEqual(titles(await su('GET', '/api/notices')), ['年度任务“还有一周”'])
})

test('a deputy is told of the principal’s, and that it is his; nobody else reads them', async () => {
  const lin = await asker('linwanqing')
  await plan('出差期间到期', days(2), '林晚晴')
  const dates = { from: days(0), until: days(0) }
  const values = {
    title: '外出学习',
    principal: world.first.people.get('林晚晴'),
    deputy: world.first.people.get('尹星野'),
  }
  const made = await lin('POST', '/api/records/stand-in', { act: 'appoint', values: { ...values, ...dates } })
  assert.equal(made.status, 201, made.text)
  const yin = await asker('yinxingye')
  const { lines } = (await yin('GET', '/api/notices')).body
  const theirs = lines.find(({ what }: { what: string }) => what.includes('出差期间到期'))
  assert.equal(theirs?.insteadOf, '林晚晴')
  const chang = await asker('changsiqi')
  assert.deepEqual((await chang('GET', '/api/notices')).body.lines, [], 'administrators read no business')
})

test('what is sent back is told to who handed it in, until it is taken up again', async () => {
  const [zhou, lin, lu] = await Promise.all(['zhoumingyuan', 'linwanqing', 'luqingyang'].map(asker))
  assert.ok(zhou && lin && lu)
  const values = {
    ...{ title: '自学笔记没有检查', foundOn: '2023-12-20', subject: 'self', source: 'self', cause: '安排不够' },
    ...{ fact: '自学笔记没有检查', personResponsible: world.first.people.get('韩立诚') },
  }
  const { body: made } = await lin('POST', '/api/records/problem', { values })
  const seen = `/api/records/problem/${made.id}`
  await world.app.request(`${seen}/evidence`, {
    ...{ method: 'POST', body: '反馈意见' },
    headers: { cookie: await world.cookieOf('office-clerk'), 'x-file-name': 'a.txt' },
  })
  const act = async (ask: typeof lin, name: string, note: string) => {
    const { version } = (await lin('GET', seen)).body
    const answer = await ask('POST', `${seen}/acts/${name}`, { version, note })
    assert.equal(answer.status, 200, answer.text)
  }
  await act(lin, 'list', '')
  await act(lu, 'propose', '已完成')
  await act(zhou, 'return', '请补检查记录')
  const told = async (ask: typeof lin) =>
    (await ask('GET', '/api/notices')).body.lines.filter(({ kind }: { kind: string }) => kind === 'returned')
  const [notice] = await told(lu)
  assert.match(notice?.what ?? '', /问题“自学笔记没有检查”已退回/)
  assert.match(notice?.why ?? '', /^周明远.*退给您：请补检查记录$/)
  assert.deepEqual(await told(lin), [])
  await act(lu, 'propose', '已补')
  assert.deepEqual(await told(lu), [])
})

test('a comment by another is told to whose statement it is; a law that changed, to who cited it', async () => {
  const [zhou, lin] = await Promise.all(['zhoumingyuan', 'linwanqing'].map(asker))
  assert.ok(zhou && lin)
  const postTerm = world.first.postTerms.get('党组书记 周明远')
  const statement = (await lin('POST', '/api/do/statement/draft', { postTerm, year: 2023 })).body.id
  const block = (await lin('GET', `/api/statements/${statement}`)).body.blocks[0].id
  await lin('POST', '/api/do/statement/comment', { statement, block, words: '请核对' })
  const kinds = async (ask: typeof lin, kind: string) =>
    (await ask('GET', '/api/notices')).body.lines.filter((one: { kind: string }) => one.kind === kind)
  const [notice] = await kinds(zhou, 'comment')
  assert.equal(notice?.to, `/statements/${statement}`)
  assert.deepEqual(await kinds(lin, 'comment'), [], 'not to who wrote it')

  const cited = { title: '学习物业管理办法', heldOn: days(-40), laws: ['云川市物业管理办法'] }
  const session = await lin('POST', '/api/records/study-session', { values: cited })
  assert.equal(session.status, 201, session.text)
  const law = {
    ...{ title: '云川市物业管理办法', kind: 'local-regulation', checked: 'read', source: '公报' },
    ...{ inForceOn: '2020-01-01', amendedOn: [`${days(-5)}修正`] },
  }
  const entry = await lin('POST', '/api/records/law-entry', { act: 'file', values: law })
  assert.equal(entry.status, 201, entry.text)
  const [changed] = await kinds(lin, 'law')
  assert.match(changed?.what ?? '', /《云川市物业管理办法》已修改/)
  assert.deepEqual(await kinds(zhou, 'law'), [])
})

test('a digest a day, of what is new; by mail to who wants it, without a title; what failed goes the next day', async () => {
  const server = await exampleSmtp({ refuse: '451 4.3.0 later' })
  const { work, first } = world
  const signIn = makeSignIn(work)
  const mailer = makeMailer({ smtpUrl: `smtp://127.0.0.1:${server.port}`, from: 'shufa@yunchuan.example' })
  const settings = { mailer, publicUrl: 'https://shufa.example', digestAt: '08:30' }
  const dayLater = (count: number) => {
    const at = new Date(work.clock.now().getTime() + count * 86_400_000)
    return { ...work, clock: { now: () => at, today: () => days(count) } }
  }
  const su = await asker('sunianci')
  const wrong = await su('PUT', '/api/notices/settings', { email: 'su@x.example\r\nBcc: y@x.example', byMail: true })
  assert.equal(wrong.status, 422)
  assert.equal((await su('PUT', '/api/notices/settings', { email: '', byMail: true })).status, 422)
  const kept = await su('PUT', '/api/notices/settings', { email: 'su@yunchuan.example', byMail: true })
  assert.deepEqual([kept.body.email, kept.body.byMail], ['su@yunchuan.example', true])
  await plan('机密样的题目', days(5), '苏念慈')

  // Two servers at once: one makes it.
  await Promise.all([makeDigests(work, signIn, settings), makeDigests(work, signIn, settings)])
  assert.equal(server.mails.length, 0, 'refused')
  assert.equal((await su('GET', '/api/notices/settings')).body.failedOn, days(0))
  const told = (await su('GET', '/api/notices')).body.lines.filter((one: { isOfToday: boolean }) => one.isOfToday)
  assert.ok(told.some(({ what }: { what: string }) => what.includes('机密样的题目')))

  server.rules.refuse = null
  await makeDigests(work, signIn, settings)
  assert.equal(server.mails.length, 0, 'the day has had its digest')
  await makeDigests(dayLater(1), signIn, settings)
  assert.equal(server.mails.length, 1)
  const [mail] = server.mails
  assert.deepEqual(mail?.to, ['RCPT TO:<su@yunchuan.example>'])
  const [, body = ''] = (mail?.data ?? '').split('\r\n\r\n')
  const text = Buffer.from(body, 'base64').toString()
  assert.match(text, /到期 \d+ 条/)
  assert.match(text, /https:\/\/shufa\.example\/notices/)
  assert.doesNotMatch(text, /机密样/)
  assert.equal((await su('GET', '/api/notices/settings')).body.failedOn, null)
  await makeDigests(dayLater(2), signIn, settings)
  assert.equal(server.mails.length, 1, 'nothing new, nothing sent')
  assert.ok(first.organId !== '')
  mailer.close()
  await server.close()
})

test('a calendar by its address alone: shown once, renewed, ended, and gone with the account', async () => {
  const su = await asker('sunianci')
  assert.equal((await su('GET', '/api/calendar-feed')).body.madeAt, null)
  const { path } = (await su('POST', '/api/calendar-feed')).body
  assert.match(path, /^\/calendar\/[0-9a-f]{32}-[\w-]{43}\.ics$/)
  assert.doesNotMatch((await su('GET', '/api/calendar-feed')).text, /path|calendar\//, 'never again')
  const ask = (address: string) => world.app.request(address)
  const answer = await ask(path)
  assert.equal(answer.headers.get('content-type'), 'text/calendar; charset=utf-8')
  assert.match(answer.headers.get('cache-control') ?? '', /no-store/)
  const file = (await answer.text()).replaceAll('\r\n ', '')
  assert.match(file, /SUMMARY:年度任务到期：还有一个月\r\n/)
  assert.match(file, /SUMMARY:[^\r]*（暂定）\r\n/)
  assert.doesNotMatch(file, /别人的/)
  const ids = [...file.matchAll(/^UID:(.*)\r$/gm)].map(([, id]) => id)
  assert.equal(new Set(ids).size, ids.length, 'each once')
  assert.match(file, /UID:constitution-week-\d{4}@shufa/)

  const renewed = (await su('POST', '/api/calendar-feed')).body.path
  assert.equal((await ask(path)).status, 404, 'the old one ended')
  assert.equal((await ask(renewed)).status, 200)
  const [wrong] = [renewed.replace(/.\.ics$/, (end: string) => (end[0] === 'A' ? 'B.ics' : 'A.ics'))]
  assert.equal((await ask(wrong)).status, 404)
  for (const odd of ['/calendar/.ics', '/calendar/unscoped.ics', `/calendar/${'0'.repeat(32)}-${'a'.repeat(43)}.ics`])
    assert.equal((await ask(odd)).status, 404, odd)
  assert.equal((await world.app.request(renewed, { method: 'POST' })).status, 404, 'reading alone')

  const wen = await asker('wenjiashu')
  const person = world.first.people.get('苏念慈')
  await wen('POST', '/api/do/account/suspend', { person, reason: '试' })
  assert.equal((await ask(renewed)).status, 404, 'a suspended account')
  await wen('POST', '/api/do/account/resume', { person, reason: '试' })
  assert.equal((await ask(renewed)).status, 200)
  const again = await asker('sunianci')
  assert.equal((await again('DELETE', '/api/calendar-feed')).status, 204)
  assert.equal((await ask(renewed)).status, 404)
  const statuses = []
  for (let time = 0; time < 40; time += 1) statuses.push((await ask(wrong)).status)
  assert.equal(statuses.at(-1), 429)

  const chang = await asker('changsiqi')
  const { lines } = (await chang('GET', '/api/journal?operation=calendar-feed/open,calendar-feed/close')).body
  assert.deepEqual(
    lines.map((one: { label: string }) => one.label),
    ['停用日历订阅地址', '生成日历订阅地址', '生成日历订阅地址'],
  )
})
