import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { test } from 'node:test'
import { fixedClock, systemClock } from './clock.ts'
import { readConfig } from './config.ts'
import { createLifecycle } from './lifecycle.ts'
import { createLog } from './log.ts'
import { StartupFailure } from './startup-failure.ts'

test('settings have defaults, and an empty variable counts as unset', () => {
  const { dataFolder, ...config } = readConfig({ PORT: '', SHUFA_DEMO: ' ' })
  assert.match(dataFolder, /data$/)
  assert.deepEqual(config, {
    host: '127.0.0.1',
    port: 7410,
    databaseUrl: null,
    evidenceMaxBytes: 104_857_600,
    demo: true,
    logLevel: 'info',
    mail: null,
    publicUrl: null,
    digestAt: '08:30',
  })
  assert.equal(readConfig({ SHUFA_DEMO: '0' }).demo, false)
})

test('a wrong setting is named', () => {
  for (const [name, value] of [
    ['PORT', '80a'],
    ['PORT', '65536'],
    ['DATABASE_URL', 'mysql://x'],
    ['SHUFA_EVIDENCE_MAX_MB', '0'],
    ['SHUFA_EVIDENCE_MAX_MB', '1.5'],
    ['SHUFA_DEMO', 'no'],
    ['SHUFA_LOG', 'loud'],
    ['SHUFA_SMTP_URL', 'mail.example.com'],
    ['SHUFA_PUBLIC_URL', 'https://shufa.example/here'],
    ['SHUFA_PUBLIC_URL', 'shufa.example'],
    ['SHUFA_DIGEST_AT', '8:30'],
    ['SHUFA_DIGEST_AT', '24:00'],
  ] as const) {
    assert.throws(
      () => readConfig({ [name]: value }),
      (error) => error instanceof StartupFailure && error.message.includes(name),
    )
  }
})

test('the day is the day in China', () => {
  assert.equal(fixedClock('2023-12-31T15:59:59Z').today(), '2023-12-31')
  assert.equal(fixedClock('2023-12-31T16:00:00Z').today(), '2024-01-01')
  assert.ok(Math.abs(systemClock.now().getTime() - Date.now()) < 1000)
})

test('the log is one object a line, without secrets', () => {
  const lines: string[] = []
  const log = createLog('info', { write: (line: string) => void lines.push(line) })
  log.info(
    { password: 'p1', request: { headers: { authorization: 'p2', 'set-cookie': 'p3' } }, user: { token: 'p4' } },
    'x',
  )
  log.debug('not at this level')
  assert.equal(lines.length, 1)
  assert.doesNotMatch(lines.join(), /p[1-4]/)
  assert.match(String(JSON.parse(lines.join()).time), /^\d{4}-\d\d-\d\dT/)
})

test('parts stop in reverse order, one that fails or hangs keeps none of the others', async () => {
  const stopped: string[] = []
  const lifecycle = createLifecycle(createLog('silent'), { deadlineSeconds: 0.05 })
  lifecycle.onStop('database', () => void stopped.push('database'))
  lifecycle.onStop('hanging', () => new Promise(() => undefined))
  lifecycle.onStop('failing', () => Promise.reject(new Error('no')))
  lifecycle.onStop('door', async () => void stopped.push('door'))
  assert.deepEqual(await Promise.all([lifecycle.stop(), lifecycle.stop()]), [false, false])
  assert.deepEqual(stopped, ['door', 'database'])
})

test('SIGTERM and SIGINT end the process cleanly', async () => {
  for (const signal of ['SIGTERM', 'SIGINT'] as const) {
    const program = `
      import { createLifecycle } from '${new URL('./lifecycle.ts', import.meta.url)}'
      const lifecycle = createLifecycle(console)
      lifecycle.onStop('last word', () => console.log('bye'))
      lifecycle.stopOnSignals()
      setInterval(() => {}, 1000)
      console.log('up')`
    const child = spawn(process.execPath, ['--input-type=module', '-e', program], {
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    let said = ''
    child.stdout.on('data', (text) => {
      said += text
      if (said === 'up\n') child.kill(signal)
    })
    assert.equal(await new Promise((resolve) => child.on('close', resolve)), 0)
    assert.equal(said, 'up\nbye\n')
  }
})
