import assert from 'node:assert/strict'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Writable } from 'node:stream'
import { type TestContext, test } from 'node:test'
import { gunzipSync } from 'node:zlib'
import { Refusal } from '#kernel/refusal.ts'
import { createLog } from '../log.ts'
import { StartupFailure } from '../startup-failure.ts'
import { type App, buildApp, readJson, signedIn } from './app.ts'
import { serve, tryAddress } from './serve.ts'

test('every answer carries the security headers, and of the API nothing is stored', async (t) => {
  const { app } = door(t)
  const answers = await Promise.all(['/', '/api/hello', '/api/nothing', '/api/bug'].map((path) => app.request(path)))
  for (const { headers, status } of answers) {
    assert.match(
      headers.get('content-security-policy') ?? '',
      /default-src 'self'.*frame-ancestors 'none'/,
      String(status),
    )
    assert.equal(headers.get('x-content-type-options'), 'nosniff')
    assert.match(headers.get('x-request-id') ?? '', /^[0-9a-f-]{36}$/)
  }
  assert.deepEqual(
    answers.map(({ headers }) => headers.get('cache-control')),
    ['no-cache', 'no-store', 'no-store', 'no-store'],
  )
})

test('a refusal is told whole, of a bug only the number', async (t) => {
  const { app, lines } = door(t)
  const refused = await app.request('/api/refuse')
  const { requestId, ...body } = await refused.json()
  assert.deepEqual(
    [refused.status, body],
    [409, { code: 'conflict', message: '不行', findings: [], detail: { who: '甲' } }],
  )
  assert.equal(refused.headers.get('x-request-id'), requestId)
  const bug = await app.request('/api/bug?secret=1')
  assert.equal(bug.status, 500)
  const told = await bug.text()
  assert.doesNotMatch(told, /password is/)
  const logged = lines.join('')
  assert.match(logged, /password is/)
  assert.ok(logged.includes(JSON.parse(told).requestId))
  assert.doesNotMatch(logged, /secret=1/)
})

test('who is not signed in is told so, and bodies have a limit', async (t) => {
  const { app } = door(t)
  const post = (body: string) =>
    app.request('/api/echo', { method: 'POST', body, headers: { 'content-type': 'application/json' } })
  assert.equal((await app.request('/api/me')).status, 401)
  assert.deepEqual(await (await post('{"a":1}')).json(), { a: 1 })
  assert.equal((await post('{')).status, 422)
  assert.equal((await app.request('/api/echo', { method: 'POST', body: '{}' })).status, 422, 'as a form sends it')
  assert.equal((await post(JSON.stringify('x'.repeat(3_000_000)))).status, 413)
})

test('pages are served packed, hashed files for ever, and unknown addresses as the application', async (t) => {
  const { app } = door(t)
  const script = await app.request('/assets/a-1234.js', { headers: { 'accept-encoding': 'gzip' } })
  assert.match(script.headers.get('cache-control') ?? '', /immutable/)
  assert.equal(script.headers.get('content-encoding'), 'gzip')
  for (const path of ['/', '/records/study-session', '/%2e%2e/secret']) {
    const page = await app.request(path)
    assert.deepEqual([page.status, await page.text()], [200, '<title>述法</title>'], path)
  }
  for (const path of ['/assets/gone.js', '/..%2fsecret.txt', '/%00.txt'])
    assert.equal((await app.request(path)).status, 404, path)
})

test('by https the browser is told to stay with it', async (t) => {
  const { app } = door(t)
  const plain = await app.request('/api/hello')
  const behindProxy = await app.request('/api/hello', { headers: { 'x-forwarded-proto': 'https' } })
  const told = [plain, behindProxy].map(({ headers }) => headers.get('strict-transport-security'))
  assert.deepEqual(told, [null, 'max-age=31536000'])
})

