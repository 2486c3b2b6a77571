import { cite } from '#kernel/citation.ts'
import type { TextRule } from '../text-rule.ts'

const marker =
  /##[^#\s]{0,30}##|已?省略\d+字|(?:此处|以下)省略[^。\n]{0,10}|仅展示[^\n。]{0,12}|点击(?:下载|查看|阅读|展开)[^\n。，]{0,10}|剩余\d+%?未读|(?:开通|升级)(?:VIP|会员)[^\n。，]{0,8}|本文档?由[^\n。]{0,20}(?:整理|提供|上传)|试读(?:已)?结束|[【（(]全文完[】）)]/gu

export const placeholderSiteMarker: TextRule = {
  meta: {
    id: 'checking/placeholder-site-marker',
    code: 'PLH-01',
    needs: 'text',
    basis: cite('《党政机关公文格式》（GB/T 9704—2012）'),
    since: '2021-01-01',
    strength: 'block',
    message: '网站留下的标记',
    cure: '删去。',
  },
  *check(text) {
    for (const { index, 0: found } of text.document.text.matchAll(marker)) {
      const range = { start: index, end: index + found.length }
      yield { ...range, message: `“${found}”是网站留下的标记`, fix: { ...range, text: '', description: '删去标记' } }
    }
  },
}
