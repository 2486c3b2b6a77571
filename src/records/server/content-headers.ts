import type { Evidence } from '#kernel/evidence.ts'

const shown = new Set([
  'image/png',
  'image/jpeg',
  'image/gif',
  'image/webp',
  'image/bmp',
  'application/pdf',
  'text/plain',
])

/** Headers under which a stranger's file can be served: shown only if harmless, never run, never guessed at. */
export function contentHeaders(file: Pick<Evidence, 'name' | 'size' | 'mediaType'>, { download = false } = {}) {
  const inline = isShown(file, { download })
  return {
    'content-type': typeOf(file.mediaType, inline),
    'content-length': String(file.size),
    'content-disposition': disposition(inline ? 'inline' : 'attachment', file.name),
    'content-security-policy': policyOf(file.mediaType),
    'x-content-type-options': 'nosniff',
    'x-frame-options': 'SAMEORIGIN',
  }
}

/** Whether a browser shows the file in its place; all others it saves. */
export function isShown({ mediaType }: Pick<Evidence, 'mediaType'>, { download = false } = {}): boolean {
  return !download && shown.has(mediaType)
}

/** RFC 6266: the plain name for old clients, the true one in RFC 8187 spelling. */
export function disposition(kind: 'inline' | 'attachment', name: string): string {
  const plain = name.normalize('NFKD').replaceAll(/[^\x20-\x7e]|["\\%]/g, '_')
  const spelled = encodeURIComponent(name).replaceAll(
    /['()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  )
  return `${kind}; filename="${plain}"; filename*=UTF-8''${spelled}`
}

function typeOf(mediaType: string, inline: boolean): string {
  if (!inline) return mediaType === 'text/plain' ? 'application/octet-stream' : mediaType
  return mediaType === 'text/plain' ? 'text/plain; charset=utf-8' : mediaType
}

/** The browsers' own PDF reader does not work in a sandbox; it runs nothing of the page it came from. */
function policyOf(mediaType: string): string {
  const base = "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'self'"
  return mediaType === 'application/pdf' ? `${base}; object-src 'self'` : `${base}; img-src 'self' data:; sandbox`
}
