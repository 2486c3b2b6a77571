import assert from 'node:assert/strict'
import { test } from 'node:test'
import { StartupFailure } from '../startup-failure.ts'
import { isMailAddress, readMailSettings } from './mail-settings.ts'

const right = { SHUFA_SMTP_URL: 'smtp://clerk:s3cret@mail.example.com:587', SHUFA_MAIL_FROM: 'shufa@example.com' }

test('nothing is sent unless a server is named', () => {
  assert.equal(readMailSettings({}), null)
  assert.equal(readMailSettings({ SHUFA_SMTP_URL: ' ', SHUFA_MAIL_FROM: 'shufa@example.com' }), null)
  assert.deepEqual(readMailSettings(right), { smtpUrl: right.SHUFA_SMTP_URL, from: right.SHUFA_MAIL_FROM })
})

const wrong: [name: string, env: Readonly<Record<string, string>>, named: RegExp][] = [
  ['不是地址', { ...right, SHUFA_SMTP_URL: 's3cret' }, /SHUFA_SMTP_URL/],
  ['不是 SMTP', { ...right, SHUFA_SMTP_URL: 'http://clerk:s3cret@mail.example.com' }, /SHUFA_SMTP_URL/],
  ['没有发件人', { ...right, SHUFA_MAIL_FROM: '' }, /SHUFA_MAIL_FROM/],
  ['发件人不是地址', { ...right, SHUFA_MAIL_FROM: '述法' }, /SHUFA_MAIL_FROM/],
]

for (const [name, env, named] of wrong) {
  test(`${name}：说出变量名，不说出口令`, () =>
    assert.throws(
      () => readMailSettings(env),
      (error) => error instanceof StartupFailure && named.test(error.message) && !error.message.includes('s3cret'),
    ))
}

const addresses: [text: string, right: boolean][] = [
  ['lin@yunchuan.example', true],
  ['lin.wanqing+shufa@mail.yunchuan.example', true],
  ['lin', false],
  ['lin@localhost', false],
  ['a@b.example, c@d.example', false],
  ['lin@yunchuan.example\r\nBcc: all@yunchuan.example', false],
  ['林 <lin@yunchuan.example>', false],
  [`${'a'.repeat(65)}@b.example`, false],
  [`a@${'b'.repeat(260)}.example`, false],
]

for (const [text, isRight] of addresses) {
  test(`邮箱 ${JSON.stringify(text).slice(0, 60)}`, () => assert.equal(isMailAddress(text), isRight))
}
