import { partWords } from './messages.ts'
import type { Pillar, StatementTemplate, TemplateSection } from './template.ts'

/** What a notice of the year says about the form of the text; everything may be left open. */
export interface NoticeDemands {
  readonly outline: readonly string[]
  readonly maxCharacters: number | null
  readonly problemShare: number | null
  readonly requiredItems: readonly string[]
}

/**
 * The organ's skeleton, changed as the notice of the year demands. Each heading of the outline becomes a section and
 * takes the parts it speaks of; a heading that names none of them is a part of its own, to be written by hand. Parts
 * that the outline leaves out but the law demands follow at its end.
 */
export function templateOfNotice(own: StatementTemplate, notice: NoticeDemands | null): StatementTemplate {
  if (notice === null) return own
  return {
    problemShare: notice.problemShare ?? own.problemShare,
    maxCharacters: notice.maxCharacters ?? own.maxCharacters,
    requiredItems: notice.requiredItems,
    sections: notice.outline.length === 0 ? own.sections : outlined(own, notice.outline),
  }
}

function outlined(own: StatementTemplate, outline: readonly string[]): readonly TemplateSection[] {
  const pillars = own.sections.flatMap((section) =>
    section.pillars.map((pillar) => ({ ...pillar, name: pillar.title ?? section.title })),
  )
  const taken = new Set<string>()
  const sections = outline.map((heading, index): TemplateSection => {
    const named = pillars.filter(({ id }) => !taken.has(id) && speaksOf(heading, id, outline))
    for (const { id } of named) taken.add(id)
    if (named.length === 0) return { title: heading, pillars: [{ id: `outline-${index + 1}`, required: true }] }
    return { title: heading, pillars: named.map((pillar) => within(pillar, named.length)) }
  })
  const left = pillars.filter(({ id, required }) => required === true && !taken.has(id))
  return [...sections, ...left.map(({ name, ...pillar }) => ({ title: name, pillars: [within(pillar, 1)] }))]
}

/** A part alone in its section needs no heading of its own. */
function within({ id, title, required }: Pillar, among: number): Pillar {
  const kept = among > 1 && title !== undefined ? { id, title } : { id }
  return required === true ? { ...kept, required } : kept
}

/** A heading speaks of a part by its words; one that only says what was done takes all work that no other heading names. */
function speaksOf(heading: string, pillar: string, outline: readonly string[]): boolean {
  const words = partWords[pillar]
  if (words === undefined) return false
  if (words.test(heading)) return true
  const general = partWords.work?.test(heading) === true && !['problems', 'measures'].includes(pillar)
  return general && !outline.some((other) => words.test(other))
}
