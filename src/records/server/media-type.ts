/** What a file is, by its first bytes; the name only tells apart what looks the same inside. */
export function mediaTypeOf(head: Uint8Array, name: string): string {
  const bytes = Buffer.from(head.buffer, head.byteOffset, head.byteLength)
  const known = signatures.find(({ at = 0, starts }) => bytes.subarray(at, at + starts.length).equals(starts))
  const extension = /\.([a-z0-9]{1,5})$/i.exec(name)?.[1]?.toLowerCase() ?? ''
  if (known?.is === 'zip') return zipTypes[extension] ?? 'application/zip'
  if (known?.is === 'cfb') return oldOfficeTypes[extension] ?? 'application/x-cfb'
  if (known?.is === 'riff')
    return bytes.subarray(8, 12).toString('latin1') === 'WEBP' ? 'image/webp' : 'application/octet-stream'
  if (known !== undefined) return known.is
  return isText(bytes) && textNames.has(extension) ? 'text/plain' : 'application/octet-stream'
}

const signatures: readonly { readonly is: string; readonly starts: Buffer; readonly at?: number }[] = [
  { is: 'image/png', starts: Buffer.from('\x89PNG\r\n\x1a\n', 'latin1') },
  { is: 'image/jpeg', starts: Buffer.from([0xff, 0xd8, 0xff]) },
  { is: 'image/gif', starts: Buffer.from('GIF8') },
  { is: 'image/bmp', starts: Buffer.from('BM') },
  { is: 'image/tiff', starts: Buffer.from([0x49, 0x49, 0x2a, 0]) },
  { is: 'riff', starts: Buffer.from('RIFF') },
  { is: 'application/pdf', starts: Buffer.from('%PDF-') },
  { is: 'zip', starts: Buffer.from('PK\x03\x04', 'latin1') },
  { is: 'cfb', starts: Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]) },
  { is: 'video/mp4', starts: Buffer.from('ftyp'), at: 4 },
]

const openXml = 'application/vnd.openxmlformats-officedocument.'
const zipTypes: Readonly<Record<string, string>> = {
  docx: `${openXml}wordprocessingml.document`,
  xlsx: `${openXml}spreadsheetml.sheet`,
  pptx: `${openXml}presentationml.presentation`,
  ofd: 'application/ofd',
}
const oldOfficeTypes: Readonly<Record<string, string>> = {
  doc: 'application/msword',
  wps: 'application/vnd.ms-works',
  xls: 'application/vnd.ms-excel',
  et: 'application/vnd.ms-excel',
  ppt: 'application/vnd.ms-powerpoint',
}
const textNames = new Set(['txt', 'csv', 'md', 'log', ''])

/** No NUL in the first bytes: neither a program nor UTF-16. */
function isText(bytes: Buffer): boolean {
  return bytes.length > 0 && !bytes.subarray(0, 4096).includes(0)
}
