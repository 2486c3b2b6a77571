import type { ToldFinding } from './told-finding.ts'

/** The server, or the way to it, said no. `message` is for people; quote `requestId` when asking for help. */
export class RequestRefused extends Error {
  /** A Refusal's code, or 'offline' (nothing was reached), or 'broken' (the answer was no answer). */
  readonly code: string
  readonly findings: readonly ToldFinding[]
  readonly detail: unknown
  readonly requestId: string | null

  constructor(body: RefusedBody) {
    super(body.message)
    this.name = 'RequestRefused'
    this.code = body.code
    this.findings = body.findings ?? []
    this.detail = body.detail ?? null
    this.requestId = body.requestId ?? null
  }
}

/** Query as an object: `null`, `undefined` and '' are left out. Never put a secret here. */
export type Query = Readonly<Record<string, string | number | boolean | null | undefined>>

export interface Ways {
  readonly query?: Query
  readonly signal?: AbortSignal
  readonly headers?: Readonly<Record<string, string>>
}

/** JSON in, JSON out, same origin. @throws RequestRefused */
export const client = {
  get: <T>(path: string, ways: Ways = {}): Promise<T> => send<T>('GET', path, undefined, ways),
  post: <T>(path: string, body?: unknown, ways: Ways = {}): Promise<T> => send<T>('POST', path, body, ways),
  put: <T>(path: string, body?: unknown, ways: Ways = {}): Promise<T> => send<T>('PUT', path, body, ways),
  delete: <T>(path: string, ways: Ways = {}): Promise<T> => send<T>('DELETE', path, undefined, ways),
}

export interface UploadWays extends Ways {
  /** 0 … 1 */
  readonly onProgress?: (share: number) => void
}

/** Sends a file or a form with its progress. @throws RequestRefused */
export function upload<T>(path: string, body: Blob | FormData, ways: UploadWays = {}): Promise<T> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest()
    request.open('POST', addressOf(path, ways.query))
    for (const [name, value] of Object.entries({ ...asked, ...ways.headers })) request.setRequestHeader(name, value)
    request.upload.onprogress = (event) => {
      if (event.lengthComputable) ways.onProgress?.(event.loaded / event.total)
    }
    request.onload = () => {
      const answer = new Response(request.status === 204 ? null : request.responseText, { status: request.status })
      read<T>(answer).then(resolve, reject)
    }
    request.onerror = () => reject(offline())
    request.onabort = () => reject(new DOMException('aborted', 'AbortError'))
    ways.signal?.addEventListener('abort', () => request.abort())
    request.send(body)
  })
}

/** Called whenever the server no longer knows who is asking. */
export function onSignedOut(listener: () => void): () => void {
  signedOutListeners.add(listener)
  return () => signedOutListeners.delete(listener)
}

/** Address with its query, for links that download: `addressOf('/api/records/x.xlsx', { year: 2023 })`. */
export function addressOf(path: string, query: Query = {}): string {
  const parts = new URLSearchParams()
  for (const [name, value] of Object.entries(query)) {
    if (value !== null && value !== undefined && value !== '') parts.set(name, String(value))
  }
  const text = parts.toString()
  return text === '' ? path : `${path}?${text}`
}

interface RefusedBody {
  readonly code: string
  readonly message: string
  readonly findings?: readonly ToldFinding[]
  readonly detail?: unknown
  readonly requestId?: string | null
}

/** A form of another site cannot send this header, so the server knows the request is our page's own. */
const asked = { 'x-requested-with': 'shufa' } as const
const signedOutListeners = new Set<() => void>()

async function send<T>(method: string, path: string, body: unknown, ways: Ways): Promise<T> {
  const init: RequestInit = {
    method,
    credentials: 'same-origin',
    headers: { ...asked, accept: 'application/json', ...ways.headers },
  }
  if (body !== undefined) {
    init.body = JSON.stringify(body)
    init.headers = { ...init.headers, 'content-type': 'application/json' }
  }
  if (ways.signal) init.signal = ways.signal
  let answer: Response
  try {
    answer = await fetch(addressOf(path, ways.query), init)
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') throw error
    throw offline()
  }
  return read<T>(answer)
}

async function read<T>(answer: Response): Promise<T> {
  const text = await answer.text()
  if (answer.ok) {
    // What the server promises in records/api.ts; it checks its own answers.
    const value: T = text === '' ? undefined : parse(text)
    return value
  }
  const refused = new RequestRefused(refusedBody(answer.status, text))
  if (refused.code === 'not-signed-in') for (const listener of signedOutListeners) listener()
  throw refused
}

function parse(text: string) {
  try {
    return JSON.parse(text)
  } catch {
    throw new RequestRefused({ code: 'broken', message: '服务器的答复不完整，请刷新页面后再试。' })
  }
}

function refusedBody(status: number, text: string): RefusedBody {
  try {
    const body: RefusedBody = JSON.parse(text)
    if (typeof body.code === 'string' && typeof body.message === 'string') return body
  } catch {
    // A proxy's own page: told by the status.
  }
  if (status === 401) return { code: 'not-signed-in', message: '登录已失效，请重新登录。' }
  if (status === 413) return { code: 'too-large', message: '文件太大，服务器没有收下。' }
  return { code: 'unavailable', message: '服务器暂时不能答复，请稍后再试。' }
}

function offline(): RequestRefused {
  return new RequestRefused({ code: 'offline', message: '连接不上服务器。已填的内容还在本页，网络恢复后可以继续。' })
}
