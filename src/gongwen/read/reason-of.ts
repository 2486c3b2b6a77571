import { Refusal } from '#kernel/refusal.ts'
import { type UnreadableReason, unreadableMessages } from './messages.ts'

/** For whoever asks why a reading was refused: the reason, `null` where it was not; other errors go on. */
export async function reasonOf(read: () => unknown): Promise<UnreadableReason | null> {
  try {
    await read()
    return null
  } catch (error) {
    const reason = error instanceof Refusal ? Object(error.detail).reason : undefined
    if (!isReason(reason)) throw error
    return reason
  }
}

function isReason(value: unknown): value is UnreadableReason {
  return typeof value === 'string' && Object.hasOwn(unreadableMessages, value)
}
