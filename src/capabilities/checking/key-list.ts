import type { Guard } from '#kernel/operation.ts'
import { Refusal } from '#kernel/refusal.ts'
import { checkingMessages } from './messages.ts'

/** Keys of the findings that are to be mended. @throws Refusal 'invalid' */
export const keyList: Guard<readonly string[]> = (value) => {
  const isList = Array.isArray(value) && value.length > 0 && value.length <= 2000
  if (isList && value.every((key): key is string => typeof key === 'string' && key.length <= 40)) return value
  throw new Refusal('invalid', checkingMessages.nothingChosen)
}
