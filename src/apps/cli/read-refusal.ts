import { Refusal, type RefusalCode } from '#kernel/refusal.ts'
import type { RefusalBody } from '#records/api.ts'
import { messages } from './client-messages.ts'

/** The Refusal of an answer that is not 2xx; an answer of something else than Shufa is told as that. */
export function readRefusal(status: number, text: string, address: string): Refusal {
  const body = parse(text)
  if (status === 401) return new Refusal('not-signed-in', messages.tokenRefused)
  if (body === null) return new Refusal('unavailable', messages.notShufa(address))
  const { code, message, findings, detail } = body
  return new Refusal(isRefusalCode(code) ? code : 'unavailable', message, { findings, detail })
}

function parse(text: string): RefusalBody | null {
  try {
    const body: Partial<RefusalBody> | null = JSON.parse(text)
    if (typeof body?.code !== 'string' || typeof body.message !== 'string') return null
    const { code, message, findings = [], detail = null, requestId = '' } = body
    return { code, message, findings, detail, requestId }
  } catch {
    return null
  }
}

const codes = {
  invalid: true,
  'not-signed-in': true,
  forbidden: true,
  'not-found': true,
  conflict: true,
  'too-large': true,
  'too-many': true,
  unavailable: true,
} as const satisfies Readonly<Record<RefusalCode, true>>

function isRefusalCode(code: string): code is RefusalCode {
  return Object.hasOwn(codes, code)
}
