import { cite } from '#kernel/citation.ts'
import { sectionsIn } from '../sections-in.ts'
import type { TextRule } from '../text-rule.ts'

export const structureLevelSkipped: TextRule = {
  meta: {
    id: 'checking/structure-level-skipped',
    code: 'STR-08',
    needs: 'text',
    basis: cite('《党政机关公文格式》（GB/T 9704—2012）', '7.3.3'),
    since: '2021-01-01',
    strength: 'warn',
    message: '结构层次序数不规范',
    cure: '依次用“一、”“（一）”“1.”“（1）”。',
  },
  *check(text) {
    const seen = new Map<string, string>()
    for (const { section, parent } of sectionsIn(text.document.blocks)) {
      const { label, level } = section
      if (label === null) continue
      const range = { start: label.start, end: label.end }
      if (parent !== null && level > parent.level + 1) {
        // A habit of the whole text is one finding.
        if (!seen.has('skipped')) yield { ...range, message: '越过了一级层次' }
        seen.set('skipped', '')
      }
      const mark = text.document.text.slice(label.end - 1, label.end)
      const first = seen.get(label.form)
      if (first !== undefined && first !== mark && /[.．、]/u.test(mark))
        yield { ...range, message: `同级序号有的用“${first}”，有的用“${mark}”` }
      if (first === undefined) seen.set(label.form, mark)
    }
  },
}
