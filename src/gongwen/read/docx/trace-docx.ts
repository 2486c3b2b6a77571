import type { Extracted } from '../extracted.ts'
import type { Traced } from './extraction.ts'
import { openPackage, type Package } from './open-package.ts'
import { type PlacedXml, parsePlacedXml, parseXml } from './parse-xml.ts'
import type { DocumentParts } from './parts.ts'
import { extractDocx } from './read-docx.ts'

/** A Word file read so that it can be changed: the text, where each stretch of it stands, and the main part as written. */
export interface TracedDocx {
  readonly extracted: Extracted
  readonly traced: readonly Traced[]
  readonly main: PlacedXml
  readonly parts: DocumentParts
  readonly box: Package
}

/** @throws Refusal as `readDocx` does */
export function traceDocx(bytes: Uint8Array): TracedDocx {
  const box = openPackage(bytes)
  const traced: Traced[] = []
  let main: PlacedXml = { root: parseXml(empty), text: '', places: new Map() }
  const parse: typeof parseXml = (part) => {
    main = parsePlacedXml(part)
    return main.root
  }
  const { extracted, parts } = extractDocx(box, parse, traced)
  return { extracted, traced, main, parts, box }
}

const empty = new TextEncoder().encode('<none/>')
