import { cite } from '#kernel/citation.ts'
import type { TextRule } from '../text-rule.ts'

export const structureLength: TextRule = {
  meta: {
    id: 'checking/structure-length',
    code: 'STR-12',
    needs: 'notice',
    basis: cite('当地述法通知和公文校核的通行做法', undefined, 'unverified'),
    since: '2021-01-01',
    strength: 'warn',
    message: '字数不符合通知要求',
    cure: '按通知的字数删减或补充。',
  },
  *check(text) {
    const { notice } = text.beside
    const count = text.folded.text.replaceAll('\n', '').length
    const [first] = text.document.title
    if (notice === undefined || first === undefined) return
    const range = { start: first.start, end: first.end }
    if (notice.most !== undefined && count > notice.most)
      yield { ...range, message: `全文${count}字，通知要求不超过${notice.most}字` }
    if (notice.least !== undefined && count < notice.least)
      yield { ...range, message: `全文${count}字，通知要求不少于${notice.least}字` }
  },
}
