import { cite } from '#kernel/citation.ts'
import { findIn } from '../find-in.ts'
import type { TextRule } from '../text-rule.ts'

const cutAddressee = /(?<=^|\n)[^，。：\n]{0,12}(?:人大常务委员|人民代表大会常务委|人大常|委员|市委员)(?=[：:])/gu

export const structureClosingMissing: TextRule = {
  meta: {
    id: 'checking/structure-closing-missing',
    code: 'STR-02',
    needs: 'text',
    basis: cite('《党政机关公文格式》（GB/T 9704—2012）', '7.3.2、7.3.5'),
    since: '2021-01-01',
    strength: 'block',
    message: '没有署名和成文日期',
    cure: '在文末写明单位（职务、姓名）和成文日期；主送机关写全称并加冒号。',
  },
  *check(text) {
    const { document, folded } = text
    for (const hit of findIn(text, cutAddressee))
      yield { start: hit.start, end: hit.end, message: '主送机关名称不完整' }
    if (document.signature !== null || document.date !== null || document.subtitle.length > 0) return
    if (document.title.length === 0 || text.parts.length < 2) return
    const end = folded.text.trimEnd().length
    yield folded.rangeOf(Math.max(0, end - 1), end)
  },
}
