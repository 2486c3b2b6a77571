import { cite } from '#kernel/citation.ts'
import { paragraphsIn } from '../sections-in.ts'
import type { TextRule } from '../text-rule.ts'

export const structureSeparatorsMixed: TextRule = {
  meta: {
    id: 'checking/structure-separators-mixed',
    code: 'STR-13',
    needs: 'text',
    basis: cite('《标点符号用法》（GB/T 15834—2011）'),
    since: '2021-01-01',
    strength: 'remind',
    message: '“二是”“三是”之前的标点不统一',
    cure: '统一用分号或者句号。',
  },
  *check(text) {
    for (const paragraph of paragraphsIn(text.document.blocks)) {
      const later = paragraph.items.filter(({ number }) => number > 1)
      const marks = later.map(({ label }) => text.document.text.slice(0, label.start).trimEnd().slice(-1))
      const at = marks.findIndex((mark) => mark !== marks[0] && /[；。，]/u.test(mark))
      const item = later[at]
      if (item !== undefined && /[；。，]/u.test(marks[0] ?? '')) yield { start: item.label.start, end: item.label.end }
    }
  },
}
