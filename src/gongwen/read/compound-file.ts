/** Names of the streams of an OLE2 file (.doc, .wps, .xls, .et, and encrypted .docx), and where the first sector of each lies. */
export interface CompoundFile {
  readonly streams: ReadonlyMap<string, number>
}

const mostSectors = 4096
const freeSector = 0xfffffffa

/** `null` where the directory cannot be followed. */
export function readCompoundFile(bytes: Uint8Array): CompoundFile | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (bytes.length < 512) return null
  const size = 2 ** view.getUint16(30, true)
  if (size !== 512 && size !== 4096) return null
  const offsetOf = (sector: number) => (sector + 1) * size
  const streams = new Map<string, number>()
  let sector = view.getUint32(48, true)
  for (let count = 0; sector < freeSector && count < mostSectors; count += 1) {
    const at = offsetOf(sector)
    if (at + size > bytes.length) return null
    readDirectorySector(view, at, size, offsetOf, streams)
    const next = nextSector(view, sector, size)
    if (next === null) return null
    sector = next
  }
  return { streams }
}

function readDirectorySector(
  view: DataView,
  from: number,
  size: number,
  offsetOf: (sector: number) => number,
  streams: Map<string, number>,
): void {
  for (let at = from; at < from + size; at += 128) {
    const length = Math.min(64, view.getUint16(at + 64, true)) - 2
    if (length <= 0) continue
    const name = String.fromCharCode(
      ...Array.from({ length: length / 2 }, (_, index) => view.getUint16(at + 2 * index, true)),
    )
    if (!streams.has(name)) streams.set(name, offsetOf(view.getUint32(at + 116, true)))
  }
}

/** The table of sectors lies in sectors of its own, the first 109 of which the header names. */
function nextSector(view: DataView, sector: number, size: number): number | null {
  const perSector = size / 4
  const table = Math.floor(sector / perSector)
  if (table >= 109) return null
  const at = (view.getUint32(76 + 4 * table, true) + 1) * size + 4 * (sector % perSector)
  return at + 4 > view.byteLength ? null : view.getUint32(at, true)
}
