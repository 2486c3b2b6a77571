import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { personalStatement } from '../examples.ts'
import { writeDocx } from './write-docx.ts'

/** One part of a correct Word file spoiled. */
export type Spoiled = readonly [part: 'document' | 'styles' | 'settings' | 'footer1', from: string | RegExp, to: string]

/** The example statement as a Word file, spoiled as told. */
export function spoiledDocx(spoiled: readonly Spoiled[]): Uint8Array {
  const parts = unzipSync(writeDocx(personalStatement))
  for (const [part, from, to] of spoiled) {
    const name = `word/${part}.xml`
    const before = strFromU8(parts[name] ?? new Uint8Array())
    const after = before.replace(from, to)
    if (after === before) throw new Error(`nothing to spoil: ${from}`)
    parts[name] = strToU8(after)
  }
  return zipSync(parts)
}
