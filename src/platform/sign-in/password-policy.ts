import type { Finding } from '#kernel/finding.ts'
import { commonPasswords } from './common-passwords.ts'
import { limits } from './limits.ts'
import { passwordMessages as messages } from './messages.ts'

/** What a new password offends against; empty when it may be taken. `words` are names it may not contain. */
export function checkPassword(password: string, words: readonly string[]): Finding[] {
  return [...troubles(password.normalize('NFKC'), words)].map((message) => ({
    rule: 'sign-in/password',
    strength: 'block',
    at: 'password',
    message,
  }))
}

function* troubles(password: string, words: readonly string[]): Generator<string> {
  const { length } = [...password]
  if (length < limits.passwordLength) yield messages.short(limits.passwordLength)
  if (length > limits.passwordMaxLength) return yield messages.long(limits.passwordMaxLength)
  if (classes.filter((one) => one.test(password)).length < 3) yield messages.classes
  const lower = password.toLowerCase()
  const contained = words.find((word) => word !== '' && lower.includes(word.toLowerCase()))
  if (contained !== undefined) yield messages.contains(contained)
  if (isCommon(lower)) yield messages.common
  const run = findRun(lower)
  if (run !== null) yield messages.run(run)
  if (/^(.{1,8})\1+$/u.test(lower)) yield messages.repeated
}

/** Characters outside ASCII count as symbols. */
const classes = [/[a-z]/, /[A-Z]/, /[0-9]/, /[^a-zA-Z0-9]/]

/** P@ssw0rd2023! is "password" with figures behind and look-alikes within. */
function isCommon(lower: string): boolean {
  const letters = lower.replaceAll(/^[^a-z]+|[^a-z]+$/g, '')
  const forms = [lower, lower.replaceAll(/[^a-z0-9]/g, ''), letters]
  return forms.some((form) => commonPasswords.has(form) || commonPasswords.has(withoutLookAlikes(form)))
}

function withoutLookAlikes(form: string): string {
  return form.replaceAll(/[@0134$57!]/g, (sign) => lookAlikes[sign] ?? sign)
}

const lookAlikes: Readonly<Record<string, string>> = {
  '@': 'a',
  '0': 'o',
  '1': 'i',
  '3': 'e',
  '4': 'a',
  $: 's',
  '5': 's',
  '7': 't',
  '!': 'i',
}

const rows = ['01234567890', 'abcdefghijklmnopqrstuvwxyz', 'qwertyuiop', 'asdfghjkl', 'zxcvbnm', '!@#$%^&*()']
const lines = [...rows, ...rows.map((row) => [...row].reverse().join(''))]

/** Four neighbours of the alphabet, the figures or the keyboard, or four times the same. */
function findRun(lower: string): string | null {
  for (let start = 0; start + 4 <= lower.length; start += 1) {
    const four = lower.slice(start, start + 4)
    if (lines.some((line) => line.includes(four)) || /^(.)\1{3}$/u.test(four)) return four
  }
  return null
}
