import { cite } from '#kernel/citation.ts'
import { sectionsIn } from '../sections-in.ts'
import type { TextRule } from '../text-rule.ts'

/** So many characters of a heading, said again anywhere in the first sentence, are an echo. */
const longLimb = 9

export const copyingHeadingEcho: TextRule = {
  meta: {
    id: 'checking/copying-heading-echo',
    code: 'DUP-05',
    needs: 'text',
    basis: cite('《现代汉语词典》和公文语言的通行要求', undefined, 'unverified'),
    since: '2021-01-01',
    strength: 'remind',
    message: '正文开头重复了标题',
    cure: '直接写做了什么。',
  },
  *check(text) {
    for (const { section } of sectionsIn(text.document.blocks)) {
      if (section.heading === null || !section.isRunIn) continue
      const heading = text.document.text.slice(section.heading.start, section.heading.end)
      const rest = text.document.text.slice(section.heading.end, section.range.end)
      const first = /[^。，；\s][^。，；]*/u.exec(rest)
      const limbs = heading.split(/[，、]/u).filter((limb) => limb.length >= 4)
      const opening = /^[。\s]*[^。\n]*/u.exec(rest)?.[0] ?? ''
      const again = limbs
        .filter((limb) => limb.length >= longLimb)
        .map((limb) => [limb, opening.indexOf(limb)] as const)
      const [limb, at] = again.find(([, found]) => found >= 0) ?? ['', -1]
      if (at >= 0) yield { start: section.heading.end + at, end: section.heading.end + at + limb.length }
      else if (
        first !== null &&
        limbs.some((limb) => first[0].replace(/^(?:切实|不断|持续|认真)/u, '').startsWith(limb))
      )
        yield { start: section.heading.end + first.index, end: section.heading.end + first.index + first[0].length }
    }
  },
}
