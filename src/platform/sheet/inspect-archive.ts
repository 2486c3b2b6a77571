import { unzipSync } from 'fflate'
import { Refusal } from '#kernel/refusal.ts'
import { sheetFileMessages as messages } from './messages.ts'

const mostEntries = 2000

/**
 * Refuses a zip archive that would unpack to more than `maxBytes`, before anything is unpacked. The reader behind the
 * port holds every entry to the size it declares, so the declared sizes are what has to be looked at; an entry that
 * declares none is not believed.
 */
export function inspectArchive(bytes: Uint8Array, maxBytes: number): void {
  let entries = 0
  let total = 0
  try {
    unzipSync(bytes, {
      filter({ size, originalSize, name }) {
        entries += 1
        total += originalSize
        const silent = originalSize === 0 && (size > 2 || !name.endsWith('/'))
        if (silent || entries > mostEntries || total > maxBytes) throw new Refusal('too-large', messages.inflates)
        return false
      },
    })
  } catch (error) {
    if (error instanceof Refusal) throw error
    throw new Refusal('invalid', messages.unreadable)
  }
}
