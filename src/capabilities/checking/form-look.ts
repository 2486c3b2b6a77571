import type { DocxForm, FormParagraph, FormRun } from '#gongwen/check/form-of.ts'
import { type FontRole, fontEquals } from '#gongwen/fonts.ts'
import type { Range } from '#gongwen/read/read-result.ts'
import { checkingMessages as messages } from './messages.ts'
import type { TextUnderCheck } from './text-under-check.ts'

/** How the greater part of a stretch looks. */
export type Look = Pick<FormRun, 'face' | 'size' | 'isBold'>

export function paragraphsLooked(text: TextUnderCheck): DocxForm['paragraphs'] {
  return text.beside.form?.paragraphs ?? []
}

/** Runs with Chinese within a range: the faces of figures and letters are another matter. */
export function chineseRuns(text: TextUnderCheck, { runs }: FormParagraph, { start, end }: Range): readonly FormRun[] {
  return runs
    .map((run) => ({ ...run, start: Math.max(run.start, start), end: Math.min(run.end, end) }))
    .filter((run) => run.start < run.end && /\p{Script=Han}/u.test(text.document.text.slice(run.start, run.end)))
}

export function mainLook(runs: readonly FormRun[]): Look | null {
  const lengths = new Map<string, { look: Look; length: number }>()
  for (const { start, end, face, size, isBold } of runs) {
    const key = `${face} ${size}`
    const known = lengths.get(key) ?? { look: { face, size, isBold }, length: 0 }
    lengths.set(key, { ...known, length: known.length + end - start })
  }
  return [...lengths.values()].sort((a, b) => b.length - a.length)[0]?.look ?? null
}

export function isFace(look: Look, ...roles: readonly FontRole[]): boolean {
  return roles.some((role) => fontEquals[role].includes(look.face))
}

/** As people name it: the face and the size. */
export function nameLook({ face, size }: Look): string {
  const names: Readonly<Record<number, string>> = messages.sizeNames
  return `${face || messages.noFace}${names[size] ?? messages.points(size)}`
}

/** Where the text follows a heading in its own paragraph, and the words of the heading. */
export function leadOf({ start, end, leadEnd }: FormParagraph): { readonly lead: Range; readonly rest: Range } {
  const at = leadEnd ?? end
  return { lead: { start, end: at }, rest: { start: at, end } }
}
