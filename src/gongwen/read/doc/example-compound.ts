const sector = 512
/** Shorter streams would have to lie in sectors of their own kind. */
const least = 4096
const endOfChain = 0xfffffffe
const tableSector = 0xfffffffd

/** An OLE2 file with these streams, some tens of kilobytes at most; `embedded` are those of an object within it. */
export function exampleCompound(
  streams: Readonly<Record<string, Uint8Array>>,
  embedded: Readonly<Record<string, Uint8Array>> = {},
): Uint8Array {
  const inner = Object.entries(embedded).length
  const entries = [...Object.entries(embedded), ...Object.entries(streams)].map(([name, content]) => ({
    ...{ name, content, sectors: sectorsOf(content) },
  }))
  const directory = Math.ceil((entries.length + 2) / 4)
  const total = 1 + directory + entries.reduce((sum, { sectors }) => sum + sectors, 0)
  const bytes = new Uint8Array((1 + total) * sector)
  const view = new DataView(bytes.buffer)
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])
  view.setUint16(30, 9, true)
  view.setUint32(48, 1, true)
  for (const at of [60, 68]) view.setUint32(at, endOfChain, true)
  bytes.fill(0xff, 76, 2 * sector)
  view.setUint32(76, 0, true)
  view.setUint32(sector, tableSector, true)
  writeChain(view, 1, directory)
  const folder = entries.length + 1
  writeEntry(bytes, 0, 'Root Entry', endOfChain, 0, { child: folder })
  writeEntry(bytes, folder, 'ObjectPool', 0, 0, { right: inner + 1, child: inner === 0 ? none : 1 })
  let start = 1 + directory
  for (const [at, { name, content, sectors }] of entries.entries()) {
    const isLast = at === inner - 1 || at === entries.length - 1
    const right = isLast ? none : at + 2
    writeEntry(bytes, at + 1, name, start, Math.max(least, content.length), { right })
    writeChain(view, start, sectors)
    bytes.set(content, (start + 1) * sector)
    start += sectors
  }
  return bytes
}

function sectorsOf(content: Uint8Array): number {
  return Math.ceil(Math.max(least, content.length) / sector)
}

function writeChain(view: DataView, start: number, length: number): void {
  for (let at = 0; at < length; at += 1)
    view.setUint32(sector + 4 * (start + at), at === length - 1 ? endOfChain : start + at + 1, true)
}

const none = 0xffffffff

function writeEntry(
  bytes: Uint8Array,
  index: number,
  name: string,
  start: number,
  size: number,
  { right = none, child = none }: { readonly right?: number; readonly child?: number },
): void {
  const view = new DataView(bytes.buffer, 2 * sector + 128 * index, 128)
  for (let at = 0; at < name.length; at += 1) view.setUint16(2 * at, name.charCodeAt(at), true)
  view.setUint16(64, 2 * name.length + 2, true)
  view.setUint32(68, none, true)
  view.setUint32(72, right, true)
  view.setUint32(76, child, true)
  view.setUint32(116, start, true)
  view.setUint32(120, size, true)
}
