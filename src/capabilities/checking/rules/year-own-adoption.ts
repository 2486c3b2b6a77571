import { cite } from '#kernel/citation.ts'
import { findIn } from '../find-in.ts'
import type { TextRule } from '../text-rule.ts'

const adoption =
  /(?:审议通过|审议|通过)了?《?[^《》，。]{0,10}(20\d\d)年度?[^《》，。]{0,20}(?:法治政府建设|述法)[^《》，。]{0,10}报告》?/gu

export const yearOwnAdoption: TextRule = {
  meta: {
    id: 'checking/year-own-adoption',
    code: 'YRS-07',
    needs: 'text',
    basis: cite('公文校核的通行做法', undefined, 'unverified'),
    since: '2021-01-01',
    strength: 'block',
    message: '报告不能写自己的通过',
    cure: '改为上一年度的报告。',
  },
  *check(text) {
    for (const hit of findIn(text, adoption))
      if (text.year !== null && Number(hit.match[1]) === text.year) yield { start: hit.start, end: hit.end }
  },
}
