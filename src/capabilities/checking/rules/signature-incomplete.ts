import { cite } from '#kernel/citation.ts'
import type { TextRule } from '../text-rule.ts'

/** 2025年12月31日, also without the day. */
const dated = /\d{4}\s*年\s*\d{1,2}\s*月|[〇○零一二三四五六七八九]{4}年/u

/** Where both are missing, the rule on closings says so. */
export const signatureIncomplete: TextRule = {
  meta: {
    id: 'checking/signature-incomplete',
    code: 'SGN-02',
    needs: 'text',
    basis: cite('《党政机关公文格式》（GB/T 9704—2012）', '7.3.5'),
    since: '2021-01-01',
    strength: 'warn',
    message: '署名和成文日期只有其一',
    cure: '写明述法人的职务、姓名和成文日期，如“××局局长 ×××，2026年1月15日”。',
  },
  *check(text) {
    const { title, subtitle, signature, date, blocks } = text.document
    if (title.length === 0 || blocks.length === 0) return
    const under = subtitle.map(({ start, end }) => text.document.text.slice(start, end))
    const isDated = date !== null || under.some((line) => dated.test(line))
    const isNamed = signature !== null || under.some((line) => !dated.test(line))
    if (isDated === isNamed) return
    const place = isDated ? (date ?? subtitle[0]) : (signature ?? subtitle.at(-1))
    if (place !== undefined)
      yield { ...place, message: isDated ? '有成文日期，没有述法人署名' : '有述法人署名，没有成文日期' }
  },
}
