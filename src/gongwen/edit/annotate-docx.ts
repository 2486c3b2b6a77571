import { cleanText, escapeMarkup } from '../clean-text.ts'
import { declaration } from '../docx/xml.ts'
import { type TracedDocx, traceDocx } from '../read/docx/trace-docx.ts'
import { type Cut, cutsAround } from './cut-places.ts'
import { partOf, putPart } from './put-part.ts'
import { repack } from './repack.ts'
import { applyEdits, type TextEdit } from './text-edits.ts'
import { declarationFor, insertLast, namespaceOf, partBytes, partText } from './xml-part.ts'

/** One comment: a range of the text as `readDocument` gives it, and what is to be said, one paragraph each. */
export interface DocxNote {
  readonly start: number
  readonly end: number
  readonly lines: readonly string[]
}

export interface NoteWriter {
  readonly author: string
  /** An ISO instant. */
  readonly at: string
}

/**
 * A new Word file equal to the given one but for one comment a note, each at its range; comments that are there stay. Runs
 * are parted where a note begins or ends within them. All other parts of the file keep their bytes.
 *
 * @throws Refusal of a file that cannot be read
 */
export function annotateDocx(bytes: Uint8Array, notes: readonly DocxNote[], writer: NoteWriter): Uint8Array {
  if (notes.length === 0) return bytes
  const docx = traceDocx(bytes)
  const changed = new Map<string, Uint8Array>()
  const first = firstFreeId(docx)
  const placed = notes.flatMap((note) => {
    const cuts = cutsAround(docx, note.start, note.end)
    return cuts === null ? [] : [{ note, cuts }]
  })
  const comments = (declared: string) =>
    placed.map(({ note }, at) => commentOf(first + at, note, writer, declared)).join('')
  const cuts = placed.map((one) => one.cuts)
  changed.set(docx.parts.name, partBytes(applyEdits(docx.main.text, edits(docx, cuts, first))))
  putPart(docx, changed, 'comments', withComments(docx, comments))
  return repack(bytes, changed)
}

/** Above all that comments of the file have, also those left over in the text. */
function firstFreeId({ parts, main }: TracedDocx): number {
  const inText = [...main.text.matchAll(/:comment(?:RangeStart|RangeEnd|Reference)\s[^>]*?id=["'](\d+)["']/g)]
  const ids = inText.map(([, id]) => Number(id))
  for (const node of parts.one('comments')?.children ?? [])
    if (typeof node !== 'string') ids.push(Number(node.attributes['w:id']) || 0)
  return ids.reduce((most, id) => Math.max(most, id), -1) + 1
}

/** Where several notes meet, the run is parted once: what ends there comes first. */
function edits(docx: TracedDocx, cuts: readonly (readonly [Cut, Cut])[], first: number): readonly TextEdit[] {
  const declared = declarationFor(docx.main.text)
  const places = new Map<number, { cut: Cut; ends: string; starts: string }>()
  const at = (cut: Cut) => {
    const place = places.get(cut.at) ?? { cut, ends: '', starts: '' }
    places.set(cut.at, place)
    return place
  }
  for (const [index, [before, after]] of cuts.entries()) {
    const id = `${declared} w:id="${first + index}"`
    at(before).starts += `<w:commentRangeStart${id}/>`
    at(after).ends += `<w:commentRangeEnd${id}/><w:r${declared}><w:commentReference w:id="${first + index}"/></w:r>`
  }
  const written = [...places].map(([from, { cut, ends, starts }]) => ({
    from,
    to: from,
    text: cut.closing + ends + starts + cut.opening,
  }))
  const kept = new Map(cuts.flat().flatMap((cut) => cut.edits.map((edit) => [edit.from, edit])))
  return [...written, ...kept.values()]
}

function commentOf(id: number, { lines }: DocxNote, { author, at }: NoteWriter, declared: string): string {
  const paragraphs = lines.map(
    (line) => `<w:p><w:r><w:t xml:space="preserve">${escapeMarkup(cleanText(line))}</w:t></w:r></w:p>`,
  )
  const [name, date, initials] = [author, at, author.slice(0, 2)].map(escapeMarkup)
  const attributes = `w:id="${id}" w:author="${name}" w:date="${date}" w:initials="${initials}"`
  return `<w:comment${declared} ${attributes}>${paragraphs.join('') || '<w:p/>'}</w:comment>`
}

/** The part of the comments with more at its end, or a new one. */
function withComments(docx: TracedDocx, written: (declared: string) => string): string {
  const there = partOf(docx, 'comments')
  if (there === null)
    return `${declaration}<w:comments xmlns:w="${namespaceOf(docx.main.text)}">${written('')}</w:comments>`
  const text = partText(there)
  return insertLast(text, () => written(declarationFor(text)))
}
