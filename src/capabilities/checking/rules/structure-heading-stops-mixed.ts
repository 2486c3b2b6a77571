import { cite } from '#kernel/citation.ts'
import { sectionsIn } from '../sections-in.ts'
import type { TextRule } from '../text-rule.ts'

export const structureHeadingStopsMixed: TextRule = {
  meta: {
    id: 'checking/structure-heading-stops-mixed',
    code: 'STR-14',
    needs: 'text',
    basis: cite('《党政机关公文格式》（GB/T 9704—2012）', '7.3.3'),
    since: '2021-01-01',
    strength: 'remind',
    message: '同级标题末尾的句号不统一',
    cure: '同级标题末尾都不加或者都加句号。',
  },
  *check(text) {
    const alone = sectionsIn(text.document.blocks).filter(({ section }) => section.heading !== null && !section.isRunIn)
    for (const level of [1, 2, 3]) {
      const same = alone.flatMap(({ section }) =>
        section.level === level && section.heading !== null ? [section.heading] : [],
      )
      const stops = same.filter(({ end }) => text.document.text.charAt(end) === '。')
      const odd = stops.length * 2 > same.length ? same.filter((one) => !stops.includes(one)) : stops
      if (odd.length < same.length) yield* odd.map(({ start, end }) => ({ start, end }))
    }
  },
}
