import { isSecure } from '../http/is-secure.ts'

const plainName = 'shufa'

/** `__Host-` binds the cookie to this host and to https. */
const secureName = '__Host-shufa'

/** Set-Cookie of a session; the browser drops it when it closes, the server after its limits. */
export function sessionCookie(token: string, { secure }: { secure: boolean }): string {
  const attributes = 'Path=/; HttpOnly; SameSite=Lax'
  return secure ? `${secureName}=${token}; ${attributes}; Secure` : `${plainName}=${token}; ${attributes}`
}

export function endedCookie({ secure }: { secure: boolean }): string {
  return `${sessionCookie('', { secure })}; Max-Age=0`
}

/**
 * The session token of a request, or `null`. By https only the bound cookie counts: a plain one may have been planted
 * by whoever can answer for a neighbouring host or by http.
 */
export function tokenInCookie(headers: Headers): string | null {
  const pairs = (headers.get('cookie') ?? '').split(';').map((pair) => pair.trim().split('='))
  const value = (name: string) => pairs.find(([key]) => key === name)?.[1]
  const token = isSecure(headers) ? value(secureName) : (value(secureName) ?? value(plainName))
  return token ?? null
}

/** The token of `Authorization: Bearer …`, or `null`. */
export function tokenInBearer(headers: Headers): string | null {
  return /^Bearer (\S+)$/.exec(headers.get('authorization') ?? '')?.[1] ?? null
}
