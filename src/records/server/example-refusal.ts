import assert from 'node:assert/strict'
import { Refusal, type RefusalCode } from '#kernel/refusal.ts'

/** Waits for something to be refused with this code, and gives the refusal. For tests. */
export async function refused(doing: Promise<unknown>, code: RefusalCode): Promise<Refusal> {
  const refusal = await doing.then(
    () => assert.fail('was not refused'),
    (error: unknown) => error,
  )
  if (!(refusal instanceof Refusal)) throw refusal
  assert.equal(refusal.code, code, refusal.message)
  return refusal
}
