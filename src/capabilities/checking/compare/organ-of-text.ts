import { organWords } from './organ-words.ts'

/** Who gives account and for which year, as far as the title or the name of the file tell. */
export function organOfText(text: string, file = ''): { readonly organ: string | null; readonly year: number | null } {
  const title = titleOf(text)
  const stem = file.replace(/^.*[/\\]/, '').replace(/\.\w+$/, '')
  const bare = stem.replace(organWords.plain, '')
  const year = organWords.year.exec(title)?.[1] ?? organWords.year.exec(file)?.[1]
  return { organ: organIn(title) ?? (bare.length >= 2 ? bare : null), year: year === undefined ? null : Number(year) }
}

/** What a text calls its organ and its place, the longest first: names, for comparing. */
export function ownNames(text: string): readonly string[] {
  const organ = organIn(titleOf(text))
  if (organ === null) return []
  const place = organWords.place.exec(organ)?.[1]
  const department = organWords.department.exec(organ)?.[1]
  return [organ, ...(department === undefined ? [] : [department]), ...(place === undefined ? [] : [place])].filter(
    (name) => name.length >= 2,
  )
}

/** The first line that is short enough for a title. */
function titleOf(text: string): string {
  const opening = text.slice(0, 400).split(/[\r\n]+/u)
  return opening.find((line) => line.trim().length >= 4 && line.trim().length <= 60)?.trim() ?? ''
}

function organIn(title: string): string | null {
  const bare = title.replace(/\s/gu, '').replace(organWords.lead, '')
  return organWords.organ.exec(bare.replace(/20\d\d年度?/u, '').replace(organWords.lead, ''))?.[0] ?? null
}
