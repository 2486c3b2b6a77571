import { RequestRefused } from '#web-kit/client.ts'
import type { SittingRefused } from '../../engine/api.ts'

const reasons: readonly unknown[] = ['elsewhere', 'ended', 'voided']

/** Why the server takes no more from this page; `null` where it was not reached or trying again may help. */
export function refusalOf(error: unknown): SittingRefused['sitting'] | null {
  if (!(error instanceof RequestRefused) || error.detail === null || typeof error.detail !== 'object') return null
  const why = 'sitting' in error.detail ? error.detail.sitting : null
  return isReason(why) ? why : null
}

function isReason(why: unknown): why is SittingRefused['sitting'] {
  return reasons.includes(why)
}
