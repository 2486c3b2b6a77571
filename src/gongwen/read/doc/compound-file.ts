/** An OLE2 file (.doc, .wps, .xls, .et, and encrypted .docx): named streams in chains of sectors. */
export interface CompoundFile {
  readonly names: ReadonlySet<string>
  /** `null` where there is none, or its chain leads nowhere. */
  stream(name: string): Uint8Array | null
}

interface Entry {
  readonly name: string
  readonly start: number
  readonly size: number
  /** Places in the directory: of two neighbours in the same folder, and of one entry within this one. */
  readonly left: number
  readonly right: number
  readonly child: number
}

/** How to follow a chain: the next of each sector, and where each lies. */
interface Sectors {
  readonly size: number
  readonly next: (sector: number) => number
  readonly at: (sector: number) => Uint8Array | null
}

const firstMark = 0xfffffffa
const shortStream = 4096
const shortSector = 64
const entrySize = 128

/** `null` where the directory cannot be followed. */
export function readCompoundFile(bytes: Uint8Array): CompoundFile | null {
  if (bytes.length < 512) return null
  const header = viewOf(bytes)
  const size = 2 ** header.getUint16(30, true)
  if (size !== 512 && size !== 4096) return null
  const at = (sector: number) => {
    const from = (sector + 1) * size
    return from + size <= bytes.length + size - 1 && from < bytes.length ? bytes.subarray(from, from + size) : null
  }
  const sectors: Sectors = { size, at, next: nextBy(tableOf(header, size, at)) }
  const directory = follow(sectors, header.getUint32(48, true), bytes.length)
  if (directory === null || directory.length < entrySize) return null
  const all = entriesOf(directory)
  const short = shortSectors(header, sectors, all[0], bytes.length)
  const entries = inRoot(all)
  return {
    names: new Set(entries.map(({ name }) => name)),
    stream(name) {
      const entry = entries.find((one) => one.name === name)
      if (entry === undefined || entry.size > bytes.length) return null
      const from = entry.size < shortStream && short !== null ? short : sectors
      const content = follow(from, entry.start, entry.size)
      return content === null || content.length < entry.size ? null : content.subarray(0, entry.size)
    },
  }
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
}

/** The table of sectors lies in sectors of its own: the header names 109 of them, further ones stand in a chain. */
function tableOf(header: DataView, size: number, at: Sectors['at']): readonly (Uint8Array | null)[] {
  const table: (Uint8Array | null)[] = []
  const most = Math.ceil(header.byteLength / size / (size / 4)) + 1
  const take = (from: DataView, start: number, count: number) => {
    for (let index = 0; index < count && table.length < most; index += 1) {
      const sector = from.getUint32(start + 4 * index, true)
      if (sector < firstMark) table.push(at(sector))
    }
  }
  take(header, 76, 109)
  let sector = header.getUint32(68, true)
  for (let steps = 0; sector < firstMark && steps < most; steps += 1) {
    const content = at(sector)
    if (content === null || content.length < size) break
    take(viewOf(content), 0, size / 4 - 1)
    sector = viewOf(content).getUint32(size - 4, true)
  }
  return table
}

function nextBy(table: readonly (Uint8Array | null)[]): Sectors['next'] {
  const perSector = (table[0]?.length ?? 512) / 4
  return (sector) => {
    const content = table[Math.floor(sector / perSector)]
    const at = 4 * (sector % perSector)
    return content && at + 4 <= content.length ? viewOf(content).getUint32(at, true) : 0xffffffff
  }
}

/** The content of a chain, as far as it is needed; `null` where it breaks off. A circle ends with the need. */
function follow({ size, at, next }: Sectors, start: number, length: number): Uint8Array | null {
  const parts: Uint8Array[] = []
  let sector = start
  for (let taken = 0; sector < firstMark && taken < length; taken += size) {
    const part = at(sector)
    if (part === null) return null
    parts.push(part)
    sector = next(sector)
  }
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0))
  let from = 0
  for (const part of parts) {
    whole.set(part, from)
    from += part.length
  }
  return whole
}

/** By their place in the directory. */
function entriesOf(directory: Uint8Array): readonly Entry[] {
  const view = viewOf(directory)
  return Array.from({ length: Math.floor(directory.length / entrySize) }, (_, index) => {
    const at = index * entrySize
    const letters = Math.max(0, Math.floor((Math.min(64, view.getUint16(at + 64, true)) - 2) / 2))
    const codes = Array.from({ length: letters }, (_, letter) => view.getUint16(at + 2 * letter, true))
    const number = (offset: number) => view.getUint32(at + offset, true)
    return {
      ...{ name: String.fromCharCode(...codes), start: number(116), size: number(120) },
      ...{ left: number(68), right: number(72), child: number(76) },
    }
  })
}

/** Those of the file itself: an object embedded in it has streams of the same names. All, where the tree is broken. */
function inRoot(all: readonly Entry[]): readonly Entry[] {
  const found: Entry[] = []
  const seen = new Set<number>([0])
  const open = [all[0]?.child ?? 0]
  for (let at = open.pop(); at !== undefined; at = open.pop()) {
    const entry = all[at]
    if (entry === undefined || entry.name === '' || seen.has(at)) continue
    seen.add(at)
    found.push(entry)
    open.push(entry.left, entry.right)
  }
  return found.length > 0 ? found : all.filter(({ name }) => name !== '')
}

/** Small streams share the stream of the root entry, cut into sectors of 64 bytes. */
function shortSectors(header: DataView, sectors: Sectors, root: Entry | undefined, most: number): Sectors | null {
  const table = follow(sectors, header.getUint32(60, true), most)
  const content = root === undefined ? null : follow(sectors, root.start, Math.min(most, root.size))
  if (table === null || content === null || table.length === 0) return null
  return {
    size: shortSector,
    next: nextBy([table]),
    at: (sector) => {
      const from = sector * shortSector
      return from < content.length ? content.subarray(from, from + shortSector) : null
    },
  }
}
