import { cite } from '#kernel/citation.ts'
import { findIn } from '../find-in.ts'
import type { TextRule } from '../text-rule.ts'

const site =
  /https?:\/\/[\w./?=&%#-]+|www\.[\w.-]+|[\w-]+\.(?:com|cn|net|org)(?:\.cn)?(?![\w])|(?<=[\p{Script=Han}。，]|^)(?:第一范文|中国公文|好范文|百度|豆丁|道客|原创力)(?:网|文库|文档)|(?:范文|文秘|公文|写作|材料)网/gmu

export const placeholderSiteName: TextRule = {
  meta: {
    id: 'checking/placeholder-site-name',
    code: 'PLH-08',
    needs: 'text',
    basis: cite('《党政机关公文格式》（GB/T 9704—2012）'),
    since: '2021-01-01',
    strength: 'block',
    message: '网站名称或网址混入文中',
    cure: '删去。',
  },
  *check(text) {
    for (const hit of findIn(text, site)) yield { start: hit.start, end: hit.end }
  },
}
