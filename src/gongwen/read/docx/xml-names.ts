import { unreadable } from '../unreadable.ts'

/** Prefixes declared at a place, and the names resolved there so far. */
export interface Scope {
  readonly prefixes: ReadonlyMap<string, string>
  readonly known: Map<string, string>
}

/** A new one for each part: what a file names must not stay in memory. */
export function newRootScope(): Scope {
  return { prefixes: new Map([['xml', 'http://www.w3.org/XML/1998/namespace']]), known: new Map() }
}

/** `w:p` for a paragraph, whatever prefix the file has for WordprocessingML; both transitional and strict files. */
export function canonicalPrefix(scope: Scope, name: string, isElement: boolean): string {
  const key = isElement ? name : `@${name}`
  const known = scope.known.get(key)
  if (known !== undefined) return known
  const resolved = resolve(scope, name, isElement)
  scope.known.set(key, resolved)
  return resolved
}

function resolve(scope: Scope, name: string, isElement: boolean): string {
  const colon = name.indexOf(':')
  if (colon < 0 && !isElement) return name
  const prefix = colon < 0 ? '' : name.slice(0, colon)
  const uri = scope.prefixes.get(prefix)
  if (uri === undefined && prefix !== '') throw unreadable('bad-xml')
  const canonical = uri === undefined ? '' : (canonicalOf[uri] ?? `${uri} `)
  const local = name.slice(colon + 1)
  return canonical === '' ? local : `${canonical}:${local}`
}

const transitional = 'http://schemas.openxmlformats.org'
const strict = 'http://purl.oclc.org/ooxml'
const microsoft = 'http://schemas.microsoft.com/office/word'

const canonicalOf: Readonly<Record<string, string>> = {
  [`${transitional}/wordprocessingml/2006/main`]: 'w',
  [`${strict}/wordprocessingml/main`]: 'w',
  [`${transitional}/officeDocument/2006/relationships`]: 'r',
  [`${strict}/officeDocument/relationships`]: 'r',
  [`${transitional}/officeDocument/2006/math`]: 'm',
  [`${strict}/officeDocument/math`]: 'm',
  [`${transitional}/drawingml/2006/main`]: 'a',
  [`${strict}/drawingml/main`]: 'a',
  [`${transitional}/drawingml/2006/picture`]: 'pic',
  [`${strict}/drawingml/picture`]: 'pic',
  [`${transitional}/markup-compatibility/2006`]: 'mc',
  [`${transitional}/package/2006/relationships`]: '',
  [`${transitional}/package/2006/content-types`]: '',
  [`${microsoft}/2010/wordprocessingShape`]: 'wps',
  'urn:schemas-microsoft-com:vml': 'v',
  'urn:schemas-microsoft-com:office:office': 'o',
  'http://www.w3.org/XML/1998/namespace': 'xml',
}
