import { cite } from '#kernel/citation.ts'
import { sectionsIn } from '../sections-in.ts'
import type { TextRule } from '../text-rule.ts'

const instruction = /^(?:学习贯彻|学习宣传|学习|推动|落实|开展|履行|推进|加强|贯彻|执行|参加|组织)[^，。]{2,30}情况$/u

export const structureHeadingIsInstruction: TextRule = {
  meta: {
    id: 'checking/structure-heading-is-instruction',
    code: 'STR-09',
    needs: 'text',
    basis: cite('当地述法通知和公文校核的通行做法', undefined, 'unverified'),
    since: '2021-01-01',
    strength: 'warn',
    message: '小标题像是通知里的要求，没有写出内容',
    cure: '小标题写出做了什么、结果怎样。',
  },
  *check(text) {
    for (const { section } of sectionsIn(text.document.blocks)) {
      if (section.heading === null || section.level < 2) continue
      const words = text.document.text.slice(section.heading.start, section.heading.end)
      if (!instruction.test(words) || text.beside.notice?.headings.includes(words)) continue
      yield { start: section.heading.start, end: section.heading.end }
    }
  },
}
