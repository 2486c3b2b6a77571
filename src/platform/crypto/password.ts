import { argon2, randomBytes, timingSafeEqual } from 'node:crypto'
import { availableParallelism } from 'node:os'
import { promisify } from 'node:util'
import { inTurn } from '../in-turn.ts'

/** OWASP's second choice for Argon2id (19 MiB, 2 passes): about 30 ms and little memory on a small machine. */
const parameters = { memory: 19_456, passes: 2, parallelism: 1, tagLength: 32 }

/** Argon2id of a password as a PHC string: `$argon2id$v=19$m=19456,t=2,p=1$salt$tag`. */
export async function hashPassword(password: string): Promise<string> {
  const nonce = randomBytes(16)
  const tag = await derive('argon2id', { ...parameters, message: password.normalize('NFKC'), nonce })
  const { memory, passes, parallelism } = parameters
  return `$argon2id$v=19$m=${memory},t=${passes},p=${parallelism}$${encode(nonce)}$${encode(tag)}`
}

/** Whether a password belongs to a PHC string; false for a string of another kind. Takes constant time over the tag. */
export async function isPassword(password: string, phc: string): Promise<boolean> {
  const parts = /^\$argon2id\$v=19\$m=(\d+),t=(\d+),p=(\d+)\$([\w+/]+)\$([\w+/]+)$/.exec(phc)
  if (parts === null) return false
  const [, memory, passes, parallelism, salt = '', tag = ''] = parts
  const expected = Buffer.from(tag, 'base64')
  const given = await derive('argon2id', {
    message: password.normalize('NFKC'),
    nonce: Buffer.from(salt, 'base64'),
    memory: Number(memory),
    passes: Number(passes),
    parallelism: Number(parallelism),
    tagLength: expected.length,
  })
  return timingSafeEqual(given, expected)
}

/**
 * All cores but one: when a whole organ signs in at once, whoever is at work already keeps a core, and the threads that
 * read files and pack answers are not behind a thousand passwords.
 */
const atATime = inTurn(Math.max(1, Math.min(3, availableParallelism() - 1)))
const compute = promisify(argon2)

function derive(algorithm: 'argon2id', options: Parameters<typeof argon2>[1]): Promise<Buffer> {
  return atATime(() => compute(algorithm, options))
}

/** PHC strings use base64 without padding. */
function encode(bytes: Buffer): string {
  return bytes.toString('base64').replaceAll('=', '')
}
