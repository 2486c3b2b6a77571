const sector = 512
const endOfChain = 0xfffffffe
const tableSector = 0xfffffffd

/** An OLE2 file with these streams, each of them in one sector: enough to be told by what it holds. */
export function exampleCompound(streams: Readonly<Record<string, Uint8Array>>): Uint8Array {
  const entries = Object.entries(streams)
  const directorySectors = Math.ceil((entries.length + 1) / 4)
  const firstStream = 1 + directorySectors
  const bytes = new Uint8Array((1 + firstStream + entries.length) * sector)
  const view = new DataView(bytes.buffer)
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])
  view.setUint16(30, 9, true)
  view.setUint32(48, 1, true)
  bytes.fill(0xff, 76, 512)
  view.setUint32(76, 0, true)
  bytes.fill(0xff, sector, 2 * sector)
  const chain = [
    tableSector,
    ...Array.from({ length: directorySectors }, (_, at) => (at < directorySectors - 1 ? at + 2 : endOfChain)),
  ]
  for (const [at, next] of [...chain, ...entries.map(() => endOfChain)].entries())
    view.setUint32(sector + 4 * at, next, true)
  for (const [at, [name, content]] of [['Root Entry', new Uint8Array()] as const, ...entries].entries()) {
    const start = 2 * sector + 128 * at
    for (let index = 0; index < name.length; index += 1) view.setUint16(start + 2 * index, name.charCodeAt(index), true)
    view.setUint16(start + 64, 2 * name.length + 2, true)
    view.setUint32(start + 116, firstStream + at - 1, true)
    bytes.set(content.subarray(0, sector), (firstStream + at) * sector)
  }
  return bytes
}
