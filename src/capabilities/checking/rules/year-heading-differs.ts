import { cite } from '#kernel/citation.ts'
import { sectionsIn } from '../sections-in.ts'
import type { TextRule } from '../text-rule.ts'

export const yearHeadingDiffers: TextRule = {
  meta: {
    id: 'checking/year-heading-differs',
    code: 'YRS-01',
    needs: 'text',
    basis: cite('公文校核的通行做法', undefined, 'unverified'),
    since: '2021-01-01',
    strength: 'block',
    message: '与标题的年度不同',
    cure: '核实年度。',
  },
  *check(text) {
    const { year, document, folded } = text
    if (year === null || document.title.length === 0) return
    for (const { section } of sectionsIn(document.blocks)) {
      if (section.heading === null || section.level > 2) continue
      const words = document.text.slice(section.heading.start, section.heading.end)
      for (const { index, 0: found } of words.matchAll(/20\d\d(?=年)/gu)) {
        const isNext = Number(found) === year + 1 && /计划|打算|安排|思路|下一步|重点/u.test(words)
        const isLast = Number(found) === year - 1 && /问题|整改|落实情况|反馈/u.test(words)
        const start = section.heading.start + index
        if (Number(found) !== year && !isNext && !isLast)
          yield { start, end: start + 5, message: `标题写的是${year}年` }
      }
    }
    const first = text.sentences.find(({ start }) => start >= folded.indexAt(document.title.at(-1)?.end ?? 0))
    const opening = first === undefined ? null : /^(20\d\d)年(?:度)?(?:以来)?[，,]/u.exec(first.text)
    if (first !== undefined && opening !== null && Number(opening[1]) !== year)
      yield { ...folded.rangeOf(first.start, first.start + 5), message: `标题写的是${year}年` }
  },
}
