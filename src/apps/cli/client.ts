import { Refusal } from '#kernel/refusal.ts'
import { errorCode } from '#platform/error-code.ts'
import { messages } from './client-messages.ts'
import { readRefusal } from './read-refusal.ts'

/** Query as an object; `undefined` and '' are left out. */
export type Query = Readonly<Record<string, string | number | undefined>>

/** The running server over HTTP. Answers are typed by records/api.ts, which the server keeps. @throws Refusal */
export interface Client {
  readonly address: string
  get<T>(path: string, query?: Query): Promise<T>
  post<T>(path: string, body?: unknown): Promise<T>
  put<T>(path: string, body: unknown): Promise<T>
  upload<T>(path: string, content: FormData | Blob, headers?: Readonly<Record<string, string>>): Promise<T>
  delete(path: string): Promise<void>
  /** The answer as it came, when it is 2xx: for cookies and files. */
  open(method: string, path: string, ways?: Ways): Promise<Response>
}

export interface Ways {
  readonly query?: Query
  /** Sent as JSON; a form as a form, a file as its bytes. */
  readonly body?: unknown
  readonly headers?: Readonly<Record<string, string>>
}

export function makeClient(address: string, headers: Readonly<Record<string, string>> = {}): Client {
  const open = async (
    method: string,
    path: string,
    { query = {}, body, headers: more = {} }: Ways = {},
  ): Promise<Response> => {
    const response = await reach(address, `${path}${queryText(query)}`, {
      method,
      headers: { accept: 'application/json', ...headers, ...contentHeaders(body), ...more },
      ...(body === undefined ? {} : { body: isContent(body) ? body : JSON.stringify(body) }),
    })
    if (!response.ok) throw readRefusal(response.status, await textOf(response, address), address)
    return response
  }
  const read = async <T>(response: Response): Promise<T> => {
    const text = await textOf(response, address)
    try {
      const value: T = text === '' ? undefined : JSON.parse(text)
      return value
    } catch {
      throw new Refusal('unavailable', messages.notShufa(address))
    }
  }
  return {
    address,
    open,
    get: async <T>(path: string, query: Query = {}) => read<T>(await open('GET', path, { query })),
    post: async <T>(path: string, body?: unknown) => read<T>(await open('POST', path, { body })),
    put: async <T>(path: string, body: unknown) => read<T>(await open('PUT', path, { body })),
    upload: async <T>(path: string, body: FormData | Blob, more: Readonly<Record<string, string>> = {}) =>
      read<T>(await open('POST', path, { body, headers: more })),
    delete: async (path) => void (await open('DELETE', path)),
  }
}

/** A form tells its own content type, with the boundary. */
function contentHeaders(body: unknown): Readonly<Record<string, string>> {
  if (body instanceof Blob) return { 'content-type': 'application/octet-stream' }
  return body === undefined || body instanceof FormData ? {} : { 'content-type': 'application/json' }
}

function isContent(body: unknown): body is FormData | Blob {
  return body instanceof FormData || body instanceof Blob
}

function queryText(query: Query): string {
  const parts = new URLSearchParams()
  for (const [name, value] of Object.entries(query))
    if (value !== undefined && value !== '') parts.set(name, String(value))
  const text = parts.toString()
  return text === '' ? '' : `?${text}`
}

async function reach(address: string, path: string, init: RequestInit): Promise<Response> {
  try {
    return await fetch(`${address}${path}`, init)
  } catch (error) {
    throw unreachable(error, address)
  }
}

async function textOf(response: Response, address: string): Promise<string> {
  try {
    return await response.text()
  } catch (error) {
    throw unreachable(error, address)
  }
}

/** fetch says "fetch failed" and hides the reason in the cause. */
function unreachable(error: unknown, address: string): Refusal {
  const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error
  const code = errorCode(cause)
  if (code === 'ECONNREFUSED') return new Refusal('unavailable', messages.notRunning(address))
  const detail = code ?? (cause instanceof Error ? cause.message : String(cause))
  return new Refusal('unavailable', messages.unreachable(address, detail))
}
