import type { ReadDocument } from '../read/read-result.ts'
import { annotateDocx, type DocxNote, type NoteWriter } from './annotate-docx.ts'
import { docxOfText } from './docx-of-text.ts'

/** A file as it came and as it was read. */
export interface ReadFile {
  readonly bytes: Uint8Array
  readonly document: ReadDocument
}

/** The file with comments: a .docx as it is, any other as a new .docx of its text. */
export function commentedDocx(file: ReadFile, notes: readonly DocxNote[], writer: NoteWriter): Uint8Array {
  const { bytes, document } = file
  if (document.source.kind === 'docx') return annotateDocx(bytes, notes, writer)
  const { bytes: written, offsetOf } = docxOfText(document)
  const moved = notes.map((note) => ({ ...note, start: offsetOf(note.start), end: offsetOf(note.end) }))
  return annotateDocx(written, moved, writer)
}
