import { readFile } from 'node:fs/promises'
import { extname, join, resolve, sep } from 'node:path'
import { promisify } from 'node:util'
import { gzip } from 'node:zlib'
import type { MiddlewareHandler } from 'hono'
import { tokenInCookie } from '../sign-in/session-cookie.ts'
import { firstParts } from './first-parts.ts'
import type { HttpEnv } from './http-env.ts'
import { httpMessages } from './messages.ts'

/** Serves the built pages. An address that is no file is a page of the application: index.html. */
export function staticFiles(folder: string): MiddlewareHandler<HttpEnv> {
  const root = resolve(folder)
  const kept = new Map<string, Kept>()
  return async (context) => {
    const path = pathIn(root, context.req.path)
    const asset = path === null ? null : await load(path, kept)
    if (asset === null && extname(context.req.path) !== '') return context.notFound()
    const isHashed = asset !== null && context.req.path.startsWith('/assets/')
    const file = asset ?? (await load(join(root, 'index.html'), kept, { fresh: true }))
    if (file === null) return context.text(httpMessages.notBuilt, 503)
    if (asset === null) {
      const stranger = tokenInCookie(context.req.raw.headers) === null
      const links = await firstParts(root, context.req.path, { stranger })
      if (links !== null) context.header('link', links)
    }
    context.header('content-type', file.type)
    context.header('cache-control', isHashed ? 'public, max-age=31536000, immutable' : 'no-cache')
    context.header('vary', 'accept-encoding')
    const taken = context.req.header('accept-encoding') ?? ''
    const packed = packings.find((packing) => file[packing] !== null && new RegExp(`\\b${packing}\\b`).test(taken))
    if (packed !== undefined) context.header('content-encoding', packed)
    return context.body(file[packed ?? 'whole'] ?? file.whole)
  }
}

/** The best first. */
const packings = ['br', 'gzip'] as const

interface Kept {
  readonly type: string
  readonly whole: Uint8Array<ArrayBuffer>
  readonly gzip: Uint8Array<ArrayBuffer> | null
  /** Packed when the pages were built. */
  readonly br: Uint8Array<ArrayBuffer> | null
}

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.txt': 'text/plain; charset=utf-8',
}

function pathIn(root: string, address: string): string | null {
  try {
    const path = resolve(root, `.${decodeURIComponent(address)}`)
    return path.startsWith(root + sep) && !path.includes('\0') ? path : null
  } catch {
    return null
  }
}

/** Files are read and packed once; index.html each time, since a new build replaces it. */
async function load(path: string, kept: Map<string, Kept>, { fresh = false } = {}): Promise<Kept | null> {
  const known = kept.get(path)
  if (known !== undefined && !fresh) return known
  const whole = await read(path)
  if (whole === null) return null
  const type = types[extname(path)] ?? 'application/octet-stream'
  const br = await read(`${path}.br`)
  const packed = /^text|javascript|json|svg/.test(type) ? new Uint8Array(await promisify(gzip)(whole)) : null
  const file = { type, whole, gzip: packed, br }
  if (!path.endsWith('.html')) kept.set(path, file)
  return file
}

async function read(path: string): Promise<Uint8Array<ArrayBuffer> | null> {
  const bytes = await readFile(path).catch(() => null)
  return bytes === null ? null : new Uint8Array(bytes)
}
