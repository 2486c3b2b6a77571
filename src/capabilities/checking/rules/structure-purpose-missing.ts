import { cite } from '#kernel/citation.ts'
import { headOf } from '../head-of.ts'
import type { TextRule } from '../text-rule.ts'

const purpose =
  /(?:现[将就]?|特此|按照[^。]{0,30})[^。\n]{0,60}(?:如下|报告|汇报|述法)|(?:报告|汇报|述法|公布|公开|通报)[^。\n]{0,8}如下/u

export const structurePurposeMissing: TextRule = {
  meta: {
    id: 'checking/structure-purpose-missing',
    code: 'STR-03',
    needs: 'text',
    basis: cite('当地述法通知和公文校核的通行做法', undefined, 'unverified'),
    since: '2021-01-01',
    strength: 'block',
    message: '开头没有说明报告什么',
    cure: '开头写“现将……报告如下：”。',
  },
  *check(text) {
    const [first] = text.parts
    if (first === undefined || text.parts.length < 2) return
    const before = text.folded.text.slice(0, text.folded.indexAt(first.section.range.start))
    if (!purpose.test(before)) yield headOf(first.section)
  },
}
