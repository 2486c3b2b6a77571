import assert from 'node:assert/strict'
import { test } from 'node:test'
import { sha256, sm3, startDigests } from './digest.ts'
import { hashPassword, isPassword } from './password.ts'
import { randomToken } from './token.ts'

test('digests agree with the standards: GB/T 32905 example 1, FIPS 180-4', () => {
  assert.equal(sm3('abc'), '66c7f0f462eeedd9d1f2d46bdc10e4e24167c4875cf2f7a2297da02b8f4ba8e0')
  assert.equal(sha256('abc'), 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad')
  const digests = startDigests()
  for (const chunk of ['述', '法']) digests.update(Buffer.from(chunk))
  assert.deepEqual(digests.finish(), { sm3: sm3('述法'), sha256: sha256('述法') })
})

test('a password is known by its hash alone', async () => {
  const hash = await hashPassword('云川-2023')
  assert.match(hash, /^\$argon2id\$v=19\$m=19456,t=2,p=1\$[\w+/]{22}\$[\w+/]{43}$/)
  assert.notEqual(await hashPassword('云川-2023'), hash)
  assert.equal(await isPassword('云川-2023', hash), true)
  assert.equal(await isPassword('云川－２０２３', hash), true, 'full-width letters typed in a Chinese input method')
  assert.equal(await isPassword('云川-2024', hash), false)
  for (const broken of ['', 'x', hash.replace('argon2id', 'argon2i'), hash.slice(0, 40)]) {
    assert.equal(await isPassword('云川-2023', broken), false)
  }
})

test('a hash of other parameters, made by the reference program, is understood', async () => {
  const hash = '$argon2id$v=19$m=65536,t=2,p=1$c29tZXNhbHQ$CTFhFdXPJO1aFaMaO6Mm5c8y7cJHAph8ArZWb2GRPPc'
  assert.equal(await isPassword('password', hash), true)
})

test('tokens are long and never the same', () => {
  assert.match(randomToken(), /^[\w-]{43}$/)
  assert.notEqual(randomToken(), randomToken())
})