test('who takes brotli gets what the build has packed; a page names its first parts, others to a stranger', async (t) => {
  const { app } = door(t)
  const script = await app.request('/assets/a-1234.js', { headers: { 'accept-encoding': 'gzip, deflate, br' } })
  assert.deepEqual([script.headers.get('content-encoding'), await script.text()], ['br', 'packed'])
  assert.equal((await app.request('/assets/a-1234.js')).headers.get('link'), null)
  const linkOf = async (path: string, headers = {}) => (await app.request(path, { headers })).headers.get('link')
  assert.equal(await linkOf('/records/x'), '</door.js>; rel=modulepreload')
  assert.equal(
    await linkOf('/records/x', { cookie: 'shufa=token' }),
    '</a.js>; rel=modulepreload, </b.js>; rel=modulepreload',
  )
  assert.equal(await linkOf('/other', { cookie: 'shufa=token' }), null)
})

test('long JSON is packed for who takes it', async (t) => {
  const { app } = door(t)
  const ask = async (path: string, taken: string) => {
    const { headers, status } = await app.request(path, { headers: { 'accept-encoding': taken } })
    return [status, headers.get('content-encoding'), headers.get('cache-control')]
  }
  assert.deepEqual(await ask('/api/long', 'gzip'), [200, 'gzip', 'no-store'])
  assert.deepEqual(await ask('/api/long', 'identity'), [200, null, 'no-store'])
  assert.deepEqual(await ask('/api/hello', 'gzip'), [200, null, 'no-store'])
  const packed = await app.request('/api/long', { headers: { 'accept-encoding': 'gzip' } })
  assert.equal(JSON.parse(gunzipSync(await packed.arrayBuffer()).toString()).length, 10_000)
})

test('a taken port is one sentence; closing lets the running request end', async (t) => {
  const { app } = door(t)
  const first = await serve(app, { host: '127.0.0.1', port: 0 })
  await assert.rejects(serve(app, { host: '127.0.0.1', port: first.port }), (error) => {
    return error instanceof StartupFailure && error.message.includes(String(first.port))
  })
  await assert.rejects(tryAddress({ host: '127.0.0.1', port: first.port }), StartupFailure)
  await tryAddress({ host: '127.0.0.1', port: 0 })
  await assert.rejects(serve(app, { host: '203.0.113.9', port: 0 }), StartupFailure)
  const running = fetch(`http://127.0.0.1:${first.port}/api/slow`)
  await new Promise((resolve) => setTimeout(resolve, 50))
  await first.close()
  assert.equal(await (await running).text(), 'slow')
})

function door(t: TestContext) {
  const folder = mkdtempSync(join(tmpdir(), 'shufa-pages-'))
  t.after(() => rmSync(folder, { recursive: true }))
  const pages = join(folder, 'pages')
  mkdirSync(join(pages, 'assets'), { recursive: true })
  writeFileSync(join(folder, 'secret.txt'), 'secret')
  writeFileSync(join(pages, 'index.html'), '<title>述法</title>')
  writeFileSync(join(pages, 'assets/a-1234.js'), 'export {}')
  writeFileSync(join(pages, 'assets/a-1234.js.br'), 'packed')
  writeFileSync(join(pages, 'parts.json'), JSON.stringify(exampleParts))
  const lines: string[] = []
  const sink = new Writable({
    write(chunk, _, done) {
      lines.push(String(chunk))
      done()
    },
  })
  const app = buildApp({ log: createLog('info', sink), actorOf: async () => null, mount: routes, pages })
  return { app, lines }
}

const exampleParts = [
  { path: '^/', stranger: true, links: ['</door.js>; rel=modulepreload'] },
  { path: '^/records/', links: ['</a.js>; rel=modulepreload', '</b.js>; rel=modulepreload'] },
]

function routes(app: App): void {
  app.get('/api/long', (context) => context.json('x'.repeat(10_000)))
  app.get('/api/hello', (context) => context.json('hello'))
  app.get('/api/me', (context) => context.json(signedIn(context)))
  app.post('/api/echo', async (context) => context.json(JSON.parse(JSON.stringify(await readJson(context)))))
  app.get('/api/slow', async (context) => {
    await new Promise((resolve) => setTimeout(resolve, 300))
    return context.text('slow')
  })
  app.get('/api/refuse', () => {
    throw new Refusal('conflict', '不行', { detail: { who: '甲' } })
  })
  app.get('/api/bug', () => {
    throw new Error('the password is 123')
  })
}
