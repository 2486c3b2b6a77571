import { randomInt } from 'node:crypto'
import { checkPassword } from './password-policy.ts'

/** No character that is read as another: no 0 O o 1 l I i. */
const alphabet = 'abcdefghjkmnpqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789'

/** Four groups of three, about 69 bits, e.g. `Kx7-mQ4-pRt-9wZ`: read out or copied once, then changed by its owner. */
export function oneTimePassword(): string {
  for (;;) {
    const password = Array.from({ length: 4 }, () => group(3)).join('-')
    if (checkPassword(password, []).length === 0) return password
  }
}

function group(length: number): string {
  return Array.from({ length }, () => alphabet[randomInt(alphabet.length)]).join('')
}
