import { cite } from '#kernel/citation.ts'
import type { TextRule } from '../text-rule.ts'

const tag = /[（(][^（）()]*[）)]$/u
const organ = /[局委办院镇乡厅部处所校]|街道|[县市区省州]|政府|人大|政协|中心|公司|大学|机关|开发区|管委会/u
const blank = /[×＊*_某]/u
const kind = /报告|总结|汇报|述职|述法|情况/u

export const structureTitleIncomplete: TextRule = {
  meta: {
    id: 'checking/structure-title-incomplete',
    code: 'STR-01',
    needs: 'text',
    basis: cite('当地述法通知和公文校核的通行做法', undefined, 'unverified'),
    since: '2021-01-01',
    strength: 'warn',
    message: '标题要素不全',
    cure: '写成“单位（职务）＋年度＋文种”，如“××局局长2025年度述法报告”。',
  },
  *check(text) {
    const { document, title } = text
    const [first] = document.title
    const last = document.title.at(-1)
    if (first === undefined || last === undefined) return
    const around = [...document.subtitle, document.signature]
    const frame = around.map((range) => (range === null ? '' : document.text.slice(range.start, range.end))).join('')
    const hasOrgan =
      organ.test(withoutParty(title.replace(tag, ''))) || (!blank.test(frame) && organ.test(withoutParty(frame)))
    const missing = [
      ...(hasOrgan ? [] : ['单位名称']),
      ...(/20\d\d|二[○〇]/u.test(title) ? [] : ['年度']),
      ...(kind.test(title) ? [] : ['文种']),
    ]
    if (missing.length > 0) yield { start: first.start, end: last.end, message: `标题缺${missing.join('、')}` }
  },
}

/** 党委书记 names a post, not an organ. */
function withoutParty(words: string): string {
  return words.replaceAll(/党(?:委|组|工委|支部)/gu, '')
}
