import { profileOf } from '../check/profile-of.ts'
import type { ReadFile } from '../edit/commented-docx.ts'
import { docxOfText } from '../edit/docx-of-text.ts'
import { type Repaired, repairDocx } from './repair-docx.ts'

/** A Word file by the form: a .docx repaired, any other file as a new one of its text. */
export function repairedFile({ bytes, document }: ReadFile): Repaired {
  const docx = document.source.kind === 'docx' ? bytes : docxOfText(document).bytes
  return repairDocx(docx, { profile: profileOf(document) })
}
