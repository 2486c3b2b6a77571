import assert from 'node:assert/strict'
import { test } from 'node:test'
import { commonPasswords } from './common-passwords.ts'
import { oneTimePassword } from './one-time-password.ts'
import { checkPassword } from './password-policy.ts'

const words = ['zhoumingyuan', '云川市人大']

const refused: [string, RegExp][] = [
  ['Ab3!xyq', /至少 10 个字符/],
  ['qmrwtplkvb', /四类/],
  ['QMRWtplkvb', /四类/],
  ['Zhoumingyuan-86', /不能含有“zhoumingyuan”/],
  ['云川市人大Rk86w', /不能含有“云川市人大”/],
  ['P@ssw0rd2023!', /常见/],
  ['Password-8642', /常见/],
  ['Admin@86420', /常见/],
  ['!Woaini-5209', /常见/],
  ['1qaz@2WSX#3edc', /常见/],
  ['Renda@2023!!', /常见/],
  ['Kv!t1234rmw', /“1234”/],
  ['Kv!t9876rmw', /“9876”/],
  ['Kv!tqwer8mw', /“qwer”/],
  ['Kv!8aaaarmw', /“aaaa”/],
  ['Kv8!Kv8!Kv8!', /同一段/],
  [`Kv8!${'wrm'.repeat(50)}`, /最多 128/],
]

for (const [password, expected] of refused) {
  test(`refused: ${password.slice(0, 20)}`, () => {
    const messages = checkPassword(password, words).map((finding) => finding.message)
    assert.ok(
      messages.some((message) => expected.test(message)),
      JSON.stringify(messages),
    )
  })
}

for (const password of ['Kv8!wrm-Tz', '晨雾Rk86w过山岗-x', 'correct Horse 7 battery', 'mR7#pL2$wQ9z']) {
  test(`taken: ${password}`, () => assert.deepEqual(checkPassword(password, words), []))
}

test('the list of common passwords is long enough', () => assert.ok(commonPasswords.size >= 200))

test('one-time passwords keep the policy and do not repeat', () => {
  const made = Array.from({ length: 200 }, oneTimePassword)
  assert.equal(new Set(made).size, 200)
  for (const password of made) {
    assert.deepEqual(checkPassword(password, []), [])
    assert.match(password, /^[a-zA-Z2-9]{3}(-[a-zA-Z2-9]{3}){3}$/)
  }
})
