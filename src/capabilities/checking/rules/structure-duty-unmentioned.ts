import { cite } from '#kernel/citation.ts'
import { holdsIn } from '../dated-entry.ts'
import { appliesTo, dutyItems } from '../duty-items-data.ts'
import type { TextRule } from '../text-rule.ts'

export const structureDutyUnmentioned: TextRule = {
  meta: {
    id: 'checking/structure-duty-unmentioned',
    code: 'STR-05',
    needs: 'text',
    basis: cite('《党政主要负责人履行推进法治建设第一责任人职责规定》', undefined, 'unverified'),
    since: '2021-01-01',
    strength: 'block',
    message: '必述的职责没有写到',
    cure: '对照职责清单逐项写明；没有发生的，也写明“未发生”及依据。',
  },
  *check(text) {
    const { document, folded, kind, parts } = text
    const [first] = document.title
    if (first === undefined || parts.length < 3) return
    const missing = dutyItems.filter(
      (item) => holdsIn(item, text.year) && appliesTo(item.kinds, kind) && !item.words.test(folded.text),
    )
    if (missing.length < 2) return
    const labels = missing.map(({ label }) => label).join('；')
    yield { start: first.start, end: document.title.at(-1)?.end ?? first.end, message: `没有写到：${labels}` }
  },
}
