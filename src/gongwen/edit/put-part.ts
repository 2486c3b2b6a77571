import type { TracedDocx } from '../read/docx/trace-docx.ts'
import { addPart } from './add-part.ts'
import { partBytes } from './xml-part.ts'

/** Writes the first part of a kind anew, or adds one where there is none. */
export function putPart(docx: TracedDocx, changed: Map<string, Uint8Array>, kind: string, content: string): void {
  const name = docx.parts.nameOf(kind)
  if (name === null) addPart(docx, changed, { kind, content })
  else changed.set(name, partBytes(content))
}

/** The first part of a kind as it is. */
export function partOf({ parts, box }: TracedDocx, kind: string): Uint8Array | null {
  const name = parts.nameOf(kind)
  return name === null ? null : box.part(name)
}
