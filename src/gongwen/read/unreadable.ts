import { Refusal } from '#kernel/refusal.ts'
import { type UnreadableReason, unreadableMessages } from './messages.ts'

const tooLarge: readonly UnreadableReason[] = ['too-large', 'too-much-text', 'zip-bomb']

/** The refusal of a file that cannot be read: its message names the cure, `detail.reason` the cause. */
export function unreadable(reason: UnreadableReason): Refusal {
  const code = tooLarge.includes(reason) ? 'too-large' : 'invalid'
  return new Refusal(code, unreadableMessages[reason], { detail: { reason } })
}
