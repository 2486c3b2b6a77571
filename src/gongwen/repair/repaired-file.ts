import type { ReadFile } from '../edit/commented-docx.ts'
import { docxOfText } from '../edit/docx-of-text.ts'
import { type Repaired, type RepairOptions, repairDocx } from './repair-docx.ts'

/** A Word file by the form: a .docx repaired, any other file as a new one of its text. */
export function repairedFile({ bytes, document }: ReadFile, options: RepairOptions = {}): Repaired {
  const profile = options.profile ?? (document.addressee === null ? 'personal' : 'report')
  if (document.source.kind === 'docx') return repairDocx(bytes, { ...options, profile })
  return repairDocx(docxOfText(document).bytes, { ...options, profile })
}
