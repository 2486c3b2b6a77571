import { structureOf } from '#gongwen/read/structure/structure-of.ts'
import { checkText } from './check-text.ts'
import { markedTexts } from './examples/marked-texts.ts'
import { readMarked } from './examples/read-marked.ts'
import { underCheck } from './text-under-check.ts'

export interface FamilyQuality {
  readonly family: string
  readonly marked: number
  readonly found: number
  readonly reported: number
  readonly right: number
}

export interface Miss {
  readonly text: string
  readonly code: string
  readonly words: string
}

export interface Quality {
  readonly families: readonly FamilyQuality[]
  readonly missed: readonly Miss[]
  readonly wrong: readonly Miss[]
}

/** Findings of the rules against the faults marked by hand: right is what has the mark's code and overlaps it. */
export function measureQuality(texts = markedTexts): Quality {
  const marked: (Miss & { readonly isHit: boolean })[] = []
  const reported: (Miss & { readonly isHit: boolean })[] = []
  for (const one of texts) {
    const { plain, marks } = readMarked(one)
    const { findings } = checkText(underCheck(structureOf(plain)), { today: '2026-03-01' })
    for (const { codes, start, end } of marks)
      for (const code of codes) {
        const isHit = findings.some((finding) => finding.code === code && finding.start < end && start < finding.end)
        marked.push({ text: one.name, code, words: plain.slice(start, end), isHit })
      }
    for (const { code, start, end } of findings) {
      const isHit = marks.some((mark) => mark.codes.includes(code) && mark.start < end && start < mark.end)
      reported.push({ text: one.name, code, words: plain.slice(start, end), isHit })
    }
  }
  const families = [...new Set([...marked, ...reported].map(({ code }) => code.slice(0, 3)))].sort()
  return {
    families: families.map((family) => {
      const own = marked.filter(({ code }) => code.startsWith(family))
      const told = reported.filter(({ code }) => code.startsWith(family))
      const count = (list: readonly { readonly isHit: boolean }[]) => list.filter(({ isHit }) => isHit).length
      return { family, marked: own.length, found: count(own), reported: told.length, right: count(told) }
    }),
    missed: marked.filter(({ isHit }) => !isHit),
    wrong: reported.filter(({ isHit }) => !isHit),
  }
}
