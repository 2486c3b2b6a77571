import { sha256 } from '#platform/crypto/digest.ts'
import { randomToken } from '#platform/crypto/token.ts'

/** What an address lets in: the organ, so that the row is looked for in it alone, and 256 random bits. */
export interface FeedToken {
  readonly organId: string
  readonly digest: string
}

export function newFeedToken(organId: string): FeedToken & { readonly path: string } {
  const token = `${organId.replaceAll('-', '')}-${randomToken()}`
  return { organId, digest: sha256(token), path: `/calendar/${token}.ics` }
}

/** `null` where it cannot be one. */
export function readFeedToken(file: string): FeedToken | null {
  const [, token, hex] = /^(([0-9a-f]{32})-[\w-]{43})\.ics$/.exec(file) ?? []
  if (token === undefined || hex === undefined) return null
  const organId = hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5')
  return { organId, digest: sha256(token) }
}
