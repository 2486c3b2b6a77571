import assert from 'node:assert/strict'
import { createServer } from 'node:net'
import { test } from 'node:test'
import { exampleSmtp } from './example-smtp.ts'
import { makeMailer } from './mailer.ts'

const mail = {
  to: 'lin@yunchuan.example',
  subject: '述法提醒（2026年11月24日）',
  text: '林晚晴：\n\n今天有 2 条新的提醒',
}

function settings(port: number, login = '') {
  return { smtpUrl: `smtp://${login}127.0.0.1:${port}`, from: 'shufa@yunchuan.example' }
}

test('a mail goes out by SMTP: sender, one recipient, subject and text in Chinese, signed in where told', async (t) => {
  const server = await exampleSmtp()
  t.after(server.close)
  const mailer = makeMailer(settings(server.port, 'shufa:p%40ss@'))
  await mailer.send(mail)
  mailer.close()
  const [got] = server.mails
  assert.match(got?.from ?? '', /^MAIL FROM:<shufa@yunchuan\.example>/)
  assert.deepEqual(got?.to, ['RCPT TO:<lin@yunchuan.example>'])
  assert.match(got?.data ?? '', /^From: shufa@yunchuan\.example$/m)
  const [, body = ''] = (got?.data ?? '').split('\r\n\r\n')
  const isBase64 = /^Content-Transfer-Encoding: base64$/m.test(got?.data ?? '')
  const text = isBase64
    ? Buffer.from(body, 'base64').toString()
    : Buffer.from(
        body
          .replaceAll(/=\r\n/g, '')
          .replaceAll(/=([0-9A-F]{2})/g, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16))),
        'latin1',
      ).toString()
  assert.match(text.replaceAll('\r\n', '\n'), /林晚晴：\n\n今天有 2 条新的提醒/)
  assert.deepEqual(server.logins, ['\u0000shufa\u0000p@ss'])
})

test('what is refused throws, and the password is in no word of it', async (t) => {
  const server = await exampleSmtp({ refuse: '550 5.1.1 nobody here' })
  t.after(server.close)
  const mailer = makeMailer(settings(server.port, 'shufa:s3cret@'))
  await assert.rejects(mailer.send(mail), (error) => error instanceof Error && !`${error.stack}`.includes('s3cret'))
  assert.deepEqual(server.mails, [])
})

test('a server that says nothing, and none at all, are given up', async (t) => {
  const silent = createServer((socket) => socket.on('error', () => undefined))
  await new Promise<void>((resolve) => silent.listen(0, '127.0.0.1', resolve))
  t.after(() => silent.close())
  const address = silent.address()
  const port = typeof address === 'object' && address !== null ? address.port : 0
  const start = Date.now()
  await assert.rejects(makeMailer(settings(port), { timeoutSeconds: 0.3 }).send(mail))
  await assert.rejects(makeMailer(settings(1), { timeoutSeconds: 0.3 }).send(mail))
  assert.ok(Date.now() - start < 5000)
})

test('a password does not go over a connection to elsewhere that is not encrypted', async (t) => {
  const server = await exampleSmtp()
  t.after(server.close)
  // 127.0.0.2 is this machine too, but not by a name that says so.
  const mailer = makeMailer(
    { smtpUrl: `smtp://shufa:s3cret@127.0.0.2:${server.port}`, from: 'a@b.example' },
    { timeoutSeconds: 1 },
  )
  await assert.rejects(mailer.send(mail))
  assert.deepEqual(server.logins, [])
})
